import { ideaExamples as english } from '../../english/examples/idea-examples.ts';
import type { Texts } from '../../texts.ts';

export const ideaExamples: Texts<typeof english> = english;
