import fc from 'fast-check';
import { formatText } from '../../../src/formatting/format-canvas.ts';
import type { CanvasModel } from '../../../src/model/canvas-model.ts';
import { compareCanvases } from '../../../src/model/comparison/compare-canvases.ts';
import type { Comparison } from '../../../src/model/comparison/comparison.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { contentAfterChanges, contentOf } from '../../support/canvas-content.ts';
import { type FuzzTarget, mustEqual } from '../fuzz-target.ts';
import { canvasTexts, mangled, wholeCanvases } from '../texts.ts';

/** A canvas, and another or what some changes made of it. */
const pairs = fc.oneof(
  fc.tuple(canvasTexts, canvasTexts),
  wholeCanvases.chain((text) => fc.tuple(mangled(fc.constant(text), 3), mangled(fc.constant(text), 6))),
);

/** Comparing is empty of the same, turns round with its sides, and holds all that makes the later of the earlier. */
export const comparing: FuzzTarget = {
  name: 'comparing',
  inputs: pairs,
  holds([before = '', after = '']) {
    const [earlier, later] = [readCanvas(before), readCanvas(after)];
    const laidOut = readCanvas(formatText(before));
    mustEqual(changesIn(earlier, earlier), [], 'a canvas is the same as itself');
    mustEqual(changesIn(earlier, readCanvas(before)), [], 'a canvas is the same as itself, read again');
    mustEqual(changesIn(earlier, laidOut), [], 'layout is no change');
    const there = compareCanvases(earlier, later);
    const back = compareCanvases(later, earlier);
    mustEqual(namesOf(back, 'added'), namesOf(there, 'removed'), 'what is removed comes back the other way round');
    mustEqual(namesOf(back, 'removed'), namesOf(there, 'added'), 'what is added goes the other way round');
    mustEqual(contentAfterChanges(there), contentOf(later), 'the changes make the later canvas of the earlier');
  },
};

function changesIn(before: CanvasModel, after: CanvasModel): readonly string[] {
  return compareCanvases(before, after).changes.map((change) => {
    const { keyword, label } = change.after ?? change.before;
    return `${change.kind} ${keyword} ${label}`;
  });
}

function namesOf({ changes }: Comparison, kind: 'added' | 'removed'): readonly string[] {
  return changes
    .flatMap((change) => (change.kind === kind ? JSON.stringify((change.after ?? change.before).range) : []))
    .sort();
}
