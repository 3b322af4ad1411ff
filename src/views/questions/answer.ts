import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';

/** One of the analyst's questions. */
export type QuestionName = keyof Catalogue['questions']['ask'];

/** What the canvas says to a question. */
export interface Answer {
  /** The element that answers. */
  readonly element: CanvasElement;
  readonly text: string;
}

/** What the canvas does not say yet, and what to write so that it does. */
export interface Gap {
  /** The element that should answer; undefined where there is none yet. */
  readonly element: CanvasElement | undefined;
  readonly advice: string;
}

/** What one element says to a question, or what it lacks. */
export type Reply = Answer | Gap;

/** Asks one question of a canvas: a reply of each element concerned, in the order of the text. */
export type Asking = (canvas: CanvasModel, catalogue: Catalogue) => readonly Reply[];

/** Whether a reply is an answer. */
export function isAnswer(reply: Reply): reply is Answer {
  return 'text' in reply;
}

/** Asks each of some elements; what is lacking if there is none. */
export function askEach(
  elements: readonly CanvasElement[],
  lacking: string,
  ask: (element: CanvasElement) => Reply,
): readonly Reply[] {
  return elements.length === 0 ? [{ element: undefined, advice: lacking }] : elements.map(ask);
}
