/** What a mark says of each note that has it, by the note's key. */
export type Marked = ReadonlyMap<string, string>;

/**
 * The marks that the page puts on notes: attributes, which the style sheet turns into looks. Only what changes is
 * written, so that two thousand notes are dimmed by the few that stay bright.
 */
export class NoteMarks {
  #groups: ReadonlyMap<string, Element> = new Map();
  readonly #marked = new Map<string, Marked>();

  /** Turns to the groups of a picture without marks; those that follow are written there. */
  turnTo(groups: ReadonlyMap<string, Element>): void {
    this.#groups = groups;
    for (const [attribute, marked] of this.#marked) {
      for (const [key, value] of marked) groups.get(key)?.setAttribute(attribute, value);
    }
  }

  /** Turns to groups that carry the marks already. */
  moveTo(groups: ReadonlyMap<string, Element>): void {
    this.#groups = groups;
  }

  /** Puts a mark on these notes and on no others. */
  set(attribute: string, marked: Marked): void {
    const before = this.#marked.get(attribute);
    if (before === marked) return;
    this.#marked.set(attribute, marked);
    for (const key of before?.keys() ?? []) {
      if (!marked.has(key)) this.#groups.get(key)?.removeAttribute(attribute);
    }
    for (const [key, value] of marked) {
      if (before?.get(key) !== value) this.#groups.get(key)?.setAttribute(attribute, value);
    }
  }
}

/** The same mark on all of some notes. */
export function allMarked(keys: Iterable<string>, value = ''): Marked {
  return new Map([...keys].map((key) => [key, value]));
}
