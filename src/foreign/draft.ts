import { freshId } from '../edits/refer.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { quoted } from '../model/quoted.ts';
import type { BlockName, ElementKeyword } from '../taxonomy/elements.ts';
import { isReserved } from '../taxonomy/reserved-words.ts';
import type { ReadHeading, Remark } from './import-result.ts';

/** A line of an element: a fact as a canvas writes it, or a comment alone. */
export interface DraftLine {
  /** The property; undefined for a comment alone. */
  readonly key?: string;
  /** Its values as they are written. */
  readonly value?: string;
  /** What is said behind it, or alone. */
  readonly comment?: string;
}

/** A note that is being put together. */
export interface DraftNote {
  readonly keyword: ElementKeyword;
  id: string | undefined;
  readonly title: string | undefined;
  readonly lines: DraftLine[];
  /** Comments above it. */
  readonly above: string[];
}

type Texts = Catalogue['importing'];

/** A canvas that is being put together of somebody else's file, and what is to be said of that. */
export class Draft {
  readonly texts: Texts;
  readonly header: DraftNote = { keyword: 'canvas', id: undefined, title: undefined, lines: [], above: [] };
  readonly notes: DraftNote[] = [];
  readonly leftOut: Remark[] = [];
  readonly guessed: Remark[] = [];
  readonly toDo: Remark[] = [];
  readonly headings: ReadHeading[] = [];
  title: string | undefined;
  /** The version of the file's format, where it states one. */
  version: string | undefined;
  readonly #ids = new Map<string, DraftNote | undefined>();
  readonly #tried = new Map<string, number>();
  #above: string[] = [];

  constructor(texts: Texts) {
    this.texts = texts;
  }

  /** Begins a note; comments that wait stand above it. */
  add(keyword: ElementKeyword, title: string | undefined, id?: string): DraftNote {
    const note: DraftNote = { keyword, id: undefined, title, lines: [], above: this.#above };
    this.#above = [];
    this.notes.push(note);
    if (id !== undefined) this.give(note, id);
    return note;
  }

  /** Takes notes out again. */
  take(taken: ReadonlySet<DraftNote>): void {
    const kept = this.notes.filter((note) => !taken.has(note));
    this.notes.length = 0;
    for (const note of kept) this.notes.push(note);
  }

  /** Keeps a comment for above the next note. */
  comment(text: string): void {
    if (text.trim() !== '') this.#above.push(text);
  }

  /** The comments that no note followed. */
  get waiting(): readonly string[] {
    return this.#above;
  }

  /** Gives a note the id that its file gives it, or one that is like it; says so where it differs. */
  give(note: DraftNote, wanted: string): void {
    const id = this.newId(wanted, note.keyword);
    note.id = id;
    this.#ids.set(id, note);
    if (id !== wanted) note.lines.push(noteOf(this.texts.itsId({ id: wanted })));
  }

  /** A free id like the wanted one, which is taken from now on. */
  newId(wanted: string, keyword: ElementKeyword): string {
    const id = wanted.normalize('NFC');
    const fits = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u.test(id) && !isReserved(id) && !this.#ids.has(id);
    const free = fits ? id : freshId({ byId: this.#ids }, wanted, keyword, this.#tried);
    this.#ids.set(free, undefined);
    return free;
  }

  /** How to refer to a note: by its id, which is made of its title where it has none. */
  idOf(note: DraftNote): string {
    if (note.id === undefined) {
      note.id = freshId({ byId: this.#ids }, note.title ?? '', note.keyword, this.#tried);
      this.#ids.set(note.id, note);
    }
    return note.id;
  }

  /** Something that the file says and the canvas does not. */
  leaveOut(line: number | undefined, text: string): void {
    this.leftOut.push({ line, text });
  }
}

/** A text that the language has no word for. */
export function noteOf(text: string): DraftLine {
  return { key: 'note', value: quoted(text) };
}

/** A figure that the language has no word for. */
export function metricOf(text: string): DraftLine {
  return { key: 'metric', value: quoted(text) };
}

/** A fact whose values need no quotation marks. */
export function factOf(key: string, words: readonly string[], comment?: string): DraftLine {
  return { key, value: words.join(', '), ...(comment === undefined ? {} : { comment }) };
}

/** The notes of one block. */
export function notesIn(draft: Draft, block: BlockName): readonly DraftNote[] {
  return draft.notes.filter(({ keyword }) => keyword === block);
}
