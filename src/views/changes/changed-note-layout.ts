import type { NoteBox } from '../canvas/boxes.ts';
import type { NoteContent } from '../canvas/canvas-content.ts';
import type { MeasuredNote } from '../canvas/note-layout.ts';
import { wrapSequence } from '../measure/wrap-text.ts';
import type { Box, ChipBox, SignBox, TextBox } from '../sheet/boxes.ts';
import { chipBoxes, chipRows, chipWords } from '../sheet/chip-layout.ts';
import { BETWEEN_FACTS, CHANGE, CHIP, FINDING, FONTS, LEADING, NOTE } from '../sheet/dimensions.ts';
import { findingBoxes } from '../sheet/finding-boxes.ts';
import { mirrored } from '../sheet/mirrored.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import { directionOf } from '../text/text-direction.ts';
import type { MarkedNote } from './changes-content.ts';
import { richTextBoxes, wrapPieces } from './rich-lines.ts';

/** Sets a note with the sign of what became of it at its left, its title, chips and facts, and what it says otherwise. */
export function measureMarkedNote(
  content: NoteContent,
  { details, look, quiet, side, sign, title }: MarkedNote,
  width: number,
  { catalogue, measurer }: Surroundings,
): MeasuredNote {
  const left = sign === undefined ? NOTE.left : CHANGE.left;
  const right = width - NOTE.right;
  // As on the canvas, a note whose title is read from the right is laid out from the left, and mirrored as a whole.
  const fromLeft = directionOf(content.title) === 'rtl';
  const room = right - left;
  const findings = findingBoxes(content.findings, width);
  const beforeFindings = findings.length * FINDING.pitch;
  const texts: TextBox[] = [];
  let y: number = NOTE.top;

  const titleLines = wrapPieces(title, {
    font: FONTS.body,
    measurer,
    balanced: true,
    room: (line) => (line === 0 ? room - beforeFindings : room),
  });
  texts.push(
    ...richTextBoxes(titleLines, {
      left,
      right: (line) => right - (line === 0 ? beforeFindings : 0),
      y: y + LEADING.body.ascent,
      leading: LEADING.body.line,
      font: FONTS.body,
      tone: quiet ? 'muted' : 'ink',
      fromLeft,
    }),
  );
  y += titleLines.length * LEADING.body.line;

  let chips: readonly ChipBox[] = [];
  if (content.chips.length > 0) {
    const rows = chipRows(chipWords(content.chips, catalogue), room, measurer);
    y += CHIP.above;
    chips = chipBoxes(rows, y, left);
    y += rows.length * (CHIP.height + CHIP.above) - CHIP.above;
  }
  const below = { left, right, leading: LEADING.small.line, font: FONTS.small, fromLeft };
  if (content.facts.length > 0) {
    if (chips.length > 0) y += CHIP.above;
    const lines = wrapSequence(content.facts, BETWEEN_FACTS, { font: FONTS.small, measurer, room });
    texts.push(...textBoxes(lines, { ...below, y: y + LEADING.small.ascent, tone: 'muted' }));
    y += lines.length * LEADING.small.line;
  }
  for (const detail of details) {
    const lines = wrapPieces(detail, { font: FONTS.small, measurer, room });
    y += CHANGE.above;
    texts.push(...richTextBoxes(lines, { ...below, y: y + LEADING.small.ascent, tone: 'ink' }));
    y += lines.length * LEADING.small.line;
  }

  const signs: readonly SignBox[] =
    sign === undefined ? [] : [{ sign, tone: 'ground', x: CHANGE.tab / 2, y: NOTE.top + LEADING.body.line / 2 }];
  const place = (box: Box): NoteBox => ({
    element: content.element,
    key: content.key,
    look,
    ...(sign === undefined ? {} : { change: sign }),
    ...(side === undefined ? {} : { side }),
    box,
    segments: [],
    texts,
    chips,
    marks: [],
    findings,
    signs,
    description: content.description,
  });
  const height = Math.ceil(y + NOTE.bottom);
  return { height, place: fromLeft ? (box) => mirrored(place(box)) : place };
}
