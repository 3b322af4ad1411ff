import { termFindings as english } from '../english/term-findings.ts';
import type { Texts } from '../texts.ts';

export const termFindings: Texts<typeof english> = english;
