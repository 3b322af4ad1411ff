import { syntaxFindings as english } from '../english/syntax-findings.ts';
import type { Texts } from '../texts.ts';

export const syntaxFindings: Texts<typeof english> = english;
