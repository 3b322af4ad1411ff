import type { Catalogue } from '../../messages/catalogue.ts';
import { BLOCKS, type BlockName, isBlock } from '../../taxonomy/elements.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import type { Box, HeaderBox, LineBox } from '../sheet/boxes.ts';
import { BESIDE_GAP, BLOCK, LEGEND, MARGIN } from '../sheet/dimensions.ts';
import { layOutHeader } from '../sheet/header-layout.ts';
import { layOutLegend } from '../sheet/legend-layout.ts';
import { blockBox, measureHead, narrowestHead } from './block-layout.ts';
import type { BlockBox, CanvasLayout } from './boxes.ts';
import type { BlockContent, CanvasContent } from './canvas-content.ts';
import { COLUMNS, type ColumnPlan, planColumns } from './column-plan.ts';
import { placeGrid } from './note-grid.ts';
import { type MeasuredNote, measureNote, type NoteMeasurer } from './note-layout.ts';
import { columnWidth, PAPER, type SheetShape } from './sheet-shape.ts';
import { layOutStrip, planStrip, roughStripHeight, type Strip } from './strip-layout.ts';

/** How a canvas is to be laid out. */
export interface LayoutOptions {
  readonly measurer: TextMeasurer;
  readonly catalogue: Catalogue;
  /** Whether the credit line stands at the foot. */
  readonly credit: boolean;
  /** Sets a note; as the canvas shows it where this is left out. */
  readonly measureNote?: NoteMeasurer;
  /** Lays out what stands above blocks of a width; the canvas's own header where this is left out. */
  readonly header?: (width: number) => HeaderBox;
  /** How it fills its sheet; as on paper where this is left out. */
  readonly shape?: SheetShape;
}

/**
 * Lays out a canvas: the nine blocks in their known places, what stands beside the canvas in a strip below, notes one
 * under the other or, where there are many, in rows. Everything has the room it needs; the canvas grows.
 *
 * The time it takes grows with the text alone.
 */
export function layOutCanvas(content: CanvasContent, options: LayoutOptions): CanvasLayout {
  const { measurer, catalogue, measureNote: measure = measureNote } = options;
  const upper = content.blocks.filter(({ keyword }) => isUpper(keyword));
  const shape = withRoomForHeads(options.shape ?? PAPER, upper, measurer);
  const money = content.blocks.filter(({ keyword }) => isBlock(keyword) && !isUpper(keyword));
  const beside = content.blocks.filter(({ keyword }) => !isBlock(keyword));

  const measured = new Map(
    upper.map(({ keyword, notes }) => [
      keyword as BlockName,
      notes.map((note) => measure(note, shape.noteWidth, options)),
    ]),
  );
  // Columns of several notes have more room for their heads, yet the notes of a row begin on one height.
  const heads = [0, 1].map((row) =>
    Math.max(
      ...upper
        .filter(({ keyword }) => COLUMNS.some((blocks) => blocks[row] === keyword))
        .map((content) => measureHead(content, columnWidth(1, shape.noteWidth), measurer).height),
    ),
  );
  const plan = planColumns(
    measured,
    shape,
    heads,
    (width) => ROUGH_REST + roughHeight(money, width, shape) + roughHeight(beside, width, shape),
  );
  const width = plan.notesAcross.reduce((sum, across) => sum + columnWidth(across, shape.noteWidth), 0);

  const header = options.header?.(width) ?? layOutHeader(content, MARGIN, width, measurer);
  const rows = layOutUpperRows(upper, measured, { ...plan, shape, heads }, header.bottom, measurer);
  const moneyTop = header.bottom + plan.height;
  const moneyRow = strip(money, { x: MARGIN, y: moneyTop, width }, { ...options, shape });
  const frame: Box = { x: MARGIN, y: header.bottom, width, height: plan.height + moneyRow.height };
  const besideTop = frame.y + frame.height + BESIDE_GAP;
  const besideRow =
    beside.length > 0 ? strip(beside, { x: MARGIN, y: besideTop, width }, { ...options, shape }) : undefined;
  const bottom = besideRow ? besideTop + besideRow.height : frame.y + frame.height;
  const legend = layOutLegend(
    { segments: content.segments, key: content.key, hint: catalogue.preview.legend.hint },
    {
      left: MARGIN,
      right: MARGIN + width,
      top: bottom,
      measurer,
      catalogue,
      credit: options.credit,
    },
  );

  const blocks = [...rows.blocks, ...moneyRow.blocks];
  return {
    width: width + 2 * MARGIN,
    height: Math.ceil(legend.bottom + LEGEND.below),
    description: catalogue.preview.picture({ title: content.title }),
    header,
    frames: [frame, ...(besideRow ? [{ x: MARGIN, y: besideTop, width, height: besideRow.height }] : [])],
    lines: [
      ...rows.lines,
      { x1: frame.x, y1: moneyTop, x2: frame.x + frame.width, y2: moneyTop },
      ...moneyRow.lines,
      ...(besideRow?.lines ?? []),
    ],
    blocks: [
      ...BLOCKS.flatMap((keyword) => blocks.filter((block) => block.keyword === keyword)),
      ...(besideRow?.blocks ?? []),
    ],
    legend,
  };
}

/** No word of a block's title is to be broken: some languages have long ones. */
function withRoomForHeads(shape: SheetShape, blocks: readonly BlockContent[], measurer: TextMeasurer): SheetShape {
  return { ...shape, noteWidth: Math.max(shape.noteWidth, ...blocks.map((block) => narrowestHead(block, measurer))) };
}

/** Header and legend, about. */
const ROUGH_REST = 150;

function isUpper(keyword: string): boolean {
  return COLUMNS.some((blocks) => (blocks as readonly string[]).includes(keyword));
}

function roughHeight(blocks: readonly BlockContent[], width: number, shape: SheetShape): number {
  return blocks.length > 0 ? roughStripHeight(countsOf(blocks), width, shape) : 0;
}

function strip(blocks: readonly BlockContent[], frame: Omit<Box, 'height'>, options: LayoutOptions): Strip {
  const measure = options.measureNote ?? measureNote;
  return layOutStrip(blocks, planStrip(countsOf(blocks), frame.width, options.shape ?? PAPER), frame, {
    ...options,
    measureNote: measure,
  });
}

function countsOf(blocks: readonly BlockContent[]): readonly number[] {
  return blocks.map(({ notes }) => notes.length);
}

function layOutUpperRows(
  contents: readonly BlockContent[],
  measured: ReadonlyMap<BlockName, readonly MeasuredNote[]>,
  plan: ColumnPlan & { readonly shape: SheetShape; readonly heads: readonly number[] },
  top: number,
  measurer: TextMeasurer,
): { readonly blocks: readonly BlockBox[]; readonly lines: readonly LineBox[] } {
  const { noteWidth } = plan.shape;
  const blocks: BlockBox[] = [];
  const lines: LineBox[] = [];
  let x = MARGIN;
  COLUMNS.forEach((names, column) => {
    const columns = plan.notesAcross[column]!;
    const width = columnWidth(columns, noteWidth);
    const split = top + plan.splits[column]!;
    names.forEach((name, row) => {
      const content = contents.find(({ keyword }) => keyword === name)!;
      const box: Box =
        row === 0
          ? { x, y: top, width, height: split - top }
          : { x, y: split, width, height: top + plan.height - split };
      const grid = { columns, noteWidth };
      const notes = placeGrid(measured.get(name) ?? [], grid, x + BLOCK.side, box.y + plan.heads[row]!);
      blocks.push(blockBox(content, measureHead(content, width, measurer), box, notes));
    });
    if (names.length > 1) lines.push({ x1: x, y1: split, x2: x + width, y2: split });
    x += width;
    if (column < COLUMNS.length - 1) lines.push({ x1: x, y1: top, x2: x, y2: top + plan.height });
  });
  return { blocks, lines };
}
