import { quoted } from '../../model/quoted.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { blockOf, plainWords } from '../block-of.ts';
import type { Data, DataEntry, DataFile } from '../data/data-tree.ts';
import { entriesOf, Fields, isNothing, textsOf, told, toldTexts } from '../data/fields.ts';
import { type Draft, type DraftNote, factOf, metricOf, noteOf } from '../draft.ts';
import { BmmlFile, lastLine, termFor } from './bmml-file.ts';
import { CHANNEL_TYPES, LINKS, SECTIONS, TERMS } from './bmml-shape.ts';
import { readEvidence } from './read-evidence.ts';
import { readFit } from './read-fit.ts';
import { readNeeds, ValueMap } from './value-map.ts';

/** A note of the file and what is to be read of it. */
interface Item {
  readonly note: DraftNote;
  readonly fields: Fields;
}

/**
 * Reads BMML, of its first or second version, into a draft. Nothing of it gets lost: what a canvas has no word for
 * becomes notes and figures, comments stay comments, and ids of what has none in a canvas stand behind it.
 */
export function readBmml({ data, comments }: DataFile, draft: Draft): void {
  const file = new BmmlFile(draft, comments);
  const root = new Fields(data);
  readMeta(root, file);
  const items: Item[] = [];
  const maps = new Map<DraftNote, ValueMap>();
  const fits: { data: Data; comments: readonly string[] }[] = [];
  const evidence: Data[] = [];
  for (const { key, value, line } of entriesOf(data)) {
    // A comment that only names the section below says nothing more.
    for (const text of file.commentsTo(line)) if (plainWords(text) !== plainWords(key)) remark(text, draft);
    if (key === 'fits')
      fits.push(...listOf(value).map((fit) => ({ data: fit, comments: file.commentsTo(lastLine(fit)) })));
    else if (key === 'evidence') evidence.push(...listOf(value));
    else if (key === 'cost_structure') items.push(...costItems(value, file));
    else if (key === 'environment') addEnvironment(value, file);
    else if (Object.hasOwn(SECTIONS, key))
      items.push(...listOf(value).map((item) => addItem(SECTIONS[key]!, item, file)));
    else if (key !== 'meta' && key !== 'version') draft.header.lines.push(...told(key, value));
  }
  for (const { note, fields } of items) if (note.keyword === 'segment') readNeeds(note, fields, file);
  for (const { note, fields } of items)
    if (note.keyword === 'proposition') maps.set(note, new ValueMap(note, fields, file));
  const unread = readEvidence(evidence, items, file);
  for (const { data: fit, comments: within } of fits) readFit(fit, within, maps, file);
  for (const map of maps.values()) map.write();
  for (const item of items) readItem(item, file);
  for (const entry of unread) draft.header.lines.push(...toldTexts('evidence', entry).map(noteOf));
  for (const text of file.commentsTo(Number.POSITIVE_INFINITY)) draft.comment(text);
}

/** Keeps a comment, unless it is the name of a block and nothing else. */
function remark(text: string, draft: Draft): void {
  if (!blockOf(text)?.isBare) draft.comment(text);
}

function listOf(value: Data): readonly Data[] {
  if (value.kind === 'list') return value.items.filter((item) => !isNothing(item));
  return isNothing(value) ? [] : [value];
}

/** What a file says of the whole. */
function readMeta(root: Fields, { draft }: BmmlFile): void {
  draft.version = root.text('version');
  const meta = root.take('meta');
  if (meta === undefined) return;
  const fields = new Fields(meta);
  const { lines } = draft.header;
  draft.title = fields.text('name');
  const stage = fields.text('stage');
  const term = stage === undefined ? undefined : findTerm('stage', stage)?.term.id;
  if (term !== undefined) lines.push(factOf('stage', [term]));
  else if (stage !== undefined) lines.push(noteOf(`stage: ${stage}`));
  for (const [key, property] of [
    ['tagline', 'tagline'],
    ['derived_from', 'from'],
  ] as const) {
    const text = fields.text(key);
    if (text !== undefined) lines.push(factOf(property, [quoted(text)]));
  }
  const updated = fields.text('updated');
  if (updated !== undefined) lines.push(isDay(updated) ? factOf('date', [updated]) : noteOf(`updated: ${updated}`));
  lines.push(...fields.toldRest());
}

/** Whether a text is a day of the calendar: `2026-02-28`. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Begins the note of an entry, with the comments above it; those within it stand in it. */
function addItem(keyword: ElementKeyword, data: Data, file: BmmlFile): Item {
  const { draft } = file;
  for (const text of file.commentsTo(data.line)) remark(text, draft);
  const fields = new Fields(data);
  const id = fields.text('id');
  // The first version names relationships and hypotheses by what they say alone.
  const title =
    data.kind === 'text'
      ? data.text
      : fields.text(
          'name',
          'statement',
          'title',
          ...(keyword === 'segment' || keyword === 'proposition' ? [] : ['description']),
        );
  const note = draft.add(keyword, title ?? (id === undefined ? '?' : undefined), id);
  if (id !== undefined && !file.notes.has(id)) file.notes.set(id, note);
  else if (id !== undefined) draft.toDo.push({ line: data.line, text: draft.texts.twice({ id }) });
  for (const comment of file.commentsTo(lastLine(data))) note.lines.push({ comment });
  return { note, fields };
}

/** The costs of the first version, which has them under a heading of their own with facts of the whole. */
function costItems(value: Data, file: BmmlFile): readonly Item[] {
  if (value.kind !== 'map') return listOf(value).map((item) => addItem('cost', item, file));
  const fields = new Fields(value);
  const type = fields.text('type');
  const focus = type === undefined ? undefined : termFor('canvas', 'cost-focus', type);
  if (focus !== undefined) file.draft.header.lines.push(factOf('cost-focus', [focus]));
  else if (type !== undefined) file.draft.header.lines.push(noteOf(`cost_structure: type: ${type}`));
  const items = fields.list('major_costs').map((item) => addItem('cost', item, file));
  file.draft.header.lines.push(...fields.rest.flatMap((entry) => toldUnder('cost_structure', entry)));
  return items;
}

/** What moves around the model: changes beside the canvas. */
function addEnvironment(value: Data, file: BmmlFile): void {
  for (const { key, value: forces } of entriesOf(value)) {
    for (const force of listOf(forces)) {
      const { note, fields } = addItem('change', force, file);
      note.lines.push(noteOf(`environment: ${key}`), ...fields.toldRest());
    }
  }
  const [first] = entriesOf(value);
  if (first) file.draft.guessed.push({ line: value.line, text: file.draft.texts.environment });
}

function toldUnder(key: string, { key: under, value }: DataEntry) {
  return told(`${key}: ${under}`, value);
}

/** The facts of a note; whatever is not understood becomes notes of it. */
function readItem({ note, fields }: Item, file: BmmlFile): void {
  const { keyword, lines } = note;
  const description = fields.text('description', 'statement');
  if (description !== undefined) lines.push(noteOf(description));
  for (const [field, key] of Object.entries(TERMS[keyword] ?? {})) {
    const words = fields.texts(field);
    const terms = words.map((word) => termFor(keyword, key, word));
    const found = terms.filter((term) => term !== undefined);
    if (found.length > 0) lines.push(factOf(key, found));
    const unknown = words.filter((_, at) => terms[at] === undefined);
    if (unknown.length > 0) lines.push(noteOf(`${field}: ${unknown.join(', ')}`));
  }
  const channelType = keyword === 'channel' ? fields.text('type') : undefined;
  const [key, term] = CHANNEL_TYPES[channelType ?? ''] ?? [];
  if (key !== undefined && term !== undefined) lines.push(factOf(key, [term]));
  else if (channelType !== undefined) lines.push(noteOf(`type: ${channelType}`));
  for (const [field, property] of Object.entries(LINKS[keyword] ?? {})) {
    const value = fields.take(field);
    if (value === undefined) continue;
    const parts: readonly (readonly [string, Data])[] =
      value.kind === 'map'
        ? value.entries.map((entry) => [`${field}: ${entry.key}`, entry.value] as const)
        : [[field, value]];
    const ids = parts.flatMap(([, part]) => textsOf(part));
    lines.push(...file.links(note, property, parts.at(-1)?.[0] ?? field, ids, value.line));
  }
  for (const field of ['proportion', 'contribution']) readShare(field, fields, note);
  for (const field of ['metric', 'metrics']) for (const text of fields.texts(field)) lines.push(metricOf(text));
  for (const field of ['target', 'test', 'tests', 'success_criteria']) {
    if (keyword !== 'hypothesis') continue;
    for (const text of fields.texts(field))
      lines.push(factOf(field.startsWith('test') ? 'test' : 'target', [quoted(text)]));
  }
  lines.push(...fields.toldRest());
}

/** A percentage of the block's total. */
function readShare(field: string, fields: Fields, { keyword, lines }: DraftNote): void {
  const text = fields.text(field);
  if (text === undefined) return;
  const percent = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && (keyword === 'cost' || keyword === 'revenue'))
    lines.push(factOf('share', [`${percent} %`]));
  else lines.push(metricOf(`${field}: ${text}`));
}
