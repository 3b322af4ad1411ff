import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { blockOf } from '../block-of.ts';
import { BULLET, withoutBullet } from '../split-items.ts';
import { withBoldLabels } from './bold-labels.ts';
import { htmlPieces, htmlTables } from './html-pieces.ts';
import { type Asides, HARD_BREAK, inlineText, isItalic, leadOf, linesOf } from './inline-text.ts';
import { isDrawing } from './is-drawing.ts';
import { type Item, LABEL_DEPTH, type Piece, plainItem } from './pieces.ts';
import { tameMarkdown } from './tame-markdown.ts';

/** The most code within code that is read as a document of its own. */
const DEEPEST_CODE = 2;

/** The parts of a Markdown document; line numbers count from the line given. */
export function parsePieces(source: string, firstLine = 1, depth = 0): readonly Piece[] {
  const { text, tables } = htmlTables(tameMarkdown(source));
  const root = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const parser = new PieceParser(text, tables, firstLine, depth);
  return withBoldLabels(root.children.flatMap((node) => parser.piecesOf(node)));
}

class PieceParser {
  readonly #text: string;
  readonly #tables: readonly string[];
  readonly #firstLine: number;
  readonly #depth: number;

  constructor(text: string, tables: readonly string[], firstLine: number, depth: number) {
    this.#text = text;
    this.#tables = tables;
    this.#firstLine = firstLine;
    this.#depth = depth;
  }

  piecesOf(node: RootContent): readonly Piece[] {
    const line = this.#line(node);
    switch (node.type) {
      case 'heading': {
        const asides: Asides = { found: [] };
        const text = inlineText(node.children, asides).replaceAll(HARD_BREAK, ' ').trim();
        return [{ kind: 'heading', depth: node.depth, text, line }, ...asidePieces(asides, line)];
      }
      case 'paragraph':
        return this.#paragraph(node);
      case 'list':
        return this.#list(node);
      case 'blockquote':
        return node.children.flatMap((child) => this.piecesOf(child));
      case 'table':
        return this.#table(node);
      case 'code': {
        if (isDrawing(node.value) || node.lang === 'mermaid') return [{ kind: 'drawing', text: node.value, line }];
        // A language is no text of the document; what else stands beside the fence is.
        const beside: readonly Piece[] = node.meta ? [{ kind: 'aside', text: `${node.lang} ${node.meta}`, line }] : [];
        // What stands in a code block is often the canvas itself.
        const isFenced = /^\s*[`~]/.test(this.#slice(node));
        const first = line + (isFenced ? 1 : 0);
        if (this.#depth < DEEPEST_CODE) return [...beside, ...parsePieces(node.value, first, this.#depth + 1)];
        return [...beside, { kind: 'item', item: plainItem(node.value, line) }];
      }
      case 'html':
        return htmlPieces(node.value, line, this.#tables);
      case 'thematicBreak':
        return [];
      default:
        return [{ kind: 'aside', text: this.#slice(node), line }];
    }
  }

  #line(node: Nodes): number {
    return (node.position?.start.line ?? 1) + this.#firstLine - 1;
  }

  #slice(node: Nodes): string {
    return this.#text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  #paragraph(node: Paragraph): readonly Piece[] {
    const line = this.#line(node);
    const raw = this.#slice(node);
    if (isDrawing(raw)) return [{ kind: 'drawing', text: raw, line }];
    const asides: Asides = { found: [] };
    const soft = linesOf(node.children, true);
    const isList =
      soft.length > 1 &&
      isListed(
        soft.map((nodes) => inlineText(nodes, { found: [] }).trim()),
        soft,
      );
    const lines = isList ? soft : linesOf(node.children, false);
    const pieces = lines.flatMap((nodes, at): readonly Piece[] => {
      const own = this.#nodesLine(nodes, line + (isList ? at : 0));
      const item = itemOf(nodes, asides, own, lines.length === 1 || !isList);
      if (item.text === '') return [];
      return (
        labelPieces({ ...item, text: withoutBullet(item.text) }, false) ?? [
          { kind: 'item', item: isList ? { ...item, text: withoutBullet(item.text) } : item },
        ]
      );
    });
    return [...pieces, ...asidePieces(asides, line)];
  }

  #nodesLine(nodes: readonly PhrasingContent[], otherwise: number): number {
    const at = nodes[0]?.position?.start.line;
    return at === undefined || nodes[0]?.type === 'text' ? otherwise : at + this.#firstLine - 1;
  }

  #list(node: List): readonly Piece[] {
    const asides: Asides = { found: [] };
    const items = node.children.map((item) => this.#item(item, asides));
    const labels = items.map((item) => labelPieces(item, true));
    // One name in a list may be a note; several are blocks.
    const areBlocks = labels.filter((label) => label !== undefined).length >= 2;
    const pieces = items.flatMap((item, at): readonly Piece[] => (areBlocks && labels[at]) || [{ kind: 'item', item }]);
    return [...pieces, ...asidePieces(asides, this.#line(node))];
  }

  #item(node: ListItem, asides: Asides): Item {
    const line = this.#line(node);
    const [first, ...rest] = node.children;
    const isText = first?.type === 'paragraph';
    const lines = isText ? linesOf(first.children, false) : [];
    const item = lines[0] ? itemOf(lines[0], asides, line, false) : plainItem('', line);
    const below = [
      ...lines.slice(1).map((nodes) => itemOf(nodes, asides, line, false)),
      ...(isText ? rest : node.children).flatMap((child) => this.#below(child, asides)),
    ];
    // `[ ]` and `[x]` say that somebody ticks it off.
    return { ...item, text: item.text.replace(/^\[[ xX]\]\s+/, ''), children: below };
  }

  #below(node: RootContent, asides: Asides): readonly Item[] {
    if (node.type === 'list') return node.children.map((item) => this.#item(item, asides));
    return this.piecesOf(node).flatMap((piece): readonly Item[] => {
      if (piece.kind === 'item') return [piece.item];
      if (piece.kind === 'grid')
        return piece.grid.map((row) =>
          plainItem(row.map((cell) => cell?.text.replaceAll('\n', ', ') ?? '').join(' | '), row[0]?.line ?? 1),
        );
      return [plainItem(piece.text, piece.line)];
    });
  }

  #table(node: Table): readonly Piece[] {
    const asides: Asides = { found: [] };
    const grid = node.children.map((row) =>
      row.children.map((cell) => ({
        text: inlineText(cell.children, asides)
          .split(HARD_BREAK)
          .map((line) => line.trim())
          .join('\n')
          .trim(),
        line: this.#line(row),
      })),
    );
    return [{ kind: 'grid', grid }, ...asidePieces(asides, this.#line(node))];
  }
}

function asidePieces({ found }: Asides, line: number): readonly Piece[] {
  return found.filter((text) => text.trim() !== '').map((text) => ({ kind: 'aside', text, line }));
}

function itemOf(nodes: readonly PhrasingContent[], asides: Asides, line: number, isParagraph: boolean): Item {
  const text = unwrapped(inlineText(nodes, asides)).replaceAll(HARD_BREAK, ' ').trim();
  const led = leadOf(nodes, { found: [] });
  return {
    text,
    lead: led?.lead,
    more: led?.more === undefined ? undefined : unwrapped(led.more),
    isItalic: isItalic(nodes),
    isParagraph,
    line,
    children: [],
  };
}

/** A text on one line, where its source wraps it. */
function unwrapped(text: string): string {
  return text.replace(/\s+/g, (blank) => (blank.includes('\n') ? ' ' : blank));
}

/**
 * What begins with the name of a block, as that block's heading and what is in it: `**Key Partners:** farms, mills`.
 * Undefined where it does not.
 */
function labelPieces(item: Item, isInList: boolean): readonly Piece[] | undefined {
  const { lead, more, text, line, children } = item;
  const name = lead ?? (isInList && children.length > 0 ? text : undefined);
  const colon = lead === undefined && !isInList ? /^([^:：]{3,60})[:：]\s*(.*)$/u.exec(text) : null;
  const label = name ?? colon?.[1];
  const named = label === undefined ? undefined : blockOf(label);
  if (label === undefined || !named || (!named.isPlain && (colon || more === undefined) && children.length === 0))
    return undefined;
  const rest = colon ? colon[2] : more;
  return [
    { kind: 'heading', depth: LABEL_DEPTH, text: label, line },
    ...(rest ? [{ kind: 'item', item: plainItem(rest, line, true) } as const] : []),
    ...children.map((child): Piece => ({ kind: 'item', item: child })),
  ];
}

/** Whether the lines of a paragraph are a list without its signs, rather than wrapped. */
function isListed(texts: readonly string[], lines: readonly (readonly PhrasingContent[])[]): boolean {
  if (texts.every((text) => BULLET.test(text))) return true;
  if (lines.every(([first]) => first?.type === 'strong')) return true;
  return texts.every((text, at) => {
    const isShort = text.length <= LONGEST_LINE && !/[,;]$/.test(text);
    return isShort && (at === 0 || !/^[\p{Ll}(]/u.test(text) || /^\p{L}+:/u.test(text));
  });
}

const LONGEST_LINE = 70;
