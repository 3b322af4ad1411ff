import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { termsOf } from '../../model/values.ts';
import { dutiesOf, type YearlyTotal, yearlyCostOf, yearlyRevenueOf } from '../../model/yearly-totals.ts';
import { BLOCKS } from '../../taxonomy/elements.ts';
import { totalWords } from '../words/yearly-words.ts';
import { type Asking, askEach, type Reply } from './answer.ts';

const relationships = (canvas: CanvasModel) => canvas.byKeyword.get('relationship') ?? [];

/** What each relationship costs a year. */
export const askCosts: Asking = (canvas, catalogue) => {
  const { write } = catalogue.questions;
  return askEach(relationships(canvas), write.relationships, (element) =>
    money(element, yearlyCostOf(canvas, element), write.costs({ element }), catalogue),
  );
};

/** What each segment brings in a year. */
export const askRevenues: Asking = (canvas, catalogue) => {
  const { answer, write } = catalogue.questions;
  return askEach(canvas.byKeyword.get('segment') ?? [], write.segments, (element) => {
    const total = yearlyRevenueOf(canvas, element);
    if (total.parts.length === 0 && isPaidFor(element)) return { element, text: answer.paidByOthers };
    return money(element, total, write.revenues({ element }), catalogue);
  });
};

/** Whether a segment says who its people are, and they are not those who pay. */
export function isPaidFor(segment: CanvasElement): boolean {
  const roles = termsOf(segment, 'role');
  return roles.length > 0 && !roles.some(({ id }) => id === 'payer');
}

/** A total in words; what to write where nothing of it is known. */
function money(element: CanvasElement, total: YearlyTotal, lacking: string, catalogue: Catalogue): Reply {
  if (total.parts.length === 0) return { element, advice: lacking };
  const text = totalWords(total, catalogue);
  return text === undefined
    ? { element, advice: catalogue.questions.write.costAmount({ unknown: total.unknown }) }
    : { element, text };
}

/** How each relationship is tied to the rest of the model. */
export const askTies: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const elements = [...relationsOf(canvas).tiedTo(element, 'resource', 'activity', 'partner', 'channel', 'cost')];
    return elements.length > 0
      ? { element, text: answer.ties({ elements }) }
      : { element, advice: write.ties({ element }) };
  });

/** Which need is new or changing: what the changes beside the canvas are on. */
export const askChanging: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(canvas.byKeyword.get('change') ?? [], write.changing, (element) => ({
    element,
    text: answer.changing({ on: [...relationsOf(canvas).linked(element, 'on')] }),
  }));

/** What would change elsewhere if a relationship changed: everything on the canvas that it is tied to, and their costs. */
export const askConsequences: Asking = (canvas, { questions: { answer, write } }) =>
  askEach(relationships(canvas), write.relationships, (element) => {
    const { carriersOf, segmentsOf, tiedTo } = relationsOf(canvas);
    const parts = [tiedTo(element, ...BLOCKS), carriersOf(element), segmentsOf(element)];
    if (parts.every(({ size }) => size === 0)) return { element, advice: write.consequences({ element }) };
    return {
      element,
      // Of many relationships that are tied to much not every answer is read: each is worded when it is.
      get text() {
        const direct = parts.flatMap((part) => [...part]);
        // What pays for something that it needs or is carried by, and not only for its segments.
        const costs = direct.flatMap((other) => (other.keyword === 'segment' ? [] : dutiesOf(canvas).costsFor(other)));
        const elements = [...new Set([...direct, ...costs])].filter((other) => other !== element);
        return answer.consequences({ elements });
      },
    };
  });
