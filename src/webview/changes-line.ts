import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { ShownChanges } from '../protocol/preview-messages.ts';
import type { ChangesState, NoteChange } from '../protocol/rendering.ts';

/** What happened to a note. */
export type Sign = NoteChange['sign'];

/** What is asked of the line. */
export interface ChangesActions {
  /** Draw this state. */
  show(state: ChangesState): void;
  /** Keep the notes bright to which this happened, or no longer. */
  toggle(sign: Sign): void;
  /** Go to the next change, or back. */
  step(by: 1 | -1): void;
  /** Go to another step of the canvas's history. */
  revision(to: 'later' | 'earlier'): void;
}

/** What the line tells beside the changes: what is filtered, and which change is at hand, from 1. */
export interface ChangesAtHand {
  readonly chosen: readonly Sign[];
  readonly at: number;
  readonly count: number;
}

/** The line of the view of changes: which state is drawn, a step to each change, and what happened, to be filtered by. */
export class ChangesLine {
  readonly #line: HTMLElement;
  readonly #states: readonly HTMLButtonElement[];
  readonly #signs: readonly HTMLButtonElement[];
  readonly #revision: HTMLElement;
  readonly #place: HTMLElement;
  readonly #texts: PreviewPageTexts['changes'];

  constructor(line: HTMLElement, texts: PreviewPageTexts['changes'], actions: ChangesActions) {
    this.#line = line;
    this.#texts = texts;
    this.#states = [...line.querySelectorAll<HTMLButtonElement>('[data-state]')];
    this.#signs = [...line.querySelectorAll<HTMLButtonElement>('[data-sign]')];
    this.#revision = line.querySelector('#revision')!;
    this.#place = line.querySelector('#change-place')!;
    for (const button of this.#states) button.addEventListener('click', () => actions.show(stateOf(button)));
    line.querySelector('#states')!.addEventListener('keydown', (event) => this.#walk(event as KeyboardEvent, actions));
    for (const button of this.#signs) button.addEventListener('click', () => actions.toggle(signOf(button)));
    const on = (name: string, act: () => void) =>
      line.querySelector(`[data-do=${name}]`)!.addEventListener('click', act);
    on('previous', () => actions.step(-1));
    on('next', () => actions.step(1));
    on('earlier', () => actions.revision('earlier'));
    on('later', () => actions.revision('later'));
  }

  /** Tells what changed; nothing in another view. */
  tell(changes: ShownChanges | undefined, { at, chosen, count }: ChangesAtHand): void {
    this.#line.hidden = changes === undefined;
    if (!changes) return;
    this.mark(changes.state);
    for (const button of this.#signs) {
      const sign = signOf(button);
      const happened = changes.notes.filter((change) => change.sign === sign).length;
      const words = this.#texts.count[sign](happened);
      button.hidden = happened === 0;
      button.setAttribute('aria-pressed', String(chosen.includes(sign)));
      button.setAttribute('aria-label', this.#texts.only({ what: words }));
      setText(button.querySelector('span')!, words);
    }
    setText(this.#place, count === 0 ? this.#texts.nothing : this.#texts.place({ at, count }));
    for (const name of ['previous', 'next']) {
      this.#line.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!.hidden = count === 0;
    }
    const [place, about] = this.#revision.querySelectorAll('span');
    this.#revision.hidden = changes.step === undefined;
    setText(place!, changes.step?.place ?? '');
    setText(about!, changes.step?.about ?? '');
    about!.title = changes.step?.about ?? '';
  }

  /** Marks a state as the one that is drawn; its picture may be under way. */
  mark(state: ChangesState): void {
    for (const button of this.#states) {
      const isShown = stateOf(button) === state;
      button.setAttribute('aria-checked', String(isShown));
      button.tabIndex = isShown ? 0 : -1;
    }
  }

  /** The state so many buttons after another one, round and round. */
  after(state: ChangesState, steps: number): ChangesState {
    const at = this.#states.findIndex((button) => stateOf(button) === state);
    return stateOf(this.#states.at((at + steps) % this.#states.length)!);
  }

  #walk(event: KeyboardEvent, actions: ChangesActions): void {
    const by = BY_ARROW[event.key];
    if (by === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const state = this.after(stateOf(event.target), by);
    actions.show(state);
    this.#states.find((button) => stateOf(button) === state)?.focus();
  }
}

/** Where the arrow keys lead in a group of which one is chosen. */
const BY_ARROW: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function stateOf(button: HTMLButtonElement): ChangesState {
  return button.dataset.state as ChangesState;
}

function signOf(button: HTMLButtonElement): Sign {
  return button.dataset.sign as Sign;
}

function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
