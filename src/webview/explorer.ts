import type { NoteFilter } from '../protocol/preview-messages.ts';
import type { CanvasLinks } from '../protocol/rendering.ts';
import { CanvasTies } from './canvas-ties.ts';
import { type Lights, lightsOf, NO_FILTER, type Scene, type Step } from './lights.ts';
import { allMarked, NoteMarks } from './note-marks.ts';
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
  #notes: SeenNotes = new Map();
  #links = NO_LINKS;
  #ties = new CanvasTies(NO_LINKS);
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

  get links(): CanvasLinks {
    return this.#links;
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
  prepare(picture: SVGSVGElement, keys: readonly string[], links: CanvasLinks): void {
    this.#notes = readNotes(picture, keys);
    this.#links = links;
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
    const scene: Scene = { ...this.#interest, notes: this.#notes, links: this.#links, ties: this.#ties };
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
    this.#marks.set('tabindex', new Map([...this.#notes.keys()].map((key) => [key, key === stop ? '0' : '-1'])));
    this.#sheet.classList.toggle('dims', bright !== undefined);
    this.#sheet.classList.toggle('by-segment', filter.segments.length > 0);
    this.#markLegend(this.#sheet);
  }

  #markLegend(picture: ParentNode): void {
    const { segments } = this.#interest.filter;
    for (const entry of picture.querySelectorAll<SVGGElement>('[data-segment]')) {
      const key = this.segmentKey(Number(entry.dataset.segment));
      entry.toggleAttribute('data-on', key !== undefined && segments.includes(key));
    }
  }

  /** The key of the segment at a place in its block, from 0; undefined where there is none. */
  segmentKey(at: number): string | undefined {
    const place = this.#links.segments[at];
    return this.#links.elements.find((element) => element.place === place)?.key;
  }
}

function described(key: string, words: string | undefined): readonly (readonly [string, string])[] {
  return words === undefined ? [] : [[key, words]];
}
