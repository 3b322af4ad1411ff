import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { termOf } from '../../model/values.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { ideasOf } from './pattern.ts';

export const servitisationEarnsByUse = rule({
  code: 'idea/servitisation-sells',
  severity: 'warning',
  sources: ['U'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const { linked } = relationsOf(canvas);
    for (const idea of ideasOf(canvas, 'product-service-system')) {
      if (termOf(idea, 'decision') !== 'adopt' || doubts.about(idea, 'decision')) continue;
      if (doubts.about(idea, 'changes')) continue;
      const changed = [...linked(idea, 'changes')].filter(({ keyword }) => keyword === 'revenue');
      if (changed.length === 0 || !changed.every((revenue) => isSale(canvas, revenue))) continue;
      const revenues = nameList(changed);
      const related = revenues.first.map(({ nameRange }) => nameRange);
      yield { range: idea.nameRange, element: idea.index, args: { idea, revenues }, related };
    }
  },
});

function isSale(canvas: CanvasModel, revenue: CanvasElement): boolean {
  return termOf(revenue, 'kind') === 'asset-sale' && !doubtsOf(canvas).about(revenue, 'kind');
}
