import { relationshipFindings as english } from '../english/relationship-findings.ts';
import type { Texts } from '../texts.ts';

export const relationshipFindings: Texts<typeof english> = english;
