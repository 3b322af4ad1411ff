import { addElement } from '../../edits/edit-elements.ts';
import type { NewFact } from '../../edits/edit-facts.ts';
import { quoted } from '../../model/quoted.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { type NoteChange, type NoteSite, titleOf } from './note-change.ts';

/** Adds a note to a block, behind the notes that stand there. */
export function addNote(site: NoteSite, keyword: ElementKeyword, written: string): NoteChange {
  const title = titleOf(written);
  if (title === '') return { refused: site.texts.noTitle };
  const facts = keyword === 'relationship' ? withSegments(site) : [];
  const edit = addElement(site, { keyword, title: [quoted(title).slice(1, -1)], facts });
  const all = facts.some(({ value }) => value[0] === 'all');
  return {
    edits: [edit],
    tell: (note) => site.texts.added({ note: note ?? { keyword, label: title }, all }),
    follow: ({ byKeyword }) => byKeyword.get(keyword)?.at(-1),
  };
}

/** With whom a new relationship is, without which it would be a mistake: the one segment there is, else all of them. */
function withSegments({ canvas }: NoteSite): readonly NewFact[] {
  const segments = canvas.byKeyword.get('segment') ?? [];
  const [only] = segments;
  const isOne = segments.length === 1 && only?.id !== undefined && canvas.byId.get(only.id.normalize('NFC')) === only;
  return [{ key: 'with', value: [isOne ? only.id : 'all'] }];
}
