import type { CanvasModel } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { BLOCKS, type BlockName } from '../../taxonomy/elements.ts';
import { rule } from '../rule.ts';

/** Below this number of elements a canvas is just begun, and its blank blocks say nothing. */
const FEWEST_ELEMENTS = 3;

export const blocksAreFilled = rule({
  code: 'canvas/block-empty',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const empty = emptyBlocks(canvas);
    if (empty.length === 0) return;
    const place = canvas.header ?? canvas.elements[0];
    if (!place) return;
    const range = canvas.header ? place.nameRange : place.keywordRange;
    yield { range, args: { empty } };
  },
});

/** The blocks that nothing stands in, once a canvas is more than begun; none that a mistyped keyword may be meant for. */
export const emptyBlocks: (canvas: CanvasModel) => readonly BlockName[] = perCanvas((canvas) => {
  if (canvas.elements.length < FEWEST_ELEMENTS) return [];
  const misspelt = canvas.problems.flatMap((problem) => (problem.code === 'syntax/stray' ? problem.args.nearest : []));
  return BLOCKS.filter((block) => !canvas.byKeyword.has(block) && !misspelt.includes(block));
});
