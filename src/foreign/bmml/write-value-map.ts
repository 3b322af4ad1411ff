import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { ratedOf, valuesOf } from '../../model/values.ts';
import type { Losses } from '../export-result.ts';
import type { BmmlIds } from './bmml-ids.ts';
import { NEEDS } from './bmml-shape.ts';

type Lists = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

/** What a proposition offers, relieves and creates, and for whom. */
export interface Answered {
  readonly element: CanvasElement;
  readonly lists: Lists;
  /** Which of it answers what, of which segment. */
  readonly mappings: readonly { readonly left: string; readonly right: string; readonly owner: CanvasElement }[];
  /** The segments that it is for, stated or answered. */
  readonly segments: readonly CanvasElement[];
}

/** The jobs, pains and gains of a segment, as BMML lists them. */
export function profileOf(segment: CanvasElement, ids: BmmlIds): Lists {
  return listsOf(
    NEEDS.map(({ list, need }) => [
      list,
      ratedOf(segment, need).map((rated) => ({ id: ids.need(rated), description: rated.label })),
    ]),
  );
}

/** What a proposition says of itself and answers. */
export function valueMapOf(element: CanvasElement, canvas: CanvasModel, ids: BmmlIds, losses: Losses): Answered {
  const mappings: Answered['mappings'][number][] = [];
  /** The same words may answer needs of several sorts: BMML lists them once. */
  const known = new Map<string, { readonly left: string; readonly answer: string }>();
  const lists = NEEDS.map(({ answer, answers, prefix }): [string, Lists[string]] => {
    const entries: Record<string, string>[] = [];
    for (const value of valuesOf(element, answer)) {
      if (value.kind !== 'answer') continue;
      const needs = value.links.flatMap(({ target }) => (target && !('facts' in target) ? [target] : []));
      losses.add(`proposition ${answer}`, value.links.length - needs.length);
      const name = value.text?.text ?? needs[0]?.label;
      if (name === undefined) continue;
      const earlier = known.get(name);
      const isSame = earlier !== undefined && earlier.answer !== answer && needs.length > 0;
      const left = isSame ? earlier.left : ids.fresh(prefix, name);
      if (!isSame) entries.push({ id: left, name });
      if (!earlier) known.set(name, { left, answer });
      for (const need of needs) {
        const owner = ownerOf(canvas, need.owner);
        if (owner) mappings.push({ left, right: ids.need(need), owner });
      }
    }
    return [answers, entries];
  });
  const segments = new Set([...ids.targets(element, 'for'), ...mappings.map(({ owner }) => owner)]);
  return {
    element,
    lists: listsOf(lists),
    mappings,
    segments: [...segments].filter(({ keyword }) => keyword === 'segment'),
  };
}

function ownerOf({ elements }: CanvasModel, index: number): CanvasElement | undefined {
  return elements.find((element) => element.index === index);
}

function listsOf(lists: readonly (readonly [string, Lists[string]])[]): Lists {
  return Object.fromEntries(
    lists.filter(([, entries]) => entries!.length > 0).map(([name, entries]) => [name, entries!]),
  );
}
