import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { linksOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';

/** The types of the relationships that a segment has, as far as they can be known. */
export interface Established {
  /** Whether any relationship names the segments that it is with. */
  readonly anyPlaced: boolean;
  /** Whether some relationship may be with any segment: it names none, or one that is not there. */
  readonly anyUnplaced: boolean;
  /** Whether some relationship is with a segment. */
  isServed(segment: CanvasElement): boolean;
  /** Whether a segment has a relationship of a type, or may have: of an unstated type, or with an unnamed segment. */
  mayHave(segment: CanvasElement, type: string): boolean;
}

/** The types of some relationships; `open` where one of them states none that is known. */
interface Types {
  readonly ids: Set<string>;
  open: boolean;
}

/** What the relationships of a canvas establish. Takes time linear in the text, also where many are with `all`. */
export const establishedIn: (canvas: CanvasModel) => Established = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const bySegment = new Map<CanvasElement, Types>();
  const withAll = noTypes();
  const unplaced = noTypes();
  let servesAll = false;
  let anyUnplaced = false;
  for (const relationship of considered(canvas, 'relationship')) {
    const links = linksOf(relationship, 'with');
    const note = (types: Types) => noteTypes(types, relationship, doubts);
    if (links.length === 0 || doubts.about(relationship, 'with')) {
      anyUnplaced = true;
      note(unplaced);
    }
    for (const { all, fits, target } of links) {
      if (all) {
        servesAll = true;
        note(withAll);
      } else if (fits && target && 'keyword' in target) {
        const types = bySegment.get(target) ?? noTypes();
        bySegment.set(target, types);
        note(types);
      }
    }
  }
  const has = ({ ids, open }: Types, type: string) => open || ids.has(type);
  return {
    anyPlaced: servesAll || bySegment.size > 0,
    anyUnplaced,
    isServed: (segment) => servesAll || bySegment.has(segment),
    mayHave: (segment, type) =>
      has(withAll, type) || has(unplaced, type) || has(bySegment.get(segment) ?? noTypes(), type),
  };
});

function noTypes(): Types {
  return { ids: new Set(), open: false };
}

function noteTypes(types: Types, relationship: CanvasElement, doubts: Doubts): void {
  const terms = termsOf(relationship, 'type');
  if (terms.length === 0 || doubts.about(relationship, 'type')) types.open = true;
  for (const { id } of terms) types.ids.add(id);
}
