import { ratedOf } from '../../model/values.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import { rule } from '../rule.ts';

export const idIsFree = rule({
  code: 'name/reserved',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    for (const element of canvas.elements) {
      const needs = ['job', 'pain', 'gain'].flatMap((key) => ratedOf(element, key));
      for (const { id, idRange } of [element, ...needs]) {
        if (id !== undefined && idRange && isReserved(id))
          yield { range: idRange, element: element.index, args: { id } };
      }
    }
  },
});
