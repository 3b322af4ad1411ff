import type { CanvasElement } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { targetsOf } from '../segment-marks.ts';
import { statedTypes } from './stated-types.ts';

export const dedicatedIsForFew = rule({
  code: 'relationship/dedicated-for-mass-market',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const isMass = (segment: CanvasElement) =>
      termOf(segment, 'kind') === 'mass-market' && !doubts.about(segment, 'kind');
    const allMasses = new Set(considered(canvas, 'segment').filter(isMass));
    for (const relationship of considered(canvas, 'relationship')) {
      if (!statedTypes(relationship, doubts).includes('dedicated-personal-assistance')) continue;
      const targets = targetsOf(relationship, 'with');
      const masses = targets === 'all' ? allMasses : new Set(targets.filter((segment) => allMasses.has(segment)));
      if (masses.size === 0) continue;
      const segments = nameList(masses);
      const related = segments.first.map(({ nameRange }) => nameRange);
      yield { range: relationship.nameRange, element: relationship.index, args: { relationship, segments }, related };
    }
  },
});
