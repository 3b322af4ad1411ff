import { ignoreFindings as english } from '../english/ignore-findings.ts';
import type { Texts } from '../texts.ts';

export const ignoreFindings: Texts<typeof english> = english;
