import { quoted } from '../../model/quoted.ts';
import type { Data } from '../data/data-tree.ts';
import { Fields, toldTexts } from '../data/fields.ts';
import { type DraftNote, factOf, noteOf } from '../draft.ts';
import type { BmmlFile } from './bmml-file.ts';

interface Item {
  readonly note: DraftNote;
  readonly fields: Fields;
}

/** Writes what was seen into the hypotheses that it speaks for or against; gives what belongs to none. */
export function readEvidence(evidence: readonly Data[], items: readonly Item[], file: BmmlFile): readonly Data[] {
  const hypotheses = items.filter(({ note }) => note.keyword === 'hypothesis');
  const named = new Map(hypotheses.map(({ note, fields }) => [note, fields.texts('evidence')]));
  const known = new Set<string>();
  const unread = evidence.filter((data) => {
    const fields = new Fields(data);
    const id = fields.text('id');
    const supported = fields.texts('supports').flatMap((of) => file.notes.get(of) ?? []);
    const homes = hypotheses.filter(
      ({ note }) => supported.includes(note) || (id !== undefined && named.get(note)?.includes(id)),
    );
    if (homes.length === 0) return true;
    if (id !== undefined) known.add(id);
    const texts = [fields.text('description', 'name'), ...fields.texts('findings')].filter(
      (text) => text !== undefined,
    );
    const rest = fields.rest.flatMap(({ key, value }) => toldTexts(`${id ?? 'evidence'}: ${key}`, value)).map(noteOf);
    for (const { note } of homes) {
      note.lines.push(...texts.map((text) => factOf('evidence', [quoted(text)], id)), ...rest);
    }
    return false;
  });
  for (const [note, texts] of named) {
    const others = texts.filter((text) => !known.has(text));
    note.lines.push(...others.map((text) => factOf('evidence', [quoted(text)])));
  }
  return unread;
}
