import type { CanvasElement, Rated } from '../../model/canvas-model.ts';
import { ratedOf } from '../../model/values.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import { rule } from '../rule.ts';

const NEEDS = ['job', 'pain', 'gain'];

export const idIsFree = rule({
  code: 'name/reserved',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    for (const element of canvas.elements) {
      if (isTaken(element)) yield offence(element, element);
      if (element.keyword !== 'segment') continue;
      for (const key of NEEDS) {
        for (const need of ratedOf(element, key)) if (isTaken(need)) yield offence(need, element);
      }
    }
  },
});

type Named = CanvasElement | Rated;

function isTaken({ id, idRange }: Named): boolean {
  return id !== undefined && idRange !== undefined && isReserved(id);
}

function offence({ id, idRange }: Named, { index }: CanvasElement) {
  return { range: idRange!, element: index, args: { id: id! } };
}
