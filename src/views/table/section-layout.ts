import type { Box, LineBox, SignBox, TextBox } from '../sheet/boxes.ts';
import { FONTS, LEADING, SIGN, TABLE } from '../sheet/dimensions.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import type { RowBox, SectionBox } from './boxes.ts';
import { measureCell } from './cell-layout.ts';
import type { ColumnContent, GroupContent, RowContent, SectionContent, SectionTitle } from './table-content.ts';
import { measureText } from './words-layout.ts';

/** A table in place, and the hairlines in it. */
export interface PlacedSection {
  readonly section: SectionBox;
  readonly lines: readonly LineBox[];
}

/** How wide a table is. */
export function sectionWidth({ columns }: SectionContent): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/**
 * Lays out one table: its title, the heads of its columns, and its rows, each as high as its highest cell. The last
 * column takes what is left of the width.
 */
export function layOutSection(
  content: SectionContent,
  { x: left, y: top, width }: Omit<Box, 'height'>,
  surroundings: Surroundings,
): PlacedSection {
  const spare = Math.max(0, width - sectionWidth(content));
  const columns = content.columns.map((column, at) =>
    at === content.columns.length - 1 ? { ...column, width: column.width + spare } : column,
  );
  const ends = [left];
  for (const column of columns) ends.push(ends.at(-1)! + column.width);
  const texts: TextBox[] = [];
  const signs: SignBox[] = [];
  const lines: LineBox[] = [];
  const right = left + width;
  let y = top;

  if (content.title) {
    const title = layOutTitle(content.title, left, right, y, surroundings);
    texts.push(...title.texts);
    y += title.height;
    lines.push({ x1: left, y1: y, x2: right, y2: y });
  }
  const headTop = y;
  const groups = content.groups ?? [];
  if (groups.length > 0) {
    const placed = groups.map((group) => layOutGroup(group, ends, y, surroundings));
    const height = Math.max(...placed.map((group) => group.height));
    texts.push(...placed.flatMap((group) => group.texts));
    signs.push(...placed.flatMap((group) => group.signs));
    y += height;
    for (const { from, span } of groups) lines.push({ x1: ends[from]!, y1: y, x2: ends[from + span]!, y2: y });
  }
  const groupsBottom = y;
  const heads = columns.map((column, at) => measureHead(column, ends[at]!, y, surroundings));
  const headHeight = Math.max(0, ...heads.map((head) => head.height));
  texts.push(...heads.flatMap((head) => head.texts));
  y += headHeight;

  const rows = content.rows.map((row, at): RowBox => {
    if (at > 0 || headHeight > 0) lines.push({ x1: left, y1: y, x2: right, y2: y });
    const placed = layOutRow(row, columns, ends, y, surroundings);
    y = placed.box.y + placed.box.height;
    return placed;
  });
  columns.slice(1).forEach((_, at) => {
    const x = ends[at + 1]!;
    const startsGroup =
      groups.length === 0 || groups.some(({ from, span }) => from === at + 1 || from + span === at + 1);
    lines.push({ x1: x, y1: startsGroup ? headTop : groupsBottom, x2: x, y2: y });
  });
  const box: Box = { x: left, y: top, width, height: y - top };
  return { section: { box, texts, signs, rows, description: content.description }, lines };
}

function layOutTitle(
  { aside, text }: SectionTitle,
  left: number,
  right: number,
  top: number,
  surroundings: Surroundings,
) {
  const room = right - left - 2 * TABLE.side;
  const said = measureText(aside, room / 2, 'small', 'muted', surroundings);
  const width = aside === '' ? 0 : surroundings.measurer.width(aside, FONTS.small);
  const title = measureText(
    text,
    aside === '' ? room : room - Math.min(width, room / 2) - 24,
    'heading',
    'ink',
    surroundings,
  );
  const placed = title.place(left + TABLE.side, right - TABLE.side, top + TABLE.padding);
  const beside = said.place(left + TABLE.side, right - TABLE.side, top + TABLE.padding + 2.5);
  return {
    texts: [
      ...placed.texts,
      ...beside.texts.map((line): TextBox => ({ ...line, x: right - TABLE.side, align: 'right' })),
    ],
    height: Math.max(title.height, said.height + 2.5) + 2 * TABLE.padding - 4,
  };
}

function layOutGroup(
  { from, sign, span, title }: GroupContent,
  ends: readonly number[],
  top: number,
  surroundings: Surroundings,
) {
  const left = ends[from]! + TABLE.side + (sign ? SIGN.toText : 0);
  const right = ends[from + span]! - TABLE.side;
  const words = measureText(title, right - left, 'small', 'muted', surroundings);
  const y = top + TABLE.padding - 4;
  const signs: SignBox[] = sign
    ? [{ sign, tone: 'muted', x: left - SIGN.toText + SIGN.radius, y: y + LEADING.small.ascent - 4 }]
    : [];
  return { texts: words.place(left, right, y).texts, signs, height: words.height + 2 * TABLE.padding - 8 };
}

function measureHead(
  { question = '', title, width }: ColumnContent,
  x: number,
  top: number,
  surroundings: Surroundings,
) {
  const [left, right] = [x + TABLE.side, x + width - TABLE.side];
  const heading = measureText(title, right - left, 'heading', 'ink', surroundings);
  const asked = measureText(question, right - left, 'small', 'muted', surroundings);
  const height = heading.height + asked.height;
  if (height === 0) return { texts: [], height };
  const y = top + TABLE.padding - 2;
  return {
    texts: [...heading.place(left, right, y).texts, ...asked.place(left, right, y + heading.height).texts],
    height: height + 2 * TABLE.padding - 4,
  };
}

function layOutRow(
  { description, head, lines }: RowContent,
  columns: readonly ColumnContent[],
  ends: readonly number[],
  top: number,
  surroundings: Surroundings,
): RowBox {
  const y = top + TABLE.padding;
  const first = measureCell(head, columns[0]!, surroundings);
  const placedHead = first.place(ends[0]!, y);
  let bottom = y;
  const cells = lines.flatMap((line, row) => {
    if (row > 0) bottom += TABLE.between;
    const measured = line.map((cell, at) => measureCell(cell, columns[at + 1]!, surroundings));
    const placed = measured.map((cell, at) => cell.place(ends[at + 1]!, bottom));
    bottom += Math.max(0, ...measured.map(({ height }) => height));
    return placed;
  });
  const all = [placedHead, ...cells];
  const height = Math.max(y + first.height, bottom) + TABLE.padding - top;
  return {
    box: { x: ends[0]!, y: top, width: ends.at(-1)! - ends[0]!, height },
    texts: all.flatMap(({ texts }) => texts),
    signs: all.flatMap(({ signs }) => signs),
    cards: all.flatMap(({ cards }) => cards),
    description,
  };
}
