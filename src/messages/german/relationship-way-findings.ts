import { relationshipWayFindings as english } from '../english/relationship-way-findings.ts';
import type { Texts } from '../texts.ts';

export const relationshipWayFindings: Texts<typeof english> = english;
