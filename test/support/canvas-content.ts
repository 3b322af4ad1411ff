import type { CanvasElement, CanvasModel, Value } from '../../src/model/canvas-model.ts';
import type { Comparison, FactChange } from '../../src/model/comparison/comparison.ts';
import { meaningOf } from '../../src/model/comparison/value-meaning.ts';

/** What a canvas says, as data: nothing of layout, order or places. */
export type CanvasContent = readonly string[];

interface Note {
  keyword: string;
  id: string | undefined;
  title: string | undefined;
  facts: Map<string, Value[]>;
}

/** How a value is written down: a link by its word, after what it leads to was renamed. */
type Words = (value: Value) => string;

const asWritten: Words = (value) => meaningOf(value, ({ word, all }) => (all ? 'all' : word.normalize('NFC')));

/** What a canvas says. */
export function contentOf({ header, elements }: CanvasModel): CanvasContent {
  return contentOfNotes([...(header ? [header] : []), ...elements].map(noteOf), asWritten);
}

/** What the earlier canvas of a comparison says once the changes are made to it, and nothing else. */
export function contentAfterChanges({ before, changes, laterOf }: Comparison): CanvasContent {
  const notes = new Map([...(before.header ? [before.header] : []), ...before.elements].map((e) => [e, noteOf(e)]));
  const renamed = new Map<unknown, string | undefined>();
  for (const change of changes) {
    if (change.kind === 'removed') notes.delete(change.before);
    if (change.kind === 'added') notes.set(change.after, noteOf(change.after));
    if (change.kind !== 'altered') continue;
    const note = notes.get(change.before);
    if (!note) throw new Error('A change of a note that is not there');
    if (change.renamed) {
      note.id = change.after.id;
      renamed.set(change.before, change.after.id);
    }
    if (change.retitled) note.title = change.after.title;
    if (change.moved) note.keyword = change.after.keyword;
    for (const fact of change.facts) {
      apply(note.facts, fact);
      if (fact.kind === 'changed' && fact.before.kind === 'rated' && fact.after.kind === 'rated') {
        renamed.set(fact.before, fact.after.id);
      }
    }
  }
  expectSameNotes(before, laterOf);
  const following: Words = (value) =>
    meaningOf(value, ({ word, all, target }) => {
      if (all) return 'all';
      return ((renamed.has(target) ? renamed.get(target) : undefined) ?? word).normalize('NFC');
    });
  return contentOfNotes([...notes.values()], following);
}

function expectSameNotes(before: CanvasModel, laterOf: Comparison['laterOf']): void {
  const own = new Set([...(before.header ? [before.header] : []), ...before.elements]);
  for (const element of laterOf.keys()) if (!own.has(element)) throw new Error('A counterpart of an unknown note');
}

function apply(facts: Map<string, Value[]>, change: FactChange): void {
  const values = facts.get(change.key) ?? [];
  if (change.kind === 'reordered') facts.set(change.key, [...change.after]);
  else if (change.kind === 'added') facts.set(change.key, [...values, change.after]);
  else {
    const index = values.indexOf(change.before);
    if (index < 0) throw new Error(`A change of ${change.key} that is not there`);
    const rest = change.kind === 'changed' ? values.with(index, change.after) : values.toSpliced(index, 1);
    facts.set(change.key, rest);
  }
}

function noteOf({ keyword, id, title, facts }: CanvasElement): Note {
  const note: Note = { keyword, id, title, facts: new Map() };
  for (const { key, values } of facts) note.facts.set(key, [...(note.facts.get(key) ?? []), ...values]);
  return note;
}

function contentOfNotes(notes: readonly Note[], words: Words): CanvasContent {
  return notes
    .map(({ keyword, id, title, facts }) =>
      JSON.stringify([
        keyword,
        id?.normalize('NFC'),
        title,
        [...facts]
          .filter(([, values]) => values.length > 0)
          .map(([key, values]) => [key, inMeaningfulOrder(key, values.map(words))])
          .sort(([a], [b]) => String(a).localeCompare(String(b))),
      ]),
    )
    .sort();
}

function inMeaningfulOrder(key: string, values: readonly string[]): readonly string[] {
  return key === 'type' || key === 'story' ? values : [...values].sort();
}
