import { quoted } from '../../model/quoted.ts';
import type { BlockName } from '../../taxonomy/elements.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import { propertiesOf, propertyRow } from '../../taxonomy/properties.ts';
import { blockOf, type NamedBlock, plainWords } from '../block-of.ts';
import { type Draft, type DraftLine, type DraftNote, factOf, noteOf } from '../draft.ts';
import { isPlaceholder, isQuestion } from '../prompts.ts';
import { ledText, splitItems } from '../split-items.ts';
import { linkKey, Wishes } from '../wishes.ts';
import type { Data, DataEntry, DataFile, DataMap, DataText } from './data-tree.ts';
import { entriesOf, Fields, isFigure, isNothing, textsOf, told, toldTexts } from './fields.ts';

/** What the title of a whole canvas may stand under, in several languages. */
const TITLES: ReadonlySet<string> = new Set([
  'title',
  'name',
  'business name',
  'canvas name',
  'company',
  'company name',
  'project',
  'titel',
  'titre',
  'titulo',
  'titolo',
  'nombre',
  'nome',
  'nom',
  'название',
  '名称',
  'タイトル',
]);

/** What a note's own title may stand under, the likeliest first. */
const NOTE_TITLES = [
  'title',
  'name',
  'label',
  'heading',
  'text',
  'value',
  'item',
  'segment',
  'partner',
  'activity',
  'resource',
  'channel',
  'stream',
  'proposition',
  'relationship',
  'description',
  'content',
];

/** What a list of notes may stand under. */
const LISTS: ReadonlySet<string> = new Set([
  'items',
  'list',
  'content',
  'contents',
  'entries',
  'elements',
  'values',
  'data',
  'notes',
  'points',
  'stickies',
  'cards',
]);

/** What names a section in a list of them. */
const SECTION_NAMES = ['block', 'section', 'key', 'type', 'id', 'name', 'title', 'label', 'heading', 'category'];

/** Reads a canvas that somebody wrote as JSON or YAML in a shape of their own. */
export function readCanvasData({ data, comments }: DataFile, draft: Draft): void {
  const wishes = new Wishes(draft);
  const reader = new DataReader(draft, wishes);
  const waiting = [...comments];
  reader.visit(data, '', (line) => {
    while (waiting[0] && waiting[0].line <= line) draft.comment(waiting.shift()!.text);
  });
  for (const { text } of waiting) draft.comment(text);
  wishes.fulfil();
}

class DataReader {
  readonly #draft: Draft;
  readonly #wishes: Wishes;
  #tellComments: (line: number) => void = () => {};

  constructor(draft: Draft, wishes: Wishes) {
    this.#draft = draft;
    this.#wishes = wishes;
  }

  /** Reads what may hold blocks, at any depth; what is around them is told in the header. */
  visit(data: Data, path: string, tellComments: (line: number) => void): void {
    this.#tellComments = tellComments;
    this.#visit(data, path);
  }

  #visit(data: Data, path: string): void {
    if (data.kind === 'list') {
      for (const item of data.items) this.#section(item, path);
      return;
    }
    if (data.kind === 'text') {
      this.#draft.header.lines.push(...told(path, data));
      return;
    }
    for (const entry of data.entries) this.#entry(entry, path);
  }

  #entry({ key, value, line }: DataEntry, path: string): void {
    const { header } = this.#draft;
    const named = blockOf(key);
    if (named && (named.isPlain || value.kind !== 'text' || !isFigure(value.text))) {
      this.#block(named, key, value, line);
    } else if (
      value.kind === 'text' &&
      this.#draft.title === undefined &&
      TITLES.has(plainWords(key)) &&
      !isNothing(value)
    ) {
      this.#draft.title = value.text.trim();
    } else if (
      value.kind === 'text' &&
      key === 'tagline' &&
      !isNothing(value) &&
      !header.lines.some(({ key: known }) => known === 'tagline')
    ) {
      header.lines.push(factOf('tagline', [quoted(value.text.trim())]));
    } else if (value.kind !== 'text' && holdsBlocks(value)) {
      this.#visit(value, path === '' ? key : `${path}: ${key}`);
    } else header.lines.push(...told(path === '' || LISTS.has(key) ? key : `${path}: ${key}`, value));
  }

  /** One of several sections, each with its name inside. */
  #section(data: Data, path: string): void {
    const name = sectionName(data);
    if (!name || data.kind !== 'map') {
      if (data.kind === 'map' && holdsBlocks(data)) this.#visit(data, path);
      else this.#draft.header.lines.push(...told(path, data));
      return;
    }
    const names = data.entries.filter((entry) => entry !== name.entry && isName(entry));
    const entries = data.entries.filter((entry) => entry !== name.entry && !isName(entry));
    for (const { key, value: also, line } of names) {
      const text = (also as DataText).text;
      if (key === 'id' || blockOf(text)?.block === name.named.block)
        this.#draft.headings.push({ line, text, block: name.named.block });
      else this.#draft.comment(text);
    }
    const [only] = entries;
    const value: Data = entries.length === 1 && only ? { ...only.value } : { kind: 'map', entries, line: data.line };
    this.#block(name.named, (name.entry.value as DataText).text, value, data.line);
  }

  #block({ block }: NamedBlock, key: string, value: Data, line: number): void {
    this.#draft.headings.push({ line, text: key, block });
    this.#tellComments(line);
    if (value.kind === 'map' && !isNote(value)) for (const entry of value.entries) this.#group(block, entry);
    else this.#items(block, value, []);
  }

  /** What a block has under a name of its own: a list of all, a question, or some that are of a kind. */
  #group(block: BlockName, { key, value }: DataEntry): void {
    const words = plainWords(key);
    if (LISTS.has(words)) this.#items(block, value, []);
    else if (value.kind === 'text' && /^(?:description|summary|overview|about|note|intro)$/.test(words))
      this.#draft.comment(value.text);
    else if (/^(?:prompt|prompts|question|questions|guiding questions|hint|help|placeholder)$/.test(words)) {
      for (const text of textsOf(value)) this.#draft.leaveOut(value.line, text);
    } else {
      const kind = kindOf(block, key);
      const isOne = value.kind === 'text' && splitItems(value.text).items.length === 1;
      if (isNothing(value)) return;
      // A sum is no note: `total: 8200`.
      if (isOne && isFigure(value.text) && /total|sum/.test(words)) this.#draft.header.lines.push(...told(key, value));
      else if (isOne && kind === undefined)
        this.#note(block, { kind: 'text', text: key, line: value.line }, told('', value));
      else {
        if (kind === undefined) this.#draft.comment(key);
        this.#items(block, value, kind === undefined ? [] : [kind]);
      }
    }
  }

  #items(block: BlockName, value: Data, facts: readonly DraftLine[]): void {
    if (value.kind === 'list') {
      for (const item of value.items) {
        if (item.kind === 'list') this.#items(block, item, facts);
        else this.#note(block, item, facts);
      }
      return;
    }
    if (value.kind === 'map') {
      if (isNote(value)) this.#note(block, value, facts);
      else for (const entry of value.entries) this.#group(block, entry);
      return;
    }
    const { items, byCommas } = splitItems(value.text);
    if (byCommas)
      this.#draft.guessed.push({ line: value.line, text: this.#draft.texts.byCommas({ text: value.text }) });
    for (const text of items) this.#note(block, { kind: 'text', text, line: value.line }, facts);
  }

  #note(block: BlockName, data: Data, facts: readonly DraftLine[]): void {
    this.#tellComments(data.line);
    if (data.kind === 'text') {
      if (isPlaceholder(data.text) || isQuestion(data.text)) {
        if (data.text.trim() !== '') this.#draft.leaveOut(data.line, data.text);
        return;
      }
      const { title, more } = ledText(data.text.trim());
      this.#draft.add(block, title).lines.push(...facts, ...(more === undefined ? [] : [noteOf(more)]));
      return;
    }
    const fields = new Fields(data);
    const id = fields.text('id');
    const title = fields.text(...NOTE_TITLES);
    if (title === undefined && id === undefined && toldTexts('', data).length === 0) return;
    const note = this.#draft.add(block, title ?? (id === undefined ? '?' : undefined), id);
    if (id !== undefined) this.#wishes.know(id, note);
    note.lines.push(...facts);
    for (const entry of fields.rest) this.#fact(note, block, entry);
  }

  /** What a note says under a name: a link, a word of the taxonomy, or a text. */
  #fact(note: DraftNote, block: BlockName, { key, value, line }: DataEntry): void {
    const words = plainWords(key);
    const target =
      blockOf(words.replace(/ ids?$/, ''))?.block ?? (/^(?:for|targets?)$/.test(words) ? 'segment' : undefined);
    const texts = value.kind === 'map' ? [] : textsOf(value);
    if (target !== undefined && texts.length > 0 && linkKey(block, target) !== undefined) {
      this.#wishes.add({ note, block: target, texts, label: key, line, isStated: true });
      return;
    }
    const isKind = /^(?:kind|type|category)$/.test(words) && texts.length === 1;
    const kind = isKind ? kindOf(block, texts[0]!) : undefined;
    if (kind !== undefined) note.lines.push(kind);
    else if (/^(?:description|details?|content|notes?|points|text)$/.test(words)) {
      note.lines.push(...toldTexts('', value).map(noteOf));
    } else note.lines.push(...told(key, value));
  }
}

/** Whether a map is one note, with a title or an id inside. */
function isNote(map: DataMap): boolean {
  return map.entries.some(
    ({ key, value }) => (key === 'id' || key === 'title' || key === 'name' || key === 'label') && value.kind === 'text',
  );
}

/** The word for the kind of a note in its block; never a relationship's type, which nobody but its writer knows. */
function kindOf(block: BlockName, word: string): DraftLine | undefined {
  const id = plainWords(word)
    .replaceAll(' ', '-')
    .replace(/-costs?$/, '');
  for (const { key } of propertiesOf(block).values()) {
    if (key !== 'kind' && key !== 'phases') continue;
    const term = findTerm(propertyRow(block, key)?.vocabulary ?? 'status', id)?.term;
    if (term) return factOf(key, [term.id]);
  }
  return undefined;
}

/** Whether there is a block anywhere in a value. */
function holdsBlocks(data: Data): boolean {
  if (data.kind === 'list') return data.items.some((item) => sectionName(item) !== undefined || holdsBlocks(item));
  return entriesOf(data).some(
    ({ key, value }) => blockOf(key) !== undefined || (value.kind !== 'text' && holdsBlocks(value)),
  );
}

function sectionName(data: Data): { readonly entry: DataEntry; readonly named: NamedBlock } | undefined {
  for (const name of SECTION_NAMES) {
    const entry = entriesOf(data).find(({ key }) => key === name);
    const named = entry?.value.kind === 'text' ? blockOf(entry.value.text) : undefined;
    if (entry && named) return { entry, named };
  }
  return undefined;
}

/** Whether an entry names a section. */
function isName({ key, value }: DataEntry): boolean {
  return SECTION_NAMES.includes(key) && value.kind === 'text';
}
