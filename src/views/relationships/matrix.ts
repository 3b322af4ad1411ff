import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termsOf } from '../../model/values.ts';

/** Some relationships by their types, each in the order of the text; those of no known type under an empty text. */
export type ByType = ReadonlyMap<string, readonly CanvasElement[]>;

/** Which relationships there are with each segment. */
export interface Matrix {
  /** The relationships with a segment. */
  with(segment: CanvasElement): ByType;
  /** The relationships with nobody. */
  readonly unplaced: ByType;
}

/** The column of relationships that state no type that is known. */
export const UNTYPED = '';

/** The relationships of a canvas by segment and type. Segments with the same relationships share one answer. */
export function relationshipMatrix(model: CanvasModel): Matrix {
  const { relationshipsWith, segmentsOf } = relationsOf(model);
  const known = new Map<ReadonlySet<CanvasElement>, ByType>();
  return {
    with: (segment) => {
      const relationships = relationshipsWith(segment);
      const answer = known.get(relationships) ?? byType(relationships);
      known.set(relationships, answer);
      return answer;
    },
    unplaced: byType((model.byKeyword.get('relationship') ?? []).filter((one) => segmentsOf(one).size === 0)),
  };
}

function byType(relationships: Iterable<CanvasElement>): ByType {
  const types = new Map<string, CanvasElement[]>();
  for (const relationship of [...relationships].sort((a, b) => a.index - b.index)) {
    for (const type of typesOf(relationship)) {
      const group = types.get(type);
      if (group) group.push(relationship);
      else types.set(type, [relationship]);
    }
  }
  return types;
}

/** The known types that an element states for a property, each once; the untyped one where there is none. */
export function typesOf(relationship: CanvasElement): ReadonlySet<string> {
  const types = new Set(termsOf(relationship, 'type').map(({ id }) => id));
  return types.size > 0 ? types : new Set([UNTYPED]);
}
