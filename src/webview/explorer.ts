import type { NoteFilter, ShowMessage } from '../protocol/preview-messages.ts';
import type { CanvasLinks, NoteChange } from '../protocol/rendering.ts';
import { CanvasTies } from './canvas-ties.ts';
import { type Lights, lightsOf, NO_FILTER, type Scene, type Step } from './lights.ts';
import { allMarked, type Marked, NoteMarks } from './note-marks.ts';
import { noteOf, notesIn } from './picture.ts';
import { readNotes, type SeenNotes } from './seen-notes.ts';
import { wantsLessMotion } from './theme.ts';

/** What somebody looks for in a canvas. */
export interface Interest {
  readonly filter: NoteFilter;
  /** The key of the element whose dependents are shown. */
  readonly origin: string | undefined;
  /** The key of the note that is pointed at, or has the keyboard. */
  readonly spot: string | undefined;
  /** The key of the note at the cursor in the text. */
  readonly cursor: string | undefined;
  /** Whether the note at the cursor dims what it is not tied to. */
  readonly followsCursor: boolean;
  /** The key of the note that was found last. */
  readonly found: string | undefined;
  /** The key of the note that Tab reaches. */
  readonly stop: string | undefined;
}

const NO_LINKS: CanvasLinks = { elements: [], ties: [], segments: [], serves: [] };

/** Of more notes than this no change is faded: every step of it would draw them all again. */
const MOST_FADING = 200;

/** What a mark on a note says of how it depends, in words. */
export type StepWords = (step: Step) => string | undefined;

/**
 * The state of exploring a canvas, and what it makes of the notes: which are bright, ringed, tied and found. Everything
 * follows from an interest and a picture, so that it is the same after the picture has changed.
 */
export class Explorer {
  readonly #sheet: HTMLElement;
  readonly #words: StepWords;
  readonly #changed: () => void;
  readonly #marks = new NoteMarks();
  #changes: ReadonlyMap<string, NoteChange['sign']> | undefined;
  #notes: SeenNotes = new Map();
  #ties = new CanvasTies(NO_LINKS);
  #stopped: { readonly stop: string | undefined; readonly notes: SeenNotes; readonly marked: Marked } | undefined;
  #lights: Lights = { bright: undefined, passing: undefined, tied: new Set(), steps: new Map() };
  #interest: Interest = {
    filter: NO_FILTER,
    origin: undefined,
    spot: undefined,
    cursor: undefined,
    followsCursor: false,
    found: undefined,
    stop: undefined,
  };

  constructor(sheet: HTMLElement, words: StepWords, changed: () => void) {
    this.#sheet = sheet;
    this.#words = words;
    this.#changed = changed;
  }

  get interest(): Interest {
    return this.#interest;
  }

  get notes(): SeenNotes {
    return this.#notes;
  }

  get ties(): CanvasTies {
    return this.#ties;
  }

  /** Which notes are bright now, and why. */
  get lights(): Lights {
    return this.#lights;
  }

  /** Looks for something else; what is left out stays. */
  look(interest: Partial<Interest>): void {
    this.#interest = { ...this.#interest, ...interest };
    this.#shine();
    if (interest.filter) this.#markLegend(this.#sheet);
    this.#changed();
  }

  /** Rings the note at the cursor, or none, and brings it into sight. */
  ring(key: string | undefined): void {
    if (key === this.#interest.cursor) return;
    this.look({ cursor: key });
    this.reveal(key);
  }

  /** Brings a note into sight. */
  reveal(key: string | undefined): void {
    const note = key === undefined ? undefined : noteOf(this.#sheet, key);
    note?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: wantsLessMotion() ? 'instant' : 'smooth' });
  }

  /** Reads a picture that is about to be shown and marks its notes, so that showing it changes no mark twice. */
  prepare(picture: SVGSVGElement, { changes, keys, links }: Pick<ShowMessage, 'changes' | 'keys' | 'links'>): void {
    this.#changes = changes && new Map(changes.notes.map(({ key, sign }) => [key, sign]));
    this.#notes = readNotes(picture, keys);
    this.#ties = new CanvasTies(links);
    this.#marks.turnTo(notesIn(picture));
    this.#shine();
    this.#markLegend(picture);
  }

  /** Goes on with the picture that `prepare` was given, now that it is on the page. */
  settle(): void {
    this.#marks.moveTo(notesIn(this.#sheet));
    this.#sheet.classList.toggle('fading', this.#notes.size <= MOST_FADING);
    this.#changed();
  }

  #shine(): void {
    const scene: Scene = { ...this.#interest, notes: this.#notes, ties: this.#ties, changes: this.#changes };
    this.#lights = lightsOf(scene);
    const { bright, steps, tied } = this.#lights;
    const { cursor, filter, found, spot, stop } = this.#interest;
    this.#marks.set('data-lit', allMarked(bright ?? []));
    this.#marks.set('data-tied', allMarked(tied));
    this.#marks.set('data-step', new Map(steps));
    this.#marks.set(
      'aria-description',
      new Map([...steps].flatMap(([key, step]) => described(key, this.#words(step)))),
    );
    for (const [mark, key] of Object.entries({ 'data-spot': spot, 'data-ring': cursor, 'data-found': found })) {
      this.#marks.set(mark, allMarked(key === undefined ? [] : [key]));
    }
    this.#marks.set('tabindex', this.#stops(stop));
    this.#sheet.classList.toggle('dims', bright !== undefined);
    this.#sheet.classList.toggle('by-segment', filter.segments.length > 0);
  }

  /** One note is reached by Tab, the others can be gone to; made anew only when that changes. */
  #stops(stop: string | undefined): Marked {
    if (this.#stopped?.stop !== stop || this.#stopped?.notes !== this.#notes) {
      const marked = new Map([...this.#notes.keys()].map((key) => [key, key === stop ? '0' : '-1']));
      this.#stopped = { stop, notes: this.#notes, marked };
    }
    return this.#stopped.marked;
  }

  #markLegend(picture: ParentNode): void {
    const { segments } = this.#interest.filter;
    for (const entry of picture.querySelectorAll<SVGGElement>('[data-segment]')) {
      const key = this.#ties.segments[Number(entry.dataset.segment)]?.key;
      entry.toggleAttribute('data-on', key !== undefined && segments.includes(key));
    }
  }
}

function described(key: string, words: string | undefined): readonly (readonly [string, string])[] {
  return words === undefined ? [] : [[key, words]];
}
