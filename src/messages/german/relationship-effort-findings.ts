import { relationshipEffortFindings as english } from '../english/relationship-effort-findings.ts';
import type { Texts } from '../texts.ts';

export const relationshipEffortFindings: Texts<typeof english> = english;
