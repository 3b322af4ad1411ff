import { fileFindings as english } from '../english/file-findings.ts';
import type { Texts } from '../texts.ts';

export const fileFindings: Texts<typeof english> = english;
