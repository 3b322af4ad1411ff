import { ideaFindings as english } from '../english/idea-findings.ts';
import type { Texts } from '../texts.ts';

export const ideaFindings: Texts<typeof english> = english;
