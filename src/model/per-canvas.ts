import type { CanvasModel } from './canvas-model.ts';

/** What has been found out about each canvas, by who found it; gone with the canvas. */
const found = new WeakMap<CanvasModel, Map<unknown, unknown>>();

function foundIn(canvas: CanvasModel): Map<unknown, unknown> {
  let known = found.get(canvas);
  if (!known) {
    known = new Map();
    found.set(canvas, known);
  }
  return known;
}

/** The same function, which looks at each canvas once and keeps its answer as long as the canvas is there. */
export function perCanvas<Answer>(find: (canvas: CanvasModel) => Answer): (canvas: CanvasModel) => Answer {
  return (canvas) => {
    const known = foundIn(canvas);
    let answer = known.get(find) as Answer | undefined;
    if (answer === undefined && !known.has(find)) {
      answer = find(canvas);
      known.set(find, answer);
    }
    return answer as Answer;
  };
}

/** The same for a question with a word in it: each is answered once for each canvas. */
export function perCanvasAndWord<Word extends string, Answer>(
  find: (canvas: CanvasModel, word: Word) => Answer,
): (canvas: CanvasModel, word: Word) => Answer {
  const answersOf = perCanvas(() => new Map<Word, Answer>());
  return (canvas, word) => {
    const answers = answersOf(canvas);
    let answer = answers.get(word);
    if (answer === undefined && !answers.has(word)) {
      answer = find(canvas, word);
      answers.set(word, answer);
    }
    return answer as Answer;
  };
}
