import { referenceFindings as english } from '../english/reference-findings.ts';
import type { Texts } from '../texts.ts';

export const referenceFindings: Texts<typeof english> = english;
