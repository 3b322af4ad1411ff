import { readAndCheck } from '../rules/read-and-check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { compareChecked } from '../views/changes/compare-checked.ts';
import { reviewAsData } from '../views/review/review-as-json.ts';
import { LONGEST_NAME, MOST_CHARACTERS } from './limits.ts';
import { tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

/** What changed in meaning from one canvas to another, or to a text. */
export const compareCanvasesTool = tool({
  name: 'compare_canvases',
  input: {
    before: { kind: 'text', most: LONGEST_NAME, isRequired: true },
    after: { kind: 'text', most: LONGEST_NAME },
    afterText: { kind: 'text', most: MOST_CHARACTERS },
  },
  async run({ before, after, afterText }, shelf) {
    const { catalogue } = shelf;
    if ((after === undefined) === (afterText === undefined)) {
      throw new ToolRefusal(catalogue.tools.refused.oneOf({ names: ['after', 'afterText'] }));
    }
    const earlier = await shelf.take(before);
    const later = after === undefined ? undefined : await shelf.take(after);
    // Both by what holds for the later one: a word that only one of them knows would be a change of its own.
    const options = later?.options ?? earlier.options;
    const { review } = compareChecked(
      readAndCheck(earlier.text, options),
      readAndCheck(later?.text ?? afterText!, options),
      catalogue,
      taxonomyIn(catalogue, options.taxonomy),
    );
    return { before: earlier.name, ...(later ? { after: later.name } : {}), ...reviewAsData(review, catalogue) };
  },
});
