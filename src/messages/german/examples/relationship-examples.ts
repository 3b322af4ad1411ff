import { relationshipExamples as english } from '../../english/examples/relationship-examples.ts';
import type { Texts } from '../../texts.ts';

export const relationshipExamples: Texts<typeof english> = english;
