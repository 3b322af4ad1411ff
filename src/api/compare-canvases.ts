import { readAndCheck } from '../rules/read-and-check.ts';
import { compareChecked } from '../views/changes/compare-checked.ts';
import { reviewAsData } from '../views/review/review-as-json.ts';
import { reviewAsMarkdown } from '../views/review/review-as-markdown.ts';
import { conditionsOf } from './conditions.ts';
import type { CanvasComparison, ReadOptions } from './types.ts';

/** Tells what changed in meaning from one text of a canvas to another. Never throws for what the texts hold. */
export function compareCanvases(before: string, after: string, options: ReadOptions = {}): CanvasComparison {
  const conditions = conditionsOf(options);
  const { catalogue, taxonomy } = conditions;
  const read = (text: string) => readAndCheck(text, conditions);
  const { review } = compareChecked(read(before), read(after), catalogue, taxonomy);
  return { ...reviewAsData(review, catalogue), markdown: reviewAsMarkdown(review, catalogue) };
}
