import { relationshipEffortExamples as english } from '../../english/examples/relationship-effort-examples.ts';
import type { Texts } from '../../texts.ts';

export const relationshipEffortExamples: Texts<typeof english> = english;
