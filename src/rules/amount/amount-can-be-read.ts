import { suggestMeasure } from '../../model/read-measure.ts';
import { withHeader } from '../../model/with-header.ts';
import { rule } from '../rule.ts';

export const amountCanBeRead = rule({
  code: 'amount/not-a-number',
  severity: 'error',
  sources: ['B'],
  *check(canvas) {
    for (const element of withHeader(canvas)) {
      for (const { key, row, values } of element.facts) {
        if (!row) continue;
        for (const value of values) {
          if (value.kind !== 'measure' || value.reading) continue;
          const { source, range } = value;
          const args = { source, key, suggestion: suggestMeasure(row.shape, source) };
          yield { range, element: element.index, args };
        }
      }
    }
  },
});
