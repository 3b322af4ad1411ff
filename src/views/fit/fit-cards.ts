import type { Catalogue } from '../../messages/catalogue.ts';
import type { Answer, CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { segmentPlaces } from '../segment-places.ts';
import { LONGEST_TEXT } from '../sheet/title-of.ts';
import { levelState } from '../table/level-state.ts';
import { limited } from '../table/limited.ts';
import {
  type CardContent,
  type CellContent,
  NO_CARDS,
  type RowContent,
  type SectionContent,
} from '../table/table-content.ts';
import { nameWithin, type ViewCards } from '../table/view-cards.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { type Needs, needsIn, type Said, SORTS, type Sort } from './needs.ts';
import type { AnswerColumn } from './proposition-columns.ts';

/** A need, and what answers it. */
export interface ToldNeed {
  readonly need: Rated;
  readonly said: readonly Said[];
  /** Whether a proposition for its segment answers it. */
  readonly answered: boolean;
}

/** What is told of one sort of needs of a segment. */
export interface ToldSort {
  readonly needs: readonly ToldNeed[];
  readonly lines: readonly (readonly CellContent[])[];
}

/** Makes the cells of the view of fit. */
export interface FitCards {
  segment(segment: CanvasElement, place: number): CardContent;
  /** The propositions for a segment, above the columns of their answers. */
  propositions(
    segment: CanvasElement,
    columns: readonly AnswerColumn[],
    told: readonly ToldNeed[],
  ): readonly CellContent[];
  sort(segment: CanvasElement, sort: Sort, columns: readonly AnswerColumn[]): ToldSort;
  noNeeds(segment: CanvasElement, columns: readonly AnswerColumn[]): RowContent;
  /** The propositions that are for nobody. */
  unplaced(): SectionContent;
}

/** Makes the cells of the view of fit, in the words of a language. */
export function fitCards(model: CanvasModel, cards: ViewCards, needs: Needs, catalogue: Catalogue): FitCards {
  const say = catalogue.views.fit;
  const placesOf = segmentPlaces(model);

  const answerCard = (segment: CanvasElement, { answer, proposition }: Said, at: string, more: Extra): CardContent => {
    const unknown = answer.links.filter(({ fits }) => !fits).map(({ word }) => nameWithin(word));
    const text = answer.text ? brief(cleanText(answer.text.text), LONGEST_TEXT) : '';
    return cards.card(proposition, {
      at: `${cards.keyOf(segment)}~${at}~${placeIn(proposition, answer)}`,
      place: { range: answer.range, nameRange: answer.range },
      title: text || say.named,
      muted: text === '',
      where: [cards.titleOf(proposition)],
      states: more.elsewhere ? [{ sign: 'unexpected', words: say.elsewhere }] : [],
      facts: [
        ...(more.isShared ? [cards.titleOf(proposition)] : []),
        ...(unknown.length > 0 ? [say.unknown({ words: unknown.join(', ') })] : []),
      ],
    });
  };

  const needCard = (segment: CanvasElement, { answered, need }: ToldNeed, at: number): CardContent => {
    const title = brief(cleanText(need.label), LONGEST_TEXT);
    return cards.card(segment, {
      at: `${need.key}~${at}`,
      place: { range: need.range, nameRange: need.idRange ?? need.text?.range ?? need.range },
      title: title || catalogue.preview.unnamed,
      muted: title === '',
      states: [
        ...levelState(need.level),
        answered ? { sign: 'met', words: say.answered } : { sign: 'missing', tone: 'alert', words: say.unanswered },
      ],
    });
  };

  const unplacedCard = (proposition: CanvasElement) =>
    cards.card(proposition, { findings: cards.findingsOf(proposition) });

  return {
    segment: (segment, place) => cards.card(segment, { segments: [place], findings: cards.findingsOf(segment) }),

    propositions: (segment, columns, told) =>
      columns.map(({ propositions }) => {
        if (propositions.length === 0) {
          return {
            cards: [cards.card(segment, { at: 'nothing', look: 'absent', title: say.noProposition, muted: true })],
          };
        }
        return {
          cards: limited(propositions, `${cards.keyOf(segment)}.for`, catalogue, (proposition) => {
            const count = told.filter(({ said }) => needs.answerers(said).has(proposition)).length;
            const isSilent = count === 0 && SORTS.every(({ sort }) => needs.unnamed([proposition], sort).length === 0);
            return cards.card(proposition, {
              at: `for~${cards.keyOf(segment)}`,
              facts: [isSilent ? say.answersNothing : say.answers({ count, of: told.length })],
              segments: placesOf(proposition),
              findings: cards.findingsOf(proposition),
            });
          }),
        };
      }),

    sort: (segment, sort, columns) => {
      const propositions = needs.setOf(needs.propositionsFor(segment));
      const told = needsIn(segment, sort).map((need): ToldNeed => {
        const said = needs.answersTo(segment, need);
        return { need, said, answered: said.some(({ proposition }) => propositions.has(proposition)) };
      });
      /** Whether an answer stands in a column: those of propositions for other segments do in the last. */
      const belongs =
        (column: AnswerColumn, isLast: boolean) =>
        ({ proposition }: Said) =>
          column.propositions.includes(proposition) || (isLast && !propositions.has(proposition));
      const lines = told.map((one, at): readonly CellContent[] => {
        const key = `${sort}~${at}`;
        return [
          { cards: [needCard(segment, one, at)] },
          ...columns.map((column, place) => {
            const said = column.isShared ? one.said : one.said.filter(belongs(column, place === columns.length - 1));
            return {
              cards: limited(said, `${cards.keyOf(segment)}.${key}`, catalogue, (answer) => {
                const elsewhere = !propositions.has(answer.proposition);
                return answerCard(segment, answer, key, { elsewhere, isShared: column.isShared || elsewhere });
              }),
            };
          }),
        ];
      });
      const unnamed = columns.map((column): CellContent => {
        const said = needs.unnamed(column.propositions, sort);
        return {
          cards: limited(said, `${cards.keyOf(segment)}.${sort}`, catalogue, (answer) =>
            answerCard(segment, answer, sort, { elsewhere: false, isShared: column.isShared }),
          ),
        };
      });
      if (unnamed.every((cell) => cell.cards.length === 0)) return { needs: told, lines };
      const label = cards.loose(`unnamed.${sort}`, { look: 'plain', title: say.unnamed, muted: true });
      return { needs: told, lines: [...lines, [{ cards: [label] }, ...unnamed]] };
    },

    noNeeds: (segment, columns) => ({
      head: NO_CARDS,
      lines: [
        [
          { cards: [cards.card(segment, { at: 'needs', look: 'absent', title: say.noNeeds, muted: true })] },
          ...columns.map(() => NO_CARDS),
        ],
      ],
      description: say.noNeeds,
    }),

    unplaced: () => ({
      title: { text: say.unplaced, aside: say.unplacedAdvice },
      columns: [{ title: '', width: 1500, across: 4 }],
      rows: [
        {
          head: { cards: limited(needs.unplaced, 'unplaced', catalogue, unplacedCard) },
          lines: [],
          description: say.unplaced,
        },
      ],
      description: say.unplaced,
    }),
  };
}

interface Extra {
  /** Whether it is another segment's answer. */
  readonly elsewhere: boolean;
  /** Whether it says whose it is. */
  readonly isShared: boolean;
}

/** The place of an answer among those of its proposition. */
function placeIn(proposition: CanvasElement, answer: Answer): string {
  const { start } = answer.range;
  const { start: from } = proposition.range;
  return `${start.line - from.line}.${start.character}`;
}
