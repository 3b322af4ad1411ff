import type { CanvasModel } from './canvas-model.ts';

type Answers = Map<unknown, unknown>;

/**
 * A canvas that keeps what was found out about it. A weak map would keep it beside the canvas, but to V8's quick
 * collections each value of a weak map counts as used: every canvas would live until the next full one.
 */
export class KnownCanvas implements CanvasModel {
  readonly title: CanvasModel['title'];
  readonly header: CanvasModel['header'];
  readonly elements: CanvasModel['elements'];
  readonly byKeyword: CanvasModel['byKeyword'];
  readonly byId: CanvasModel['byId'];
  readonly incoming: CanvasModel['incoming'];
  readonly remarkable: CanvasModel['remarkable'];
  readonly problems: CanvasModel['problems'];
  readonly comments: CanvasModel['comments'];
  readonly #answers: Answers = new Map();

  constructor(canvas: CanvasModel) {
    this.title = canvas.title;
    this.header = canvas.header;
    this.elements = canvas.elements;
    this.byKeyword = canvas.byKeyword;
    this.byId = canvas.byId;
    this.incoming = canvas.incoming;
    this.remarkable = canvas.remarkable;
    this.problems = canvas.problems;
    this.comments = canvas.comments;
  }

  /** What was found out about a canvas, by who found it. */
  static answersOf(canvas: CanvasModel): Answers {
    if (#answers in canvas) return canvas.#answers;
    let answers = answersBeside.get(canvas);
    if (!answers) {
      answers = new Map();
      answersBeside.set(canvas, answers);
    }
    return answers;
  }
}

/** For canvases that were made of another one. */
const answersBeside = new WeakMap<CanvasModel, Answers>();

/** The same function, which looks at each canvas once and keeps its answer as long as the canvas is there. */
export function perCanvas<Answer>(find: (canvas: CanvasModel) => Answer): (canvas: CanvasModel) => Answer {
  return (canvas) => {
    const known = KnownCanvas.answersOf(canvas);
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
