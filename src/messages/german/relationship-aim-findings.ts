import { relationshipAimFindings as english } from '../english/relationship-aim-findings.ts';
import type { Texts } from '../texts.ts';

export const relationshipAimFindings: Texts<typeof english> = english;
