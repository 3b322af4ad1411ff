import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import { type Answer, type Asking, type Gap, isAnswer, type QuestionName } from './answer.ts';
import { askChanging, askConsequences, askCosts, askRevenues, askTies } from './ask-model.ts';
import {
  askEstablished,
  askExpected,
  askIntermediaries,
  askListening,
  askMotives,
  askNature,
  askService,
} from './ask-relationships.ts';

/** A question with all that the canvas says to it and all that it lacks; answered when nothing is lacking. */
export interface AskedQuestion {
  readonly name: QuestionName;
  readonly question: string;
  readonly answers: readonly Answer[];
  readonly gaps: readonly Gap[];
}

/** The questions in the order in which an analyst asks them, from the texts that the taxonomy rests on. */
const QUESTIONS: Readonly<Record<QuestionName, Asking>> = {
  expected: askExpected,
  established: askEstablished,
  motives: askMotives,
  costs: askCosts,
  revenues: askRevenues,
  ties: askTies,
  nature: askNature,
  intermediaries: askIntermediaries,
  service: askService,
  listening: askListening,
  changing: askChanging,
  consequences: askConsequences,
};

/** Walks a canvas by the analyst's questions. */
export function askQuestions(canvas: CanvasModel, catalogue: Catalogue): readonly AskedQuestion[] {
  return (Object.entries(QUESTIONS) as [QuestionName, Asking][]).map(([name, ask]) => {
    const replies = ask(canvas, catalogue);
    return {
      name,
      question: catalogue.questions.ask[name],
      answers: replies.filter(isAnswer),
      gaps: replies.filter((reply): reply is Gap => !isAnswer(reply)),
    };
  });
}

/** Whether nothing is lacking. */
export function isAnswered({ gaps }: AskedQuestion): boolean {
  return gaps.length === 0;
}
