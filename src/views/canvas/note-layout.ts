import { wrapSequence, wrapText } from '../measure/wrap-text.ts';
import type { Box, ChipBox, TextBox } from '../sheet/boxes.ts';
import { chipBoxes, chipRows, chipWords } from '../sheet/chip-layout.ts';
import { cornerMarks } from '../sheet/corner-marks.ts';
import { BETWEEN_FACTS, CHIP, FINDING, FONTS, LEADING, MARK, NOTE } from '../sheet/dimensions.ts';
import { findingBoxes } from '../sheet/finding-boxes.ts';
import { mirrored } from '../sheet/mirrored.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import { directionOf } from '../text/text-direction.ts';
import type { NoteBox } from './boxes.ts';
import type { NoteContent } from './canvas-content.ts';

/** A note that knows how high it has to be at a width, and can be put anywhere. */
export interface MeasuredNote {
  readonly height: number;
  /** Puts it into a box of its width, at least as high as it has to be. */
  place(box: Box): NoteBox;
}

/** Sets a note at a width. */
export type NoteMeasurer = (content: NoteContent, width: number, surroundings: Surroundings) => MeasuredNote;

/**
 * Sets a note's title, chips and facts one below the other, and keeps room for the marks in its corners: those of
 * findings beside the title's first line, those of segments at the end of its last line.
 */
export function measureNote(content: NoteContent, width: number, surroundings: Surroundings): MeasuredNote {
  const { measurer } = surroundings;
  const right = width - NOTE.right;
  const room = right - NOTE.left;
  // A note whose title is read from the right is laid out from the left, and mirrored as a whole.
  const fromLeft = directionOf(content.title) === 'rtl';
  const findings = findingBoxes(content.findings, width);
  const beforeFindings = findings.length * FINDING.pitch;
  const marks = cornerMarks(content.segments, room, surroundings);

  const last = content.facts.length > 0 ? 'facts' : content.chips.length > 0 ? 'chips' : 'title';
  let apart = marks.apart;
  /** Lays lines such that, where they are the note's last, they leave room to the marks. */
  const lay = <Row extends { readonly width: number }>(part: typeof last, rows: (room: number) => readonly Row[]) => {
    const kept = part === last && !apart ? besideMarks(marks.width, room, rows) : { lines: rows(room), kept: 0 };
    if (part === last && kept.kept === 0) apart = true;
    return kept;
  };

  let y: number = NOTE.top;
  const title = lay('title', (space) =>
    wrapText(content.title, {
      font: FONTS.body,
      measurer,
      balanced: true,
      room: (line) => (line === 0 ? space - beforeFindings : space),
    }),
  );
  const titleBoxes = textBoxes(title.lines, {
    left: NOTE.left,
    right: (line) => right - (line === 0 ? beforeFindings : 0) - (line === title.lines.length - 1 ? title.kept : 0),
    y: y + LEADING.body.ascent,
    leading: LEADING.body.line,
    font: FONTS.body,
    tone: content.named ? 'ink' : 'muted',
    fromLeft,
  });
  y += title.lines.length * LEADING.body.line;
  let middleOfLast = y - LEADING.body.line / 2;

  let chips: readonly ChipBox[] = [];
  if (content.chips.length > 0) {
    const words = chipWords(content.chips, surroundings.catalogue);
    const { lines } = lay('chips', (space) => chipRows(words, space, measurer));
    y += CHIP.above;
    chips = chipBoxes(lines, y);
    y += lines.length * (CHIP.height + CHIP.above) - CHIP.above;
    middleOfLast = y - CHIP.height / 2;
  }

  let factBoxes: readonly TextBox[] = [];
  if (content.facts.length > 0) {
    if (content.chips.length > 0) y += CHIP.above;
    const facts = lay('facts', (space) =>
      wrapSequence(content.facts, BETWEEN_FACTS, { font: FONTS.small, measurer, room: space }),
    );
    factBoxes = textBoxes(facts.lines, {
      left: NOTE.left,
      right: (line) => right - (line === facts.lines.length - 1 ? facts.kept : 0),
      y: y + LEADING.small.ascent,
      leading: LEADING.small.line,
      font: FONTS.small,
      tone: 'muted',
      fromLeft,
    });
    y += facts.lines.length * LEADING.small.line;
    middleOfLast = y - LEADING.small.line / 2;
  }

  if (apart && marks.rows > 0) {
    middleOfLast = y + (marks.rows - 0.5) * MARK.pitch;
    y += marks.rows * MARK.pitch;
  }
  if (findings.length > 0 && content.segments.length > 0) {
    // In a note of a single line both kinds of marks would be at the same height.
    middleOfLast = Math.max(middleOfLast, FINDING.inset + 2 * FINDING.radius + MARK.radius + 3);
    y = Math.max(y, middleOfLast + MARK.radius);
  }
  const height = Math.ceil(y + NOTE.bottom);
  const fromBottom = height - middleOfLast;

  const place = (box: Box): NoteBox => ({
    element: content.element,
    key: content.key,
    box,
    segments: content.segments,
    texts: [...titleBoxes, ...factBoxes, ...marks.more(right, box.height - fromBottom)],
    chips,
    marks: marks.boxes(right, box.height - fromBottom),
    findings,
    description: content.description,
  });
  return { height, place: fromLeft ? (box) => mirrored(place(box)) : place };
}

/** Lines laid into a room, and how much of it the last one leaves to the corner. */
interface Kept<Row> {
  readonly lines: readonly Row[];
  readonly kept: number;
}

/**
 * Lays lines such that the last one leaves the corner free: in the whole room where it happens to be short enough, or
 * in a narrower one where that takes one more line at most; else in the whole room, and nothing is left free.
 */
function besideMarks<Row extends { readonly width: number }>(
  corner: number,
  room: number,
  lay: (room: number) => readonly Row[],
): Kept<Row> {
  const lines = lay(room);
  const last = lines.at(-1);
  if (corner === 0 || last === undefined || last.width <= room - corner) return { lines, kept: corner };
  const narrower = lay(room - corner);
  return narrower.length <= lines.length + 1 ? { lines: narrower, kept: corner } : { lines, kept: 0 };
}
