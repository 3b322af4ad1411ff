import { hypothesisFindings as english } from '../english/hypothesis-findings.ts';
import type { Texts } from '../texts.ts';

export const hypothesisFindings: Texts<typeof english> = english;
