import { wordExamples as english } from '../../english/examples/word-examples.ts';
import type { Texts } from '../../texts.ts';

export const wordExamples: Texts<typeof english> = english;
