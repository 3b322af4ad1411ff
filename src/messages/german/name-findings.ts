import { nameFindings as english } from '../english/name-findings.ts';
import type { Texts } from '../texts.ts';

export const nameFindings: Texts<typeof english> = english;
