import type { CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { type Elements, relationsOf } from '../../model/relations.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { segmentMarks } from '../segment-marks.ts';
import { together } from '../together.ts';

/** What tells segments apart, and the property that says so. */
const DISTINGUISHING: readonly (readonly [ElementKeyword, string])[] = [
  ['proposition', 'for'],
  ['channel', 'for'],
  ['relationship', 'with'],
  ['revenue', 'from'],
];

/** Segments that share all that is stated of them: one finding for each group, on the second, which leads to the others. */
export const segmentIsDistinct = rule({
  code: 'segment/not-distinct',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const isOpen = ([keyword, key]: (typeof DISTINGUISHING)[number]) =>
      doubts.anywhere(keyword, key) || mayBeMistyped(canvas, keyword);
    if (DISTINGUISHING.some(isOpen)) return;
    const marks = DISTINGUISHING.map(([keyword, key]) => segmentMarks(canvas, keyword, key, () => 1));
    const known = considered(canvas, 'segment').filter((segment) => marks.every(({ at }) => at(segment) !== 0));
    if (known.length < 2) return;
    for (const alike of together(known, statements(canvas))) {
      const [first, second] = alike;
      if (!first || !second) continue;
      const others = nameList(alike.filter((segment) => segment !== second));
      const related = others.first.map(({ nameRange }) => nameRange);
      yield { range: second.nameRange, element: second.index, args: { segment: second, others }, related };
    }
  },
});

/**
 * The segments that each element names. Those that a channel reaches through propositions follow from the propositions:
 * segments with the same propositions differ by the channels that name them alone.
 */
function* statements(canvas: CanvasModel): Iterable<Elements> {
  const { segmentsOf } = relationsOf(canvas);
  for (const [keyword] of DISTINGUISHING) {
    for (const element of considered(canvas, keyword)) yield segmentsOf(element);
  }
}
