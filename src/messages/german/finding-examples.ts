import { configExamples } from './examples/config-examples.ts';
import { ideaExamples } from './examples/idea-examples.ts';
import { meansExamples } from './examples/means-examples.ts';
import { offerExamples } from './examples/offer-examples.ts';
import { relationshipEffortExamples } from './examples/relationship-effort-examples.ts';
import { relationshipExamples } from './examples/relationship-examples.ts';
import { segmentExamples } from './examples/segment-examples.ts';
import { wordExamples } from './examples/word-examples.ts';
import { writingExamples } from './examples/writing-examples.ts';

/** Every sort of finding, shown wrong and right, by its code. Tests hold each to what it shows. */
export const findingExamples = {
  ...relationshipExamples,
  ...relationshipEffortExamples,
  ...segmentExamples,
  ...offerExamples,
  ...meansExamples,
  ...ideaExamples,
  ...wordExamples,
  ...writingExamples,
  ...configExamples,
};
