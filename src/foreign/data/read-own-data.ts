import { quoted } from '../../model/quoted.ts';
import { isElementKeyword } from '../../taxonomy/elements.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { type PropertyRow, propertyRow } from '../../taxonomy/properties.ts';
import { type Draft, type DraftNote, factOf } from '../draft.ts';
import type { Data, DataEntry } from './data-tree.ts';
import { entriesOf, Fields, textsOf, told } from './fields.ts';

/** The newest version of the shape that is known here; all before it are read, too. */
const NEWEST = 1;

/** Whether data has the shape that canvases are exported in as JSON. */
export function isOwnData(data: Data): boolean {
  return entriesOf(data).some(
    ({ key, value }) => key === '$schema' && value.kind === 'text' && /^urn:bmc:canvas:\d+$/.test(value.text),
  );
}

/** Reads the JSON that canvases are exported in: every fact comes back. */
export function readOwnData(data: Data, draft: Draft): void {
  const root = new Fields(data);
  root.take('$schema');
  draft.version = root.text('version');
  // What it may have beyond becomes notes, which only a person can turn into what was meant.
  if (Number(draft.version) > NEWEST) draft.toDo.push({ line: data.line, text: draft.texts.newer({ known: NEWEST }) });
  const header = root.take('canvas');
  if (header) {
    const fields = new Fields(header);
    fields.take('element');
    draft.title = fields.text('title') ?? '';
    readFacts(draft.header, fields);
  }
  for (const item of root.list('elements')) {
    const fields = new Fields(item);
    const keyword = fields.text('element') ?? '';
    if (!isElementKeyword(keyword) || keyword === 'canvas') {
      draft.header.lines.push(...told(keyword, item));
      continue;
    }
    const title = entriesOf(item).find(({ key }) => key === 'title')?.value;
    fields.take('title');
    const id = fields.text('id');
    const note = draft.add(keyword, title?.kind === 'text' ? title.text : undefined);
    // The canvas wrote it, so it is an id; of two notes that share one, both keep it.
    note.id = id;
    readFacts(note, fields);
  }
  draft.header.lines.push(...root.toldRest());
}

function readFacts(note: DraftNote, fields: Fields): void {
  for (const entry of entriesOf(fields.take('facts'))) readFact(note, entry);
  note.lines.push(...fields.toldRest());
}

function readFact(note: DraftNote, { key, value }: DataEntry): void {
  const values = value.kind === 'list' ? value.items : [value];
  const row = propertyRow(note.keyword, key);
  const written = values.map((item) => writtenValue(item, row));
  // Words may share a line; what is quoted stands better alone.
  if (row?.shape === 'references' || row?.shape === 'terms') note.lines.push(factOf(key, written));
  else note.lines.push(...written.map((word) => factOf(key, [word])));
}

function writtenValue(data: Data, row: PropertyRow | undefined): string {
  if (data.kind === 'text') {
    const isWord = /^[\p{L}_][\p{L}\p{M}\p{Nd}_-]*$/u.test(data.text);
    const isText = row?.shape === 'texts' || (row?.shape === 'terms-or-texts' && !findTerm(row.vocabulary!, data.text));
    return isText || !isWord ? quoted(data.text) : data.text;
  }
  const fields = new Fields(data);
  const source = fields.text('source', 'unreadable');
  if (source !== undefined) return source;
  const answers = textsOf(fields.take('answers') ?? { kind: 'text', text: '', line: 0 });
  const text = entriesOf(data).find(({ key }) => key === 'text')?.value;
  const parts = [
    answers.join(', '),
    fields.text('id'),
    fields.text('level'),
    text?.kind === 'text' ? quoted(text.text) : '',
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
