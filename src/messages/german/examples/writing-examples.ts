import { writingExamples as english } from '../../english/examples/writing-examples.ts';
import type { Texts } from '../../texts.ts';

export const writingExamples: Texts<typeof english> = english;
