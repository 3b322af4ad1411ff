import type { CanvasElement } from '../../model/canvas-model.ts';

/** A column of answers: those of one proposition, or of all. */
export interface AnswerColumn {
  /** The propositions whose answers stand in it. */
  readonly propositions: readonly CanvasElement[];
  readonly width: number;
  /** How many cards stand side by side. */
  readonly across: number;
  /** Whether each card says whose answer it is: the column does not. */
  readonly isShared: boolean;
}

/** Of more propositions than this the answers stand in one column, each with its proposition's name. */
const MOST_COLUMNS = 4;

/** A column for each of a few propositions of equal width; one for all of many. */
export function layOutPropositions(propositions: readonly CanvasElement[], width: number): readonly AnswerColumn[] {
  const count = propositions.length;
  if (count === 0 || count > MOST_COLUMNS) return [{ propositions, width, across: 3, isShared: true }];
  return propositions.map((proposition) => ({
    propositions: [proposition],
    width: Math.floor(width / count),
    across: 1,
    isShared: false,
  }));
}
