import type { BlockBox, CanvasLayout, NoteBox } from '../../views/canvas/boxes.ts';
import type { CanvasContent } from '../../views/canvas/canvas-content.ts';
import { layOutCanvas } from '../../views/canvas/canvas-layout.ts';
import type { Box, TextBox, TextRun } from '../../views/sheet/boxes.ts';
import { BLOCK, FONTS, LEADING } from '../../views/sheet/dimensions.ts';
import type { Surroundings } from '../../views/sheet/surroundings.ts';
import type { Theme } from '../../views/theme.ts';
import type { Slide } from './new-deck.ts';
import { drawNote } from './note-shapes.ts';
import { type Paragraph, Pen, SLIDE } from './pen.ts';

/** The white around the canvas on its slide, in inches: its layout has some of its own. */
const EDGE = 0.1;

/** The whole canvas on one slide, laid out as in every other picture of it. */
export function canvasSlide(slide: Slide, content: CanvasContent, surroundings: Surroundings, theme: Theme): void {
  // Slides say in words what other pictures say by signs: no key is needed.
  const layout = layOutCanvas({ ...content, key: [] }, { ...surroundings, credit: true });
  const notes = new Map(content.blocks.flatMap((block) => block.notes.map((note) => [note.key, note] as const)));
  const pen = penFor(slide, layout);
  drawSheet(pen, layout, theme, (note) => drawNote(pen, note, notes.get(note.key)!, theme));
}

/** A pen that draws a layout as large as it gets on a slide. */
export function penFor(slide: Slide, layout: CanvasLayout): Pen {
  const scale = Math.min((SLIDE.width - 2 * EDGE) / layout.width, (SLIDE.height - 2 * EDGE) / layout.height);
  return new Pen(slide, scale, (SLIDE.width - layout.width * scale) / 2, (SLIDE.height - layout.height * scale) / 2);
}

/** All that was laid out, its notes as they are to be drawn. */
export function drawSheet(pen: Pen, layout: CanvasLayout, theme: Theme, draw: (note: NoteBox) => void): void {
  for (const frame of layout.frames) pen.rectangle('frame', frame, { line: theme.line });
  for (const { x1, y1, x2, y2 } of layout.lines) {
    pen.line('line', { x: x1, y: y1, width: x2 - x1, height: y2 - y1 }, theme.line);
  }
  drawLines(pen, 'title', layout.header.title, theme);
  drawLines(pen, 'about', layout.header.texts, theme);
  for (const block of layout.blocks) drawBlock(pen, block, theme, draw);
  for (const { segment, x, y } of layout.legend.marks) pen.mark('legend', segment, x, y, theme, theme.background);
  drawLines(pen, 'legend', layout.legend.texts, theme);
}

function drawBlock(pen: Pen, block: BlockBox, theme: Theme, draw: (note: NoteBox) => void): void {
  const { box, heading, texts } = block;
  const head: Box = {
    x: box.x + BLOCK.side,
    y: box.y + BLOCK.titleBaseline - LEADING.body.ascent,
    width: box.width - 2 * BLOCK.side,
    height: BLOCK.head - BLOCK.titleBaseline + LEADING.body.ascent,
  };
  const said = texts.filter(({ align }) => align === 'left');
  const title = heading.map(({ text }) => text).join(' ');
  pen.text(title, head, [
    { text: title, size: FONTS.heading.size, leading: LEADING.body.line, colour: theme.ink, bold: true },
    ...said.map(({ text }) => ({
      text,
      size: FONTS.small.size,
      leading: LEADING.small.line,
      colour: theme.muted,
    })),
  ]);
  drawLines(
    pen,
    'count',
    texts.filter((text) => !said.includes(text)),
    theme,
  );
  for (const note of block.notes) draw(note);
}

/** Lines of text, each a shape of its own where it was laid out. */
export function drawLines(pen: Pen, name: string, lines: readonly TextBox[], theme: Theme): void {
  for (const { align, font, runs, tail, text, tone, width, x, y } of lines) {
    const leading = font.size * LINE;
    const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
    // A program may set a line a trifle wider than it was measured; no line is broken a second time.
    const room = { x: align === 'left' ? left : left - SLACK, width: width + SLACK };
    const look = { align: align === 'middle' ? 'center' : align } as const;
    const box = { ...room, y: y - font.size, height: leading };
    const bold = font.weight === 'semibold';
    pen.text(name, box, [{ text, size: font.size, leading, colour: theme[tone], bold, ...partsOf(runs, theme) }], look);
    if (tail === undefined) continue;
    const after = { x: x + width + tail.gap, y: y - tail.font.size, width: tail.width + SLACK };
    const words = { text: tail.text, size: tail.font.size, leading: tail.font.size * LINE, colour: theme[tail.tone] };
    pen.text(name, { ...after, height: tail.font.size * LINE }, [words]);
  }
}

/** What is new or gone in a line. */
export function partsOf(runs: readonly TextRun[] | undefined, theme: Theme): Pick<Paragraph, 'parts'> {
  if (!runs) return {};
  return {
    parts: runs.map(({ mark, text }) =>
      mark === 'same'
        ? { text }
        : { text, colour: theme.changes[mark], line: mark === 'added' ? ('below' as const) : ('through' as const) },
    ),
  };
}

/** From one line to the next, as a share of the size of type. */
const LINE = 1.3;
/** How much wider than measured a line may be, in the picture's units. */
const SLACK = 6;
