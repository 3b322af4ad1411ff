import { isReserved } from '../../taxonomy/reserved-words.ts';
import { rule } from '../rule.ts';

export const idIsFree = rule({
  code: 'name/reserved',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    for (const { id, idRange, index } of canvas.elements) {
      if (id !== undefined && idRange && isReserved(id)) yield { range: idRange, element: index, args: { id } };
    }
  },
});
