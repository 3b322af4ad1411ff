import { meansExamples as english } from '../../english/examples/means-examples.ts';
import type { Texts } from '../../texts.ts';

export const meansExamples: Texts<typeof english> = english;
