import type { CanvasElement, Rated } from '../../model/canvas-model.ts';
import { ratedOf } from '../../model/values.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import type { Offence } from '../finding.ts';
import { rule } from '../rule.ts';
import { isShadowed } from '../shadowed.ts';

export const idIsUnique = rule({
  code: 'name/duplicate',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    for (const element of canvas.elements) {
      const { id, idRange, index } = element;
      // A reserved word is no id at all: that finding is nearer to the cause.
      if (id === undefined || !idRange || !isShadowed(canvas, element) || isReserved(id)) continue;
      const first = canvas.byId.get(id.normalize('NFC'));
      if (!first?.idRange) continue;
      yield { range: idRange, element: index, args: { id, first }, related: [first.idRange] };
    }
    for (const segment of canvas.byKeyword.get('segment') ?? []) yield* duplicateNeeds(segment);
  },
});

/** Of a segment's jobs no two share an id, nor of its pains or gains; a pain and a gain may. */
function* duplicateNeeds(segment: CanvasElement): Iterable<Offence<'name/duplicate'>> {
  for (const key of ['job', 'pain', 'gain']) {
    const needs = ratedOf(segment, key);
    if (needs.length < 2) continue;
    const firsts = new Map<string, Rated>();
    for (const need of needs) {
      if (need.id === undefined || !need.idRange) continue;
      const id = need.id.normalize('NFC');
      const first = firsts.get(id);
      if (first?.idRange) {
        const args = { id: need.id, first: undefined };
        yield { range: need.idRange, element: segment.index, args, related: [first.idRange] };
      } else firsts.set(id, need);
    }
  }
}
