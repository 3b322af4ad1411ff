import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { states, termOf, termsOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';

/** How well an element fits a place: the lower, the better. */
export type Fitness = (element: CanvasElement) => number;

/** What costs are most often for. */
const PAID_FOR: ReadonlySet<ElementKeyword> = new Set(['resource', 'activity', 'partner', 'relationship', 'channel']);

/** How well each element fits a property of its owner, as the canvas stands. */
export function fitness({ key }: PropertyRow, owner: CanvasElement, canvas: CanvasModel): Fitness {
  const relations = relationsOf(canvas);
  const isUnnamed = unnamed(key, owner, canvas);
  const first = (...wishes: readonly ((element: CanvasElement) => boolean)[]): Fitness => {
    const weights = wishes.map((_, at) => 2 ** (wishes.length - 1 - at));
    return (element) => wishes.reduce((rank, wish, at) => rank + (wish(element) ? 0 : weights[at]!), 0);
  };
  const other = (elements: ReadonlySet<CanvasElement>) => [...elements].some((element) => element !== owner);
  switch (`${owner.keyword} ${key}`) {
    case 'relationship with':
      return first((segment) => !other(relations.relationshipsWith(segment)));
    case 'relationship via': {
      const segments = relations.segmentsOf(owner);
      const isPersonal = termsOf(owner, 'type').some((term) => term.group === 'personal');
      return first(
        (channel) => meet(relations.reachedBy(channel), segments),
        (channel) => !isPersonal || termsOf(channel, 'kind').some((term) => term.group === 'face-to-face'),
      );
    }
    case 'segment prefers':
      return first((channel) => relations.reachedBy(channel).has(owner), isUnnamed);
    case 'proposition for': {
      const served = new Set(
        (canvas.byKeyword.get('proposition') ?? []).flatMap((proposition) =>
          proposition === owner ? [] : [...relations.segmentsOf(proposition)],
        ),
      );
      return first((segment) => !served.has(segment));
    }
    case 'channel for':
      return first((target) =>
        target.keyword === 'segment' ? !other(relations.channelsTo(target)) : isUnnamed(target),
      );
    case 'revenue from':
      return first(
        (segment) => !other(relations.revenuesFrom(segment)),
        (segment) => !states(segment, 'role') || termsOf(segment, 'role').some(({ id }) => id === 'payer'),
      );
    case 'revenue for': {
      const payers = relations.segmentsOf(owner);
      return first((proposition) => meet(relations.segmentsOf(proposition), payers), isUnnamed);
    }
    case 'relationship needs':
    case 'channel by':
      return first((element) => relations.servedBy(element).size === 0, isUnnamed);
    case 'cost for':
      return first((element) => PAID_FOR.has(element.keyword), isUnnamed);
    case 'hypothesis about':
      return first(isUnnamed, (element) => /^(?:assumed|planned)$/.test(termOf(element, 'status') ?? ''));
    case 'idea changes': {
      const troubled = new Set(
        [...relations.linked(owner, 'addresses')].flatMap((trouble) => [...relations.linked(trouble, 'on')]),
      );
      return first((element) => troubled.has(element), isUnnamed);
    }
    default:
      return first(isUnnamed);
  }
}

/** Whether no other element of the owner's sort names an element so: what is still missing is likelier to be meant. */
function unnamed(key: string, owner: CanvasElement, canvas: CanvasModel): (element: CanvasElement) => boolean {
  return (element) =>
    !(canvas.incoming.get(element) ?? []).some(
      ({ from, key: said }) => from !== owner && from.keyword === owner.keyword && said === key,
    );
}

function meet(some: ReadonlySet<CanvasElement>, others: ReadonlySet<CanvasElement>): boolean {
  return [...some].some((element) => others.has(element));
}
