import type { Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { quoted } from '../../model/quoted.ts';
import { type ElementKeyword, isElementKeyword } from '../../taxonomy/elements.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { blockOf } from '../block-of.ts';
import { type Draft, type DraftNote, noteOf } from '../draft.ts';
import { HARD_BREAK, inlineText } from './inline-text.ts';
import { DOCUMENT_MARK } from './write-document.ts';
import { NOTE_SIGN, TABLE_MARK } from './write-table.ts';

/** Whether a Markdown document was written by this program, and so says exactly what is meant. */
export function isOwnMarkdown(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith(DOCUMENT_MARK) || start.startsWith(TABLE_MARK);
}

/** Reads a Markdown document that this program wrote: every fact in it comes back. What people added becomes notes. */
export function readOwnMarkdown(text: string, draft: Draft): void {
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  let keyword: ElementKeyword | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') keyword = readHeading(node, draft);
    else if (node.type === 'list' && keyword !== undefined) {
      for (const item of node.children) {
        if (keyword === 'canvas') readFact(draft.header, item, draft);
        else readItem(keyword, item, draft);
      }
    } else readOther(node, draft);
  }
}

function readHeading({ depth, children }: Heading, draft: Draft): ElementKeyword | undefined {
  const mark = children
    .map((node) => (node.type === 'html' ? /^<!-- (\w+) -->$/.exec(node.value)?.[1] : undefined))
    .find(Boolean);
  const text = textOf(children);
  if (depth === 1) {
    if (mark !== 'untitled') draft.title = text;
    return undefined;
  }
  if (mark === 'canvas') draft.title ??= '';
  return mark !== undefined && isElementKeyword(mark) ? mark : blockOf(text)?.block;
}

function readItem(keyword: ElementKeyword, { children }: ListItem, draft: Draft): void {
  const [first, ...below] = children;
  const inline = first?.type === 'paragraph' ? first.children : [];
  const title = inline.find(({ type }) => type === 'strong');
  // A person may have written a title without making it bold.
  const bare = textOf(inline.filter(({ type }) => type === 'text'));
  const note = draft.add(keyword, title ? textOf([title]) : bare === '' ? undefined : bare);
  note.id = anchorIn(inline);
  for (const node of first?.type === 'paragraph' ? below : children) {
    if (node.type === 'list') for (const item of node.children) readFact(note, item, draft);
    else readOther(node, draft);
  }
}

function readFact(note: DraftNote, { children }: ListItem, draft: Draft): void {
  const [first, ...below] = children;
  const inline = first?.type === 'paragraph' ? first.children : [];
  const [start, ...rest] = inline;
  const key = start?.type === 'text' ? /^([\p{L}_][\p{L}\p{M}\p{Nd}_-]*):(?:\s|$)/u.exec(start.value) : null;
  const values: readonly PhrasingContent[] =
    key && start?.type === 'text' ? [{ ...start, value: start.value.slice(key[0].length) }, ...rest] : inline;
  if (key && isStated(note.keyword, key[1]!, values))
    note.lines.push({ key: key[1]!, value: written(note.keyword, key[1]!, values) });
  else note.lines.push(noteOf(textOf(inline)));
  for (const node of first?.type === 'paragraph' ? below : children) {
    if (node.type === 'list') for (const item of node.children) readFact(note, item, draft);
    else readOther(node, draft);
  }
}

/** Whether what follows a word and a colon is written as this program writes it, rather than as a person would. */
function isStated(keyword: ElementKeyword, key: string, values: readonly PhrasingContent[]): boolean {
  const row = propertyRow(keyword, key);
  const takesTexts = row !== undefined && TAKE_TEXTS.has(row.shape);
  return takesTexts || values.some(({ type }) => type === 'inlineCode' || type === 'link' || type === 'html');
}

const TAKE_TEXTS: ReadonlySet<string> = new Set(['texts', 'terms-or-texts', 'rated', 'answers']);

/** The values of a fact as a canvas writes them. */
function written(keyword: ElementKeyword, key: string, values: readonly PhrasingContent[]): string {
  const words = values.flatMap((node) => {
    if (node.type === 'inlineCode') return [node.value];
    return node.type === 'link' && node.url.startsWith('#') ? [idOf(node.url)] : [];
  });
  const text = textOf(
    values.filter(
      (node) =>
        node.type !== 'link' && node.type !== 'inlineCode' && !(node.type === 'html' && /^<\/?a\b/.test(node.value)),
    ),
  );
  const shape = propertyRow(keyword, key)?.shape;
  if (shape === 'answers') {
    // A dash parts the links from what is said of them.
    const said = words.length === 0 ? text : text.replace(/^[,\s]*(?:–\s)?/, '');
    return [words.join(', '), said === '' ? '' : quoted(said)].filter((part) => part !== '').join(' ');
  }
  if (shape === 'rated') {
    return [anchorIn(values), ...words, text === '' ? undefined : quoted(text)]
      .filter((part) => part !== undefined)
      .join(' ');
  }
  return words.length > 0 ? words.join(', ') : quoted(text);
}

function idOf(url: string): string {
  try {
    return decodeURIComponent(url.slice(1));
  } catch {
    return url.slice(1);
  }
}

function anchorIn(nodes: readonly PhrasingContent[]): string | undefined {
  return nodes
    .map((node) => (node.type === 'html' ? /^<a id="([^"]*)">$/.exec(node.value)?.[1] : undefined))
    .find((id) => id !== undefined);
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return inlineText(nodes, { found: [] })
    .replaceAll(HARD_BREAK, '\n')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

function readOther(node: RootContent, draft: Draft): void {
  if (node.type === 'paragraph') draft.header.lines.push(noteOf(textOf(node.children)));
  else if (node.type === 'table') {
    const rows = node.children.map(({ children }) => children.map((cell) => textOf(cell.children)));
    readOwnTable(rows, draft);
  } else if ('children' in node) for (const child of node.children) readOther(child as RootContent, draft);
  else if ('value' in node && node.type !== 'html') draft.header.lines.push(noteOf(node.value));
}

/** Reads a table that this program wrote: labels in bold, a line for each note. */
function readOwnTable(rows: readonly (readonly string[])[], draft: Draft): void {
  const current: (ElementKeyword | undefined)[] = [];
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      const label = text.includes('\n') || text.startsWith(NOTE_SIGN) ? undefined : blockOf(text)?.block;
      if (label) {
        current[column] = label;
        continue;
      }
      const keyword = current[column];
      for (const line of text.split('\n').filter((part) => part !== '')) {
        const title = line.startsWith(NOTE_SIGN) ? line.slice(NOTE_SIGN.length).trim() : line;
        if (keyword) draft.add(keyword, title);
        else draft.header.lines.push(noteOf(title));
      }
    }
  }
}
