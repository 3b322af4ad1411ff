import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { states, termsOf } from '../../model/values.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';

/**
 * Which terms of a property the rest of the canvas calls for: the types that a relationship's segments expect, what goes
 * with its types and motives, the phases in which no other channel meets the same segments.
 */
export function termsCalledFor(key: string, owner: CanvasElement, canvas: CanvasModel): (term: Term) => boolean {
  const relations = relationsOf(canvas);
  switch (`${owner.keyword} ${key}`) {
    case 'relationship type': {
      const segments = [...relations.segmentsOf(owner)];
      const expected = idsOf(segments, 'expects');
      return ({ id }) => expected.has(id);
    }
    case 'relationship mode':
      return ({ id }) => termsOf(owner, 'type').some(({ group }) => group === id);
    case 'relationship service':
      return ({ id }) =>
        termsOf(owner, 'type').some((type) => (id === 'full' ? type.group === 'personal' : type.id === 'self-service'));
    case 'relationship nature':
      return ({ id }) => id === 'ongoing' && idsOf([owner], 'motive').has('retention');
    case 'channel owner':
      return ({ id }) => id === 'partner-owned' && states(owner, 'by');
    case 'channel phases': {
      const others = [...relations.reachedBy(owner)].flatMap((segment) => [...relations.channelsTo(segment)]);
      const covered = idsOf(
        others.filter((channel) => channel !== owner),
        'phases',
      );
      return ({ id }) => covered.size > 0 && !covered.has(id);
    }
    default:
      return () => false;
  }
}

function idsOf(elements: readonly CanvasElement[], key: string): ReadonlySet<string> {
  return new Set(elements.flatMap((element) => termsOf(element, key)).map(({ id }) => id));
}
