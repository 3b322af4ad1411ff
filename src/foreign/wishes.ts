import type { BlockName, ElementKeyword } from '../taxonomy/elements.ts';
import { propertiesOf } from '../taxonomy/properties.ts';
import { plainWords } from './block-of.ts';
import { type Draft, type DraftNote, factOf, noteOf } from './draft.ts';

/** A link that the file states by a title or an id, to be made when all notes are known. */
interface Wish {
  readonly note: DraftNote;
  readonly block: BlockName;
  readonly texts: readonly string[];
  /** What the file calls it, where it does. */
  readonly label: string | undefined;
  readonly line: number;
  /** Whether the file says so in so many words, rather than by where it stands. */
  readonly isStated: boolean;
}

/** The properties that are never taken for a link by themselves. */
const NOT_MEANT: ReadonlySet<string> = new Set(['prefers', 'needs', 'story']);

/** The property by which a note names those of another block; undefined where there is none. */
export function linkKey(keyword: ElementKeyword, block: BlockName): string | undefined {
  for (const { key, targets } of propertiesOf(keyword).values()) {
    if (targets?.includes(block) && !NOT_MEANT.has(key) && keyword !== 'segment') return key;
  }
  return undefined;
}

/** Links that a file states by titles: they wait until every note is known. */
export class Wishes {
  readonly #wishes: Wish[] = [];
  readonly #draft: Draft;
  readonly #byId = new Map<string, DraftNote>();
  /** All notes by what their titles are compared by, once links are made. */
  #alike: ReadonlyMap<string, DraftNote> | undefined;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Keeps in mind what an id of the file stands for. */
  know(id: string, note: DraftNote): void {
    if (!this.#byId.has(id)) this.#byId.set(id, note);
  }

  add(wish: Wish): void {
    this.#wishes.push(wish);
  }

  /** Makes every link that leads to a note; what leads to none becomes a note. */
  fulfil(): void {
    for (const { note, block, texts, label, line, isStated } of this.#wishes) {
      const key = linkKey(note.keyword, block);
      const found = texts.map((text) => this.#find(text, block));
      const targets = found.filter((target) => target !== undefined);
      if (key !== undefined && targets.length === texts.length && texts.length > 0) {
        const names = targets.map((target) => this.#draft.idOf(target));
        note.lines.push(factOf(key, [...new Set(names)]));
        // An id says what is meant; a title only looks like it.
        if (!isStated || texts.some((text) => this.#byId.get(text)?.keyword !== block)) {
          const of = note.title ?? note.id ?? '';
          const to = targets.map(({ title, id }) => title ?? id ?? '');
          this.#draft.guessed.push({ line, text: this.#draft.texts.linked({ of, key, to }) });
        }
      } else {
        const told = texts.join(', ');
        if (isStated) this.#draft.toDo.push({ line, text: this.#draft.texts.leadsNowhere({ id: told }) });
        note.lines.push(noteOf(label === undefined ? told : `${label}: ${told}`));
      }
    }
  }

  #find(text: string, block: BlockName): DraftNote | undefined {
    const known = this.#byId.get(text);
    if (known?.keyword === block) return known;
    this.#alike ??= firstAlike(this.#draft.notes);
    return this.#alike.get(alikeKey(block, text));
  }
}

/** Notes by their blocks and what their titles are compared by; of those alike the first. */
export function firstAlike(notes: readonly DraftNote[]): ReadonlyMap<string, DraftNote> {
  return new Map(notes.toReversed().map((note) => [alikeKey(note.keyword, note.title), note]));
}

/** Where a note with a title stands among these. */
export function alikeKey(keyword: ElementKeyword, title = ''): string {
  return `${keyword} ${likeness(title)}`;
}

/** What titles are compared by: their words, one or several of a kind alike. */
export function likeness(title: string): string {
  return plainWords(title.replace(/^\s*(?:for|für|para|pour|per|voor|для)\s+/iu, '')).replace(
    /(?<=\p{L}{3})s(?= |$)/gu,
    '',
  );
}
