import type { CanvasContent, NoteContent } from '../../views/canvas/canvas-content.ts';
import { gridHeight, placeGrid } from '../../views/canvas/note-grid.ts';
import { measureNote } from '../../views/canvas/note-layout.ts';
import type { ToldStep } from '../../views/presenting/told-steps.ts';
import { BLOCK, FONTS, NOTE } from '../../views/sheet/dimensions.ts';
import type { Surroundings } from '../../views/sheet/surroundings.ts';
import type { Theme } from '../../views/theme.ts';
import type { Slide } from './new-deck.ts';
import { drawNote } from './note-shapes.ts';
import { Pen, SLIDE } from './pen.ts';

/** The part of a slide that its notes have, in inches. */
const AREA = { x: SLIDE.margin, y: 1.75, width: SLIDE.width - 2 * SLIDE.margin, height: 4.95 };

/** The sizes that a note's title is tried in, in points: the largest in which all notes fit is taken. */
const SIZES = [24, 22, 20, 18, 16, 14];
const MOST_COLUMNS = 3;
/** No note is wider, in the picture's units: lines of more words are hard to read. */
const WIDEST = 420;

/** How the notes of one slide stand. */
interface Grid {
  /** Inches for each unit of the picture. */
  readonly scale: number;
  readonly columns: number;
  readonly noteWidth: number;
}

/** The slides of one step, each to be drawn: one, or several where its notes would be too small to read on one. */
export function blockSlides(
  { block, notes }: ToldStep,
  { title }: CanvasContent,
  surroundings: Surroundings,
  theme: Theme,
): readonly ((slide: Slide) => void)[] {
  const { exporting, preview } = surroundings.catalogue;
  const pages = paginate(notes, surroundings);
  return pages.map(({ grid, notes: shown }, at) => (slide) => {
    const heading =
      pages.length === 1
        ? block.title
        : exporting.slides.continued({ title: block.title, slide: at + 1, of: pages.length });
    const pen = new Pen(slide, POINT, 0, 0);
    const line = (y: number, size: number) => ({
      x: SLIDE.margin / POINT,
      y: y / POINT,
      width: AREA.width / POINT,
      height: size * 1.3,
    });
    const text = (words: string, size: number, colour: string, bold = false) => [
      { text: words, size, leading: size * 1.25, colour, bold },
    ];
    pen.text('title', line(0.5, 30), text(heading, 30, theme.ink, true));
    pen.text('question', line(1.08, 16), text(block.question, 16, theme.muted));
    pen.text(
      'canvas',
      { ...line(6.98, 10), width: AREA.width / POINT / 2 },
      text(title.slice(0, 100), 10, theme.muted),
    );
    pen.text('credit', line(6.98, 10), text(preview.credit, 10, theme.muted), { align: 'right' });

    const { columns, noteWidth, scale } = grid;
    const measured = shown.map((note) => measureNote(note, noteWidth, surroundings));
    const notePen = new Pen(slide, scale, AREA.x, AREA.y);
    placeGrid(measured, { columns, noteWidth }, 0, 0).forEach((box, index) => {
      drawNote(notePen, box, shown[index]!, theme);
    });
  });
}

/** A point in inches. */
const POINT = 1 / 72;

/** Notes that stand on one slide. */
interface Page {
  readonly grid: Grid;
  readonly notes: readonly NoteContent[];
}

function paginate(notes: readonly NoteContent[], surroundings: Surroundings): readonly Page[] {
  const grid = SIZES.flatMap(gridsOf).find((candidate) => heightOf(notes, candidate, surroundings) <= AREA.height);
  if (grid) return [{ grid, notes }];
  if (notes.length === 1) return [{ grid: shrunk(notes, surroundings), notes }];
  // As many as fit in the smallest size, then the next ones: a slide for each that fits with none.
  const smallest = gridsOf(SIZES.at(-1)!).at(-1)!;
  let fitting = 1;
  while (fitting < notes.length && heightOf(notes.slice(0, fitting + 1), smallest, surroundings) <= AREA.height) {
    fitting++;
  }
  return [...paginate(notes.slice(0, fitting), surroundings), ...paginate(notes.slice(fitting), surroundings)];
}

/** The grids in which a title has a size, in points: with as few columns as there can be first. */
function gridsOf(size: number): readonly Grid[] {
  const scale = (size * POINT) / FONTS.body.size;
  const width = AREA.width / scale;
  return Array.from({ length: MOST_COLUMNS }, (_, at) => {
    const columns = at + 1;
    return { scale, columns, noteWidth: Math.min(WIDEST, Math.floor((width - at * BLOCK.gap) / columns)) };
  }).filter(({ noteWidth }) => noteWidth >= NOTE.narrowest);
}

function heightOf(notes: readonly NoteContent[], { columns, noteWidth, scale }: Grid, around: Surroundings): number {
  return (
    gridHeight(
      notes.map((note) => measureNote(note, noteWidth, around)),
      columns,
    ) * scale
  );
}

/** A grid for a note that is higher than a slide: as small as it takes. */
function shrunk(notes: readonly NoteContent[], surroundings: Surroundings): Grid {
  const widths = [WIDEST, 2 * WIDEST, 4 * WIDEST];
  const grids = widths.map((noteWidth): Grid => {
    const [height, scale] = [
      heightOf(notes, { scale: 1, columns: 1, noteWidth }, surroundings),
      AREA.width / noteWidth,
    ];
    return { columns: 1, noteWidth, scale: Math.min(scale, AREA.height / height) };
  });
  return grids.reduce((best, grid) => (grid.scale > best.scale ? grid : best));
}
