import { segmentExamples as english } from '../../english/examples/segment-examples.ts';
import type { Texts } from '../../texts.ts';

export const segmentExamples: Texts<typeof english> = english;
