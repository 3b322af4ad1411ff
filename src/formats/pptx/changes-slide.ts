import type { NoteBox } from '../../views/canvas/boxes.ts';
import type { ComparedCanvas } from '../../views/changes/changes.ts';
import { type ChangesContent, changesContent } from '../../views/changes/changes-content.ts';
import { layOutChanges } from '../../views/changes/draw-changes.ts';
import { SIGNS } from '../../views/review/review-as-text.ts';
import type { SignBox } from '../../views/sheet/boxes.ts';
import { BETWEEN_FACTS, CHANGE, FONTS, LEADING, NOTE } from '../../views/sheet/dimensions.ts';
import type { Surroundings } from '../../views/sheet/surroundings.ts';
import type { ChangeTone, Theme } from '../../views/theme.ts';
import { drawLines, drawSheet, partsOf, penFor } from './canvas-slide.ts';
import type { Slide } from './new-deck.ts';
import { inGroup, type Paragraph, type Pen } from './pen.ts';

/** What changed in a canvas on one slide, laid out as in every other picture of it. */
export function changesSlide(slide: Slide, compared: ComparedCanvas, surroundings: Surroundings, theme: Theme): void {
  const content = changesContent(compared, 'both', surroundings.catalogue);
  const layout = layOutChanges(content, { ...surroundings, credit: true });
  const pen = penFor(slide, layout);
  drawSheet(pen, layout, theme, (note) => drawMarkedNote(pen, note, content, theme));
  const { sections = [], signs = [] } = layout.header;
  for (const { heading, signs: marks, texts } of sections) {
    drawLines(pen, 'list', [heading, ...texts], theme);
    for (const sign of marks) drawSign(pen, sign, theme);
  }
  for (const sign of [...signs, ...layout.legend.signs]) drawSign(pen, sign, theme);
}

/** A note as a group: its sign on the ground of what became of it, and one shape that holds its whole text. */
function drawMarkedNote(pen: Pen, note: NoteBox, { canvas, marks }: ChangesContent, theme: Theme): void {
  const content = canvas.blocks.flatMap(({ notes }) => notes).find(({ key }) => key === note.key)!;
  const { details, quiet, sign, title } = marks.get(content)!;
  const { x, y, height } = note.box;
  const named = (part: string) => inGroup(`${content.title.slice(0, 60)} #${content.element.index}`, part);
  const small = { size: FONTS.small.size, leading: LEADING.small.line };
  const paragraphs: readonly Paragraph[] = [
    {
      text: title.map(({ text }) => text).join(''),
      size: FONTS.body.size,
      leading: LEADING.body.line,
      colour: quiet ? theme.muted : theme.ink,
      ...partsOf(title, theme),
    },
    ...(content.chips.length > 0
      ? [{ text: content.chips.map(({ text }) => text).join(BETWEEN_FACTS), ...small, colour: theme.ink, bold: true }]
      : []),
    ...(content.facts.length > 0 ? [{ text: content.facts.join(BETWEEN_FACTS), ...small, colour: theme.muted }] : []),
    ...details.map((detail) => ({
      text: detail.map(({ text }) => text).join(''),
      ...small,
      colour: theme.ink,
      ...partsOf(detail, theme),
    })),
  ];
  pen.text(named('note'), note.box, paragraphs, {
    fill: theme.card,
    line: sign ? theme.changes[sign] : theme.cardLine,
    inset: [sign ? CHANGE.left : NOTE.left, NOTE.right, 0, NOTE.top],
  });
  if (!sign) return;
  const { line } = LEADING.body;
  const glyph = { text: SIGNS[sign], size: FONTS.body.size, leading: line, colour: theme.background, bold: true };
  pen.text(named('sign'), { x, y, width: CHANGE.tab, height }, [glyph], {
    fill: theme.changes[sign],
    align: 'center',
    inset: [0, 0, 0, NOTE.top],
  });
}

/** A sign as the letter that stands for it. */
function drawSign(pen: Pen, { sign, tone, x, y }: SignBox, theme: Theme): void {
  const glyph = sign === 'met' ? '✓' : SIGNS[sign as ChangeTone];
  const size = FONTS.body.size;
  const box = { x: x - size, y: y - size * 0.7, width: 2 * size, height: size * 1.4 };
  const colour = tone in theme.changes ? theme.changes[tone as ChangeTone] : theme.ink;
  pen.text('sign', box, [{ text: glyph, size, leading: size * 1.3, colour, bold: true }], { align: 'center' });
}
