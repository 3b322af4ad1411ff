import { quoted } from '../../model/quoted.ts';
import type { BlockName } from '../../taxonomy/elements.ts';
import { blockOf, type NamedBlock } from '../block-of.ts';
import { type Draft, factOf } from '../draft.ts';
import { isPlaceholder, isQuestion } from '../prompts.ts';
import { BULLET, splitItems, withoutColon } from '../split-items.ts';
import { likeness, linkKey } from '../wishes.ts';
import { drawingBoxes } from './drawing-cells.ts';
import { frontMatter, readFrontMatter } from './front-matter.ts';
import { NoteWriter } from './note-writer.ts';
import { parsePieces } from './parse-pieces.ts';
import { type Item, type Piece, plainItem, type Section, sectionsOf } from './pieces.ts';
import { isCanvasGrid, readCanvasGrid, readNotesGrid } from './read-grid.ts';

type Body = Section['body'][number];

/** What a document holds beside notes, which tells what it is where it has none. */
export interface DocumentSigns {
  readonly images: number;
  readonly drawings: number;
}

/** Reads a canvas that somebody wrote as Markdown, in whatever shape, into a draft. */
export function readMarkdown(source: string, draft: Draft): DocumentSigns {
  const { text, fields } = frontMatter(source);
  for (const entry of fields) readFrontMatter(entry, draft);
  const pieces = parsePieces(text);
  const root = sectionsOf(pieces);
  const reader = new DocumentReader(draft, root);
  reader.read(root);
  const count = (kind: Piece['kind']) => pieces.filter((piece) => piece.kind === kind).length;
  return { images: count('aside'), drawings: count('drawing') };
}

class DocumentReader {
  readonly #draft: Draft;
  readonly #writer: NoteWriter;
  readonly #segments: ReadonlySet<string>;
  readonly #hasHeadings: boolean;

  constructor(draft: Draft, root: Section) {
    this.#draft = draft;
    this.#writer = new NoteWriter(draft);
    this.#segments = new Set(titlesIn(root, 'segment').map(likeness));
    this.#hasHeadings = new Set(blocksIn(root)).size >= 3;
  }

  read(root: Section): void {
    this.#around(root, []);
    this.#writer.end();
  }

  /** What stands outside the blocks. */
  #around(section: Section, path: readonly string[]): void {
    for (const piece of section.body) this.#aroundPiece(piece, path);
    for (const child of section.children) this.#child(child, path);
  }

  #child(child: Section, path: readonly string[]): void {
    const { text, line } = child.heading!;
    const named = blockOf(text);
    if (named) this.#block(child, named);
    else if (this.#draft.title === undefined && this.#draft.notes.length === 0 && path.length === 0) {
      this.#draft.title = text;
      this.#around(child, []);
    } else if (child.body.length > 0) this.#around(child, [...path, text]);
    else {
      // It only stands above others.
      if (isPlaceholder(text)) this.#writer.leaveOut(text, line);
      else this.#draft.comment(text);
      this.#around(child, path);
    }
  }

  #aroundPiece(piece: Body, path: readonly string[]): void {
    const { header } = this.#draft;
    if (piece.kind === 'aside') this.#writer.leaveOut(piece.text, piece.line);
    else if (piece.kind === 'drawing') this.#drawing(piece.text, piece.line);
    else if (piece.kind === 'grid') {
      if (isCanvasGrid(piece.grid)) readCanvasGrid(piece.grid, this.#writer);
      else {
        for (const row of piece.grid) {
          const cells = row.filter((cell, at) => cell && cell.text !== '' && row.indexOf(cell) === at);
          const told = cells.map((cell) => cell!.text.replaceAll('\n', ', ')).join(' | ');
          if (told !== '') this.#writer.around(told, row[0]?.line ?? 1, path);
        }
      }
    } else {
      const isTagline =
        piece.item.isItalic && path.length === 0 && this.#draft.notes.length === 0 && !isQuestion(piece.item.text);
      if (isTagline && header.lines.length === 0) header.lines.push(factOf('tagline', [quoted(piece.item.text)]));
      else this.#aroundItem(piece.item, path);
    }
  }

  #aroundItem(item: Item, path: readonly string[]): void {
    const { text, lead, more, line } = item;
    if (text !== '')
      this.#writer.around(lead !== undefined && more !== undefined ? `${lead}: ${more}` : text, line, path);
    const below = text === '' ? path : [...path, (lead ?? text).replace(/[:：]$/u, '')];
    for (const child of item.children) this.#aroundItem(child, below);
  }

  #block(section: Section, named: NamedBlock): void {
    const { block } = named;
    this.#writer.heading(section.heading!.text, section.heading!.line, named);
    this.#body(block, section.body, section.children.length > 0);
    for (const child of section.children) {
      const inside = blockOf(child.heading!.text);
      if (inside && inside.block !== block && (inside.isPlain || child.depth <= section.depth))
        this.#block(child, inside);
      else this.#group(block, child);
    }
  }

  /** What stands in a block before any heading of its own. */
  #body(block: BlockName, body: readonly Body[], hasGroups: boolean): void {
    const hasItems =
      hasGroups || body.some((piece) => piece.kind === 'grid' || (piece.kind === 'item' && !piece.item.isParagraph));
    for (const piece of body) {
      if (piece.kind === 'aside') this.#writer.leaveOut(piece.text, piece.line);
      else if (piece.kind === 'drawing') this.#drawing(piece.text, piece.line);
      else if (piece.kind === 'item') this.#item(block, piece.item, hasItems);
      else if (isCanvasGrid(piece.grid) && piece.grid[0]?.length !== 1 && !isNotesOf(block, piece.grid))
        readCanvasGrid(piece.grid, this.#writer);
      else readNotesGrid(block, piece.grid, this.#writer);
    }
  }

  #item(block: BlockName, item: Item, hasItems: boolean): void {
    const { text, isParagraph, isItalic, children, line, lead, more } = item;
    if (isPlaceholder(text) || isQuestion(text)) {
      this.#writer.leaveOut(text, line);
      for (const child of children) this.#item(block, child, true);
    } else if (isParagraph && (isItalic || hasItems)) this.#draft.comment(text);
    else if (isParagraph && lead === undefined) {
      const { items, byCommas } = splitItems(text);
      if (byCommas) this.#writer.byCommas(text, line);
      for (const part of items) this.#writer.item(block, plainItem(part, line));
    } else if (children.length > 0 && more === undefined && /[:：]$/u.test(text) && !isNoteByItself(block)) {
      this.#members(block, withoutColon(text), line, children);
    } else this.#writer.item(block, { ...item, text: withoutColon(text) });
  }

  /** A heading within a block: a note of its own, or what some notes have in common. */
  #group(block: BlockName, section: Section): void {
    const { text, line } = section.heading!;
    const title = text.replace(/^\s*\d{1,2}[.)]\s+/, '');
    const items = section.body.flatMap((piece) => (piece.kind === 'item' ? [piece.item] : []));
    const listed = items.filter(
      ({ isParagraph, text: said }) => !isParagraph && !isPlaceholder(said) && !isQuestion(said),
    );
    const isLed =
      listed.filter(
        ({ lead, more, text: said }) => (lead !== undefined && more !== undefined) || /^[^:]{2,30}:\s/.test(said),
      ).length *
        2 >
      listed.length;
    const isSegment = this.#isSegment(block, title);
    if (isPlaceholder(title)) this.#writer.leaveOut(title, line);
    else if (!isSegment && (isNoteByItself(block) || listed.length === 0 || isLed)) {
      const note = this.#draft.add(block, title);
      for (const piece of section.body) {
        if (piece.kind === 'item') this.#writer.below(note, piece.item);
        else if (piece.kind === 'grid')
          for (const row of piece.grid)
            this.#writer.below(
              note,
              plainItem(row.map((cell) => cell?.text.replaceAll('\n', ', ') ?? '').join(' | '), line),
            );
        else this.#writer.leaveOut(piece.text, piece.line);
      }
      for (const child of section.children) this.#writer.below(note, itemOf(child));
      return;
    } else {
      this.#members(block, title, line, items);
      this.#body(
        block,
        section.body.filter(({ kind }) => kind !== 'item'),
        true,
      );
    }
    for (const child of section.children) this.#group(block, child);
  }

  /** Notes that have something in common: the segment they are for, or a name that stays as a comment. */
  #members(block: BlockName, title: string, line: number, items: readonly Item[]): void {
    const isSegment = this.#isSegment(block, title);
    this.#draft.comment(title);
    if (!isSegment) this.#draft.guessed.push({ line, text: this.#draft.texts.grouped({ title }) });
    for (const item of items) {
      const before = this.#draft.notes.length;
      this.#item(
        block,
        item,
        items.some(({ isParagraph }) => !isParagraph),
      );
      for (const note of isSegment ? this.#draft.notes.slice(before) : []) {
        this.#writer.wish({ note, block: 'segment', texts: [title], label: undefined, line, isStated: false });
      }
    }
  }

  #isSegment(block: BlockName, title: string): boolean {
    return block !== 'segment' && linkKey(block, 'segment') !== undefined && this.#segments.has(likeness(title));
  }

  /** Reads a drawing of boxes, unless headings say the same in better order. */
  #drawing(text: string, line: number): void {
    if (this.#hasHeadings) {
      this.#writer.leaveOut(this.#draft.texts.drawing({ text }), line);
      return;
    }
    for (const box of drawingBoxes(text)) {
      const at = line + box.line;
      const [named, rest] = boxLabel(box.lines);
      if (named) this.#writer.heading(box.lines.slice(0, box.lines.length - rest.length).join(' '), at, named);
      for (const item of splitItems(rest.join('\n')).items) {
        if (named) this.#writer.tableItem(named.block, item, at);
        else this.#writer.around(item, at);
      }
    }
  }
}

/** The label of a box, which may be split over some lines, and what is below it. */
function boxLabel(lines: readonly string[]): readonly [NamedBlock | undefined, readonly string[]] {
  const bullet = lines.findIndex((line) => BULLET.test(line));
  for (let count = Math.min(3, bullet < 0 ? lines.length : bullet); count >= 1; count -= 1) {
    const label = lines
      .slice(0, count)
      .reduce((before, line) => (before.endsWith('-') ? before.slice(0, -1) + line : `${before} ${line}`));
    const named = blockOf(label);
    if (named && (named.isBare || count === 1)) return [named, lines.slice(count)];
  }
  return [undefined, lines];
}

/** Whether a heading within the block is a note, rather than a group of them. */
function isNoteByItself(block: BlockName): boolean {
  return block === 'segment' || block === 'proposition';
}

/** Whether a table is of the notes of one block, although its columns are called as blocks are. */
function isNotesOf(block: BlockName, grid: readonly (readonly ({ text: string } | undefined)[])[]): boolean {
  const head = (grid[0] ?? []).map((cell) => blockOf(cell?.text ?? '')?.block);
  const below = grid
    .slice(1)
    .flat()
    .filter((cell) => cell && blockOf(cell.text)?.isPlain).length;
  return (
    below === 0 &&
    (head[0] === undefined || head[0] === block || head.filter((named) => named !== undefined).length < head.length)
  );
}

/** A section as an item. */
function itemOf({ heading, body, children }: Section): Item {
  const items = body.flatMap((piece) => {
    if (piece.kind === 'item') return [piece.item];
    return piece.kind === 'grid'
      ? piece.grid.map((row) => plainItem(row.map((cell) => cell?.text ?? '').join(' | '), row[0]?.line ?? 1))
      : [plainItem(piece.text, piece.line)];
  });
  return { ...plainItem(heading?.text ?? '', heading?.line ?? 1), children: [...items, ...children.map(itemOf)] };
}

/** What the notes of a block are called, as far as headings and lists tell. */
function titlesIn(section: Section, block: BlockName): readonly string[] {
  const isHere = section.heading && blockOf(section.heading.text)?.block === block;
  const own = isHere
    ? [
        ...section.body.flatMap((piece) =>
          piece.kind === 'item'
            ? [piece.item.lead ?? piece.item.text]
            : piece.kind === 'grid'
              ? piece.grid.map((row) => row[0]?.text ?? '')
              : [],
        ),
        ...section.children.map((child) => child.heading!.text.replace(/^\s*\d{1,2}[.)]\s+/, '')),
      ]
    : [];
  return [...own, ...section.children.flatMap((child) => titlesIn(child, block))];
}

/** The blocks that headings name. */
function blocksIn(section: Section): readonly BlockName[] {
  const own = section.heading && blockOf(section.heading.text);
  return [...(own ? [own.block] : []), ...section.children.flatMap(blocksIn)];
}
