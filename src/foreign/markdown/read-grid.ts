import type { BlockName } from '../../taxonomy/elements.ts';
import { blockOf, type NamedBlock } from '../block-of.ts';
import { isFigure } from '../data/fields.ts';
import { metricOf, noteOf } from '../draft.ts';
import { isPlaceholder, isQuestion } from '../prompts.ts';
import { splitItems, withoutBullet } from '../split-items.ts';
import { linkKey } from '../wishes.ts';
import type { NoteWriter } from './note-writer.ts';
import type { Cell, Grid } from './pieces.ts';

/** What a cell says as the label of a block, and the lines below that. */
interface Label {
  readonly named: NamedBlock;
  readonly text: string;
  readonly rest: string;
}

/** Whether a table is a canvas, or holds several of its blocks, rather than facts of one. */
export function isCanvasGrid(grid: Grid): boolean {
  const labels = new Set<Cell>();
  const blocks = new Set<BlockName>();
  for (const cell of grid.flat()) {
    const label = cell && labelOf(cell, false);
    if (!cell || !label) continue;
    labels.add(cell);
    blocks.add(label.named.block);
  }
  return blocks.size >= 2 && grid.some((row, at) => at === 0 || row.some((cell) => cell && labels.has(cell)));
}

/** Reads a table that holds blocks: a label at the head of its columns, of its rows, or in its cells. */
export function readCanvasGrid(grid: Grid, writer: NoteWriter): void {
  const inRows = grid.filter(([first]) => first && labelOf(first, true)).length;
  const inHead = (grid[0] ?? []).filter((cell) => cell && labelOf(cell, true)).length;
  if (inRows >= 2 && inHead <= 1) readRows(grid, writer);
  else readColumns(grid, writer);
}

function readColumns(grid: Grid, writer: NoteWriter): void {
  const current: (BlockName | undefined)[] = [];
  const read = new Set<Cell>();
  for (const row of grid) {
    const isHead = row.filter((cell) => cell && labelOf(cell, true)).length >= 2;
    // Labels first: a cell that spans two columns is of the first.
    for (const [column, cell] of row.entries()) {
      const label = cell && !read.has(cell) && labelOf(cell, isHead);
      if (label) current[column] = label.named.block;
    }
    for (const [column, cell] of row.entries()) {
      if (!cell || read.has(cell)) continue;
      read.add(cell);
      const label = labelOf(cell, isHead);
      if (label) writer.heading(label.text, cell.line, label.named);
      readCell(label ? label.rest : cell.text, cell.line, current[column], writer);
    }
  }
}

function readRows(grid: Grid, writer: NoteWriter): void {
  const [head = []] = grid;
  const hasHead = !head.some((cell) => cell && labelOf(cell, true));
  let block: BlockName | undefined;
  const read = new Set<Cell>();
  for (const row of hasHead ? grid.slice(1) : grid) {
    const [first, ...cells] = row;
    const label = first && !read.has(first) ? labelOf(first, true) : undefined;
    if (first) read.add(first);
    if (label && first) {
      block = label.named.block;
      writer.heading(label.text, first.line, label.named);
      readCell(label.rest, first.line, block, writer);
    } else if (first && first.text !== '') readCell(first.text, first.line, block, writer);
    const told = cells.filter((cell) => cell !== undefined && cell.text !== '' && !read.has(cell));
    for (const [at, cell] of cells.entries()) {
      if (!cell || !told.includes(cell) || read.has(cell)) continue;
      read.add(cell);
      const heading = hasHead ? (head[at + 1]?.text ?? '') : '';
      if (cell === told[0] || heading === '') readCell(cell.text, cell.line, block, writer);
      else if (block !== undefined) writer.remark(block, heading, cell.text, cell.line);
    }
  }
  if (hasHead)
    writer.tableHead(
      head.map((cell) => cell?.text ?? ''),
      head[0]?.line ?? 1,
    );
}

function readCell(text: string, line: number, block: BlockName | undefined, writer: NoteWriter): void {
  if (text.trim() === '') return;
  if (block === undefined) {
    writer.around(text, line);
    return;
  }
  const { items, byCommas } = splitItems(text);
  if (byCommas) writer.byCommas(text, line);
  for (const item of items) writer.tableItem(block, item, line);
}

/** The label in a cell: the whole of it, or its first line. Everyday words are labels only where labels are expected. */
function labelOf({ text }: Cell, isExpected: boolean): Label | undefined {
  const [first = '', ...lines] = text.split('\n');
  const [, before = first, behind = ''] = /^([^:：]{3,60})[:：]\s*(\S.*)$/u.exec(first) ?? [];
  // A name over two lines: `Customer` and `Relationships`.
  const joined = lines.length > 0 ? `${first} ${lines[0]}` : '';
  for (const [name, rest] of [
    [first, lines],
    [joined, lines.slice(1)],
    [before, [behind, ...lines]],
  ] as const) {
    const named = name === '' ? undefined : blockOf(withoutBullet(name));
    if (named && (named.isPlain || isExpected)) return { named, text: name, rest: rest.join('\n') };
  }
  return undefined;
}

/** Reads a table of the notes of one block: a row for each, and a fact of it in each further column. */
export function readNotesGrid(block: BlockName, grid: Grid, writer: NoteWriter): void {
  const [head = [], ...rows] = grid;
  // A row may have more columns than the head has names.
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const names = Array.from({ length: width }, (_, column) => head[column]?.text.replaceAll('\n', ' ') ?? '');
  const isNumber = (column: number) =>
    /^(?:#|№|nr\.?|no\.?|id|)$/i.test(names[column]!.trim()) &&
    rows.every((row) => (row[column]?.text.length ?? 0) <= 4);
  const linked = names.map((name) => {
    const named = blockOf(name)?.block;
    return named !== undefined && named !== block && linkKey(block, named) !== undefined ? named : undefined;
  });
  const columns = names.map((_, column) => column).filter((column) => !isNumber(column));
  const title = columns.find((column) => linked[column] === undefined) ?? columns[0] ?? 0;
  for (const row of rows) {
    const cell = row[title];
    if (!cell || row.every((other) => !other || isPlaceholder(other.text) || other.text === '')) continue;
    if (isQuestion(cell.text) || isPlaceholder(cell.text)) {
      for (const other of row) if (other && other.text !== '') writer.leaveOut(other.text, other.line);
      continue;
    }
    const [first = '', ...more] = cell.text.split('\n');
    const note = writer.add(block, withoutBullet(first));
    note.lines.push(...more.map((text) => noteOf(withoutBullet(text))));
    for (const [column, other] of row.entries()) {
      if (column === title || !other || other === cell || other.text === '' || other.text === '-' || other.text === '–')
        continue;
      const target = linked[column];
      const texts = splitItems(other.text).items;
      if (target) writer.wish({ note, block: target, texts, label: names[column]!, line: other.line, isStated: false });
      else if (isNumber(column)) note.lines.push(noteOf(`${names[column] || '#'} ${other.text}`));
      else {
        const told = `${names[column]}: ${other.text.replaceAll('\n', ', ')}`;
        note.lines.push(isFigure(other.text) ? metricOf(told) : noteOf(told));
      }
    }
  }
  // What the others are called stands before what is in them.
  const untold = names.filter((_, column) => column === title || linked[column] !== undefined || isNumber(column));
  const line = head[0]?.line ?? 1;
  for (const name of untold) {
    const named = blockOf(name);
    if (named?.isBare) writer.draft.headings.push({ line, text: name, block: named.block });
  }
  writer.tableHead(
    untold.filter((name) => !blockOf(name)?.isBare && /\p{L}/u.test(name)),
    line,
  );
}
