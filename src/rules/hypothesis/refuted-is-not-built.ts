import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';

export const refutedIsNotBuilt = rule({
  code: 'hypothesis/refuted-still-built',
  severity: 'warning',
  sources: ['ours'],
  *check(canvas) {
    const { linked } = relationsOf(canvas);
    for (const hypothesis of considered(canvas, 'hypothesis')) {
      if (statusOf(canvas, hypothesis) !== 'refuted') continue;
      const built = [...linked(hypothesis, 'about')].filter((element) => statusOf(canvas, element) === 'established');
      if (built.length === 0) continue;
      const names = nameList(built);
      const related = names.first.map(({ nameRange }) => nameRange);
      yield { range: hypothesis.nameRange, element: hypothesis.index, args: { hypothesis, built: names }, related };
    }
  },
});

function statusOf(canvas: CanvasModel, element: CanvasElement): string | undefined {
  return doubtsOf(canvas).about(element, 'status') ? undefined : termOf(element, 'status');
}
