import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { countFindings, type FindingTally } from '../rules/count-findings.ts';
import type { Finding } from '../rules/finding.ts';
import { askQuestions, isAnswered } from '../views/questions/ask-questions.ts';

/** How a canvas is doing: what was found in it, and what it leaves open. */
export interface Health {
  /** How many findings there are, by severity. */
  readonly findings: FindingTally;
  /** How many of the analyst's questions are not answered in full yet, of how many. */
  readonly questions: { readonly open: number; readonly all: number };
}

/** How a canvas with these findings is doing. */
export function healthOf(canvas: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): Health {
  const asked = askQuestions(canvas, catalogue);
  return {
    findings: countFindings(findings),
    questions: { open: asked.filter((question) => !isAnswered(question)).length, all: asked.length },
  };
}
