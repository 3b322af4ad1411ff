import { searchable } from '../messages/searchable.ts';

/** A note of the picture. Several can show one element. */
export interface SeenNote {
  /** The `id` of its group. */
  readonly key: string;
  /** Its element's place in the text. */
  readonly place: number;
  readonly hasFinding: boolean;
  /** All that is written on it, ready to be searched. */
  readonly text: string;
}

/** The notes of a picture by their keys, in reading order. */
export type SeenNotes = ReadonlyMap<string, SeenNote>;

/** Reads what a picture's notes are. What they say is read when somebody searches. */
export function readNotes(picture: ParentNode, keys: readonly string[]): SeenNotes {
  const groups = new Map(
    [...picture.querySelectorAll<SVGGElement>('[data-note]')].map((group) => [group.id, group] as const),
  );
  return new Map(
    keys.flatMap((key) => {
      const group = groups.get(key);
      return group ? [[key, new DrawnNote(key, group)] as const] : [];
    }),
  );
}

class DrawnNote implements SeenNote {
  readonly key: string;
  readonly place: number;
  readonly hasFinding: boolean;
  readonly #written: readonly string[];
  #text: string | undefined;

  constructor(key: string, group: SVGGElement) {
    this.key = key;
    this.place = Number(group.dataset.note);
    this.hasFinding = group.querySelector('[data-severity]') !== null;
    this.#written = [...group.querySelectorAll('text')].map(({ textContent }) => textContent);
  }

  get text(): string {
    this.#text ??= searchedOnNotes(this.#written.join(''));
    return this.#text;
  }
}

/** A text as it is searched on notes: spaces do not count, because lines end where there is no room. */
export function searchedOnNotes(text: string): string {
  return searchable(text).replaceAll(' ', '');
}

/** The key of the element that a note shows, whichever view it is in. */
export function elementKey(noteKey: string): string {
  const end = noteKey.indexOf('~');
  return end < 0 ? noteKey : noteKey.slice(0, end);
}
