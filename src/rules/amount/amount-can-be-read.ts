import { suggestMeasure } from '../../model/read-measure.ts';
import { rule } from '../rule.ts';

export const amountCanBeRead = rule({
  code: 'amount/not-a-number',
  severity: 'error',
  sources: ['B'],
  *check(canvas) {
    for (const { element, fact } of canvas.remarkable) {
      const { key, row, values } = fact;
      for (const value of values) {
        if (value.kind !== 'measure' || value.reading) continue;
        const { source, range } = value;
        const args = { source, key, suggestion: suggestMeasure(row.shape, source) };
        yield { range, element: element.index, args };
      }
    }
  },
});
