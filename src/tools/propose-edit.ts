import { isOfBrokenText } from '../rules/broken-text.ts';
import { countFindings } from '../rules/count-findings.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { compareChecked } from '../views/changes/compare-checked.ts';
import { reviewAsData } from '../views/review/review-as-json.ts';
import { applyEdits, editBetween } from './apply-edits.ts';
import { LONGEST_NAME, MOST_CHARACTERS, MOST_EDITS } from './limits.ts';
import { toldFinding, toldFindings } from './told-findings.ts';
import { tool } from './tool.ts';
import { ToolRefusal } from './tool-refusal.ts';

/**
 * Tries a change of a canvas out, in memory alone: what it brings and settles. One that makes the text harder to read
 * than it was is refused, with what is wrong with it.
 */
export const proposeEdit = tool({
  name: 'propose_edit',
  input: {
    canvas: { kind: 'text', most: LONGEST_NAME, isRequired: true },
    edits: { kind: 'edits', most: MOST_EDITS },
    newText: { kind: 'text', most: MOST_CHARACTERS },
  },
  async run({ canvas, edits, newText }, shelf) {
    const { catalogue } = shelf;
    const { refused } = catalogue.tools;
    if ((edits === undefined) === (newText === undefined)) {
      throw new ToolRefusal(refused.oneOf({ names: ['edits', 'newText'] }));
    }
    const { name, text, options } = await shelf.take(canvas);
    const after = newText ?? applyEdits(text, edits!, catalogue);
    if (after.length > MOST_CHARACTERS) throw new ToolRefusal(refused.resultTooLong({ most: MOST_CHARACTERS }));
    if (after === text) throw new ToolRefusal(refused.nothingChanged);
    const [old, now] = [readAndCheck(text, options), readAndCheck(after, options)];
    const { review, compared } = compareChecked(old, now, catalogue, taxonomyIn(catalogue, options.taxonomy));
    const { introduced, resolved } = compared.findings;
    const broken = introduced.filter(isOfBrokenText);
    if (broken.length > 0) {
      const places = broken.slice(0, 10).map(({ range, message, code }) => {
        return { line: range.start.line, character: range.start.character, message, code };
      });
      throw new ToolRefusal(refused.brokenText({ places, more: broken.length - places.length }));
    }
    const { changes, meaning, counts } = reviewAsData(review, catalogue);
    return {
      canvas: name,
      edits: edits ?? editBetween(text, after),
      introduced: toldFindings(introduced, now),
      resolved: resolved.map(toldFinding),
      meaning,
      changes,
      notes: counts,
      left: countFindings(now.findings),
    };
  },
});
