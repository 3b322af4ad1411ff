import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termUsesOf } from '../../model/values.ts';
import { yearlyCostOf, yearlyRevenueOf } from '../../model/yearly-totals.ts';
import { isPaidFor } from '../questions/ask-model.ts';
import { segmentPlaces } from '../segment-places.ts';
import type { ChipContent } from '../sheet/chip-layout.ts';
import { relationshipChip } from '../sheet/relationship-signs.ts';
import type { SignName } from '../svg/sign-path.ts';
import type { StateContent } from '../table/table-content.ts';
import type { ViewCards } from '../table/view-cards.ts';
import { termWords } from '../words/term-words.ts';
import { totalWords } from '../words/yearly-words.ts';
import { typesOf } from './matrix.ts';

/** The sign of each status. */
export const STATUS_SIGNS = {
  established: 'established',
  planned: 'planned',
  assumed: 'assumed',
  retiring: 'retiring',
} as const satisfies Record<string, SignName>;

/** What the view of relationships tells of relationships and segments, in words. */
export interface RelationshipFacts {
  /** Whether a relationship is what a segment expects; undefined where the segment says nothing of it. */
  expectation(relationship: CanvasElement, type: string, expected: ReadonlySet<string>): StateContent | undefined;
  status(relationship: CanvasElement): readonly StateContent[];
  motives(relationship: CanvasElement): readonly ChipContent[];
  /** The channels that carry a relationship: its own, else those that reach a segment, or any of its segments. */
  carriers(relationship: CanvasElement, segment: CanvasElement | undefined): string;
  cost(relationship: CanvasElement): string;
  revenue(segment: CanvasElement): string;
  /** The segments of a relationship, by their places in their block. */
  places(relationship: CanvasElement): readonly number[];
}

/** Tells of the relationships of a canvas; what is told of one in many places is worded once. */
export function relationshipFacts(model: CanvasModel, catalogue: Catalogue, cards: ViewCards): RelationshipFacts {
  const say = catalogue.views.relationships;
  const { carriersOf, channelsTo, linked } = relationsOf(model);

  return {
    expectation: (relationship, type, expected) => {
      if (expected.has(type)) return { sign: 'met', words: say.expected };
      if (expected.size === 0 || type === '') return undefined;
      const other = [...typesOf(relationship)].some((one) => expected.has(one));
      return { sign: 'unexpected', words: other ? say.beside : say.unexpected };
    },
    status: (relationship) => {
      const [use] = termUsesOf(relationship, 'status');
      const sign = STATUS_SIGNS[use?.term?.id as keyof typeof STATUS_SIGNS];
      return use && sign ? [{ sign, words: termWords(use) }] : [];
    },
    motives: (relationship) =>
      termUsesOf(relationship, 'motive')
        .map(relationshipChip)
        .filter(({ text }) => text !== ''),
    carriers: (relationship, segment) => {
      const via = linked(relationship, 'via');
      if (via.size > 0) return say.through({ channels: cards.names(via) });
      const reaching = segment ? channelsTo(segment) : carriersOf(relationship);
      return reaching.size > 0 ? say.reachedBy({ channels: cards.names(reaching) }) : say.noChannel;
    },
    cost: remember((relationship) => {
      const total = yearlyCostOf(model, relationship);
      const words = totalWords(total, catalogue);
      if (words !== undefined) return say.costs({ total: words });
      return total.parts.length > 0 ? say.unknownCost : say.noCost;
    }),
    revenue: (segment) => {
      const total = yearlyRevenueOf(model, segment);
      const words = totalWords(total, catalogue);
      if (words !== undefined) return say.bringsIn({ total: words });
      if (total.parts.length > 0) return say.unknownRevenue;
      return isPaidFor(segment) ? say.paidByOthers : say.noRevenue;
    },
    places: segmentPlaces(model),
  };
}

function remember<Answer>(compute: (element: CanvasElement) => Answer): (element: CanvasElement) => Answer {
  const known = new Map<CanvasElement, Answer>();
  return (element) => {
    if (!known.has(element)) known.set(element, compute(element));
    return known.get(element)!;
  };
}
