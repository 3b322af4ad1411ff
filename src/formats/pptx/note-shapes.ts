import type { NoteBox } from '../../views/canvas/boxes.ts';
import type { NoteContent } from '../../views/canvas/canvas-content.ts';
import { segmentMark } from '../../views/segment-marks.ts';
import { BETWEEN_FACTS, FONTS, LEADING, NOTE } from '../../views/sheet/dimensions.ts';
import type { Theme } from '../../views/theme.ts';
import { inGroup, type Paragraph, type Pen } from './pen.ts';

/** A note as a group: one shape that holds its whole text, the colours and the marks of the segments it serves. */
export function drawNote(pen: Pen, box: NoteBox, content: NoteContent, theme: Theme): void {
  const { x, y, width, height } = box.box;
  const end = box.mirrored ? 'left' : 'right';
  const named = (part: string) => inGroup(`${content.title.slice(0, 60)} #${content.element.index}`, part);
  pen.text(named('note'), box.box, noteParagraphs(content, theme), {
    fill: theme.card,
    line: theme.cardLine,
    inset: box.mirrored ? [NOTE.right, NOTE.left, 0, NOTE.top] : [NOTE.left, NOTE.right, 0, NOTE.top],
  });
  const served = content.segments.slice(0, Math.max(1, Math.floor(height / NOTE.thinnestSlice)));
  const slice = height / served.length;
  served.forEach((segment, at) => {
    const bar = { x: box.mirrored ? x + width - NOTE.bar : x, y: y + at * slice, width: NOTE.bar, height: slice };
    pen.rectangle(named('bar'), bar, { fill: theme.segments[segmentMark(segment).colour]! });
  });
  for (const mark of box.marks) pen.mark(named('mark'), mark.segment, x + mark.x, y + mark.y, theme, theme.card);
  for (const more of box.texts.filter(({ align, text }) => align === end && /^\+\d+$/.test(text))) {
    const left = box.mirrored ? more.x : more.x - more.width;
    const place = { x: x + left, y: y + more.y - LEADING.small.ascent, width: more.width };
    const sign = { text: more.text, size: FONTS.small.size, leading: LEADING.small.line, colour: theme.muted };
    pen.text(named('more'), { ...place, height: LEADING.small.line }, [sign], { align: end });
  }
}

function noteParagraphs({ title, named, chips, facts }: NoteContent, theme: Theme): readonly Paragraph[] {
  const small = { size: FONTS.small.size, leading: LEADING.small.line };
  return [
    { text: title, size: FONTS.body.size, leading: LEADING.body.line, colour: named ? theme.ink : theme.muted },
    ...(chips.length > 0
      ? [{ text: chips.map(({ text }) => text).join(BETWEEN_FACTS), ...small, colour: theme.ink, bold: true }]
      : []),
    ...(facts.length > 0 ? [{ text: facts.join(BETWEEN_FACTS), ...small, colour: theme.muted }] : []),
  ];
}
