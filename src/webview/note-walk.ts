import { type Direction, type NoteBox, nearestNote } from './nearest-note.ts';
import { noteOf } from './picture.ts';

/** Where the keys lead. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The way of the keyboard through the notes. One of them at a time is reached by Tab. */
export class NoteWalk {
  readonly #sheet: HTMLElement;
  readonly #stopChanged: (key: string | undefined) => void;
  #keys: readonly string[] = [];
  #stop: string | undefined;

  constructor(sheet: HTMLElement, stopChanged: (key: string | undefined) => void) {
    this.#sheet = sheet;
    this.#stopChanged = stopChanged;
  }

  /** The key of the note that has the keyboard; undefined where none has. */
  get focused(): string | undefined {
    const { activeElement } = document;
    return activeElement && this.#sheet.contains(activeElement) ? activeElement.id : undefined;
  }

  /** The key of the note that Tab reaches; undefined where there are no notes. */
  get stop(): string | undefined {
    return this.#stop;
  }

  /** Walks through these notes from now on, which are in reading order. */
  through(keys: readonly string[]): void {
    this.#keys = keys;
    this.stopAt(this.#stop !== undefined && keys.includes(this.#stop) ? this.#stop : keys[0]);
  }

  /** Makes a note the one that Tab reaches, as when it was clicked. */
  stopAt(key: string | undefined): void {
    this.#stop = key;
    this.#stopChanged(key);
  }

  /** Gives the keyboard to a note, and brings it into sight. */
  goTo(key: string): void {
    this.stopAt(key);
    const note = noteOf(this.#sheet, key);
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Moves the keyboard as an arrow key, Home or End asks. Gives whether the key was one of them and a note had it. */
  walk(pressed: string): boolean {
    const { focused } = this;
    if (focused === undefined || !this.#keys.includes(focused)) return false;
    const direction = DIRECTIONS[pressed];
    if (!direction && pressed !== 'Home' && pressed !== 'End') return false;
    const to = direction ? this.#next(focused, direction) : this.#keys.at(pressed === 'Home' ? 0 : -1);
    if (to !== undefined) this.goTo(to);
    return true;
  }

  #next(from: string, direction: Direction): string | undefined {
    const boxes = [...this.#sheet.querySelectorAll('[data-note]')].map(boxOf);
    const start = boxes.find(({ key }) => key === from);
    return start && nearestNote(start, boxes, direction);
  }
}

function boxOf(note: Element): NoteBox {
  const { left, right, top, bottom } = (note.querySelector('.card') ?? note).getBoundingClientRect();
  return { key: note.id, left, right, top, bottom };
}
