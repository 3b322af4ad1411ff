import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { blockOf } from '../block-of.ts';
import { BULLET, withoutBullet } from '../split-items.ts';
import { type Cell, type Grid, LABEL_DEPTH, type Piece, plainItem } from './pieces.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What stands for a table of HTML while Markdown is read, which would end it at the first empty line. */
const MARK = /^<!--table:(\d+)-->$/;

/** A source with its tables of HTML taken out; the numbers of its lines stay. */
export function htmlTables(source: string): { readonly text: string; readonly tables: readonly string[] } {
  const tables: string[] = [];
  if (!/<table\b/i.test(source)) return { text: source, tables };
  const out: string[] = [];
  let fence: string | undefined;
  let table: string[] = [];
  let depth = 0;
  for (const line of source.split('\n')) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (depth === 0 && mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    const opens = fence === undefined ? (line.match(/<table\b/gi)?.length ?? 0) : 0;
    if (depth === 0 && opens === 0) {
      out.push(line);
      continue;
    }
    table.push(line);
    depth += opens - (line.match(/<\/table>/gi)?.length ?? 0);
    if (depth > 0) continue;
    depth = 0;
    out.push(`<!--table:${tables.push(table.join('\n')) - 1}-->`, ...table.slice(1).map(() => ''));
    table = [];
  }
  // One that is never closed is no table.
  return { text: [...out, ...table].join('\n'), tables };
}

/** The parts of a stretch of HTML. */
export function htmlPieces(html: string, line: number, tables: readonly string[] = []): readonly Piece[] {
  const place = MARK.exec(html.trim())?.[1];
  const source = place === undefined ? html : (tables[Number(place)] ?? '');
  const { childNodes } = parseFragment(source, { sourceCodeLocationInfo: true });
  makeShallow(childNodes);
  return childNodes.flatMap((node) => piecesOf(node, line));
}

/** Elements within one another that are read as such; pages that people write have some ten. */
const DEEPEST = 100;

/** Makes what lies deeper a text: whoever reads an element reads those in it, and would run out of room. */
function makeShallow(nodes: readonly HtmlNode[]): void {
  let level = nodes;
  for (let depth = 1; level.length > 0; depth += 1) {
    const elements = level.filter((node): node is HtmlElement => 'childNodes' in node);
    if (depth === DEEPEST) for (const element of elements) element.childNodes = [plainText(element)];
    level = elements.flatMap((element) => element.childNodes);
  }
}

function plainText(element: HtmlElement): DefaultTreeAdapterTypes.TextNode {
  const texts: string[] = [];
  const waiting: HtmlNode[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    else if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
  return { nodeName: '#text', value: texts.join(' '), parentNode: element } as DefaultTreeAdapterTypes.TextNode;
}

function piecesOf(node: HtmlNode, line: number): readonly Piece[] {
  const own = line + (node.sourceCodeLocation?.startLine ?? 1) - 1;
  if (node.nodeName === '#comment') {
    const text = (node as DefaultTreeAdapterTypes.CommentNode).data.trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'aside', text, line: own }] : [];
  }
  if (!('childNodes' in node)) return textPieces(textOf(node), own);
  const element = node as HtmlElement;
  const heading = /^h([1-6])$/.exec(element.nodeName)?.[1];
  if (heading) return [{ kind: 'heading', depth: Number(heading), text: flat(textOf(element)), line: own }];
  if (element.nodeName === 'table') return [{ kind: 'grid', grid: gridOf(element, line) }, ...asidesIn(element, line)];
  if (element.nodeName === 'img') return [asideOf(element, own)];
  if (element.nodeName === 'li') return [...textPieces(textOf(element), own, false), ...asidesIn(element, line)];
  if (element.nodeName === 'style' || element.nodeName === 'script')
    return [{ kind: 'aside', text: textOf(element), line: own }];
  const text = flat(textOf(element));
  if (element.nodeName === 'summary' && blockOf(text))
    return [{ kind: 'heading', depth: LABEL_DEPTH, text, line: own }];
  const isInline = element.childNodes.every((child) => !('childNodes' in child) || INLINE.has(child.nodeName));
  return isInline
    ? [...textPieces(textOf(element), own), ...asidesIn(element, line)]
    : element.childNodes.flatMap((child) => piecesOf(child, line));
}

const INLINE: ReadonlySet<string> = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'a',
  'code',
  'span',
  'br',
  'small',
  'sup',
  'sub',
  'font',
  'mark',
  'img',
  'kbd',
  'del',
  'ins',
]);

/** The images and the remarks of the source within an element. */
function asidesIn(element: HtmlElement, line: number): readonly Piece[] {
  return element.childNodes.flatMap((child): readonly Piece[] => {
    if (child.nodeName === '#comment' || child.nodeName === 'img') return piecesOf(child, line);
    return 'childNodes' in child ? asidesIn(child as HtmlElement, line) : [];
  });
}

function asideOf(element: HtmlElement, line: number): Piece {
  const told = element.attrs.filter(({ name }) => name === 'alt' || name === 'src' || name === 'title');
  return { kind: 'aside', text: told.map(({ value }) => value).join(' '), line };
}

function textPieces(text: string, line: number, isParagraph = true): readonly Piece[] {
  return text
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'item', item: plainItem(withoutBullet(part), line, isParagraph) }));
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Elements whose text stands on lines of its own. */
const OWN_LINE: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'br',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'center',
  'td',
  'th',
]);

/** The text of a node, a line for each paragraph and item. */
function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text')
    return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\n(?![^\S\n]*(?:[-*•]\s|\n))/g, ' ');
  if (node.nodeName === 'br') return '\n';
  if (!('childNodes' in node)) return '';
  const element = node as HtmlElement;
  const text = element.childNodes.map(textOf).join('');
  const href = element.nodeName === 'a' ? element.attrs.find(({ name }) => name === 'href')?.value : undefined;
  const told = href && !href.startsWith('#') && !text.includes(href) ? `${text} (${href})` : text;
  // A name in bold is a line of its own: it is the label of what follows.
  const isLabel = (element.nodeName === 'b' || element.nodeName === 'strong') && blockOf(text)?.isPlain;
  // What stands in a list is one item, whatever commas it has.
  if (node.nodeName === 'li' && !BULLET.test(told.trimStart())) return `\n• ${told.trimStart()}\n`;
  return OWN_LINE.has(node.nodeName) || isLabel ? `\n${told}\n` : told;
}

/** The cells of a table; one that spans several rows or columns stands in each of them. */
function gridOf(table: HtmlElement, line: number): Grid {
  const rows: (Cell | undefined)[][] = [];
  let at = 0;
  for (const tr of rowsIn(table)) {
    rows[at] ??= [];
    let column = 0;
    for (const node of tr.childNodes) {
      if (node.nodeName !== 'td' && node.nodeName !== 'th') continue;
      const element = node as HtmlElement;
      while (rows[at]![column] !== undefined) column += 1;
      const cell: Cell = {
        text: textOf(element)
          .split('\n')
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join('\n'),
        line: line + (element.sourceCodeLocation?.startLine ?? 1) - 1,
      };
      const width = span(element, 'colspan');
      const height = span(element, 'rowspan');
      for (let down = 0; down < height; down += 1) {
        rows[at + down] ??= [];
        for (let right = 0; right < width; right += 1) rows[at + down]![column + right] = cell;
      }
      column += width;
    }
    at += 1;
  }
  return rows.map((row) => Array.from(row));
}

/** The most rows or columns that a cell is believed to span. */
const WIDEST_SPAN = 20;

function span(element: HtmlElement, name: string): number {
  const number = Number.parseInt(element.attrs.find((attribute) => attribute.name === name)?.value ?? '1', 10);
  return Number.isFinite(number) ? Math.min(Math.max(1, number), WIDEST_SPAN) : 1;
}

function rowsIn(element: HtmlElement): readonly HtmlElement[] {
  return element.childNodes.flatMap((node): readonly HtmlElement[] => {
    if (node.nodeName === 'tr') return [node as HtmlElement];
    return 'childNodes' in node && node.nodeName !== 'td' ? rowsIn(node as HtmlElement) : [];
  });
}
