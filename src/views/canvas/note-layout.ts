import type { Catalogue } from '../../messages/catalogue.ts';
import type { Finding } from '../../rules/finding.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import { directionOf } from '../text/text-direction.ts';
import type { Box, ChipBox, FindingBox, MarkBox, NoteBox, TextBox } from './boxes.ts';
import { type NoteContent, SEVERITIES } from './canvas-content.ts';
import { CHIP, FINDING, FONTS, LEADING, MARK, NOTE } from './dimensions.ts';
import { textBoxes } from './text-boxes.ts';

/** A note that knows how high it has to be at a width, and can be put anywhere. */
export interface MeasuredNote {
  readonly height: number;
  /** Puts it into a box of its width, at least as high as it has to be. */
  place(box: Box): NoteBox;
}

/** What a note's layout needs beside the note. */
export interface NoteSurroundings {
  readonly measurer: TextMeasurer;
  readonly catalogue: Catalogue;
}

/**
 * Sets a note's title, chips and facts one below the other, and keeps room for the marks in its corners: those of
 * findings beside the title's first line, those of segments at the end of its last line.
 */
export function measureNote(content: NoteContent, width: number, surroundings: NoteSurroundings): MeasuredNote {
  const { measurer } = surroundings;
  const right = width - NOTE.right;
  const room = right - NOTE.left;
  const findings = findingBoxes(content.findings, width);
  const beforeFindings = findings.length * FINDING.pitch;
  const marks = cornerMarks(content, room, surroundings);
  const isLast = { title: content.chips.length === 0 && content.facts === '', chips: content.facts === '' };

  let y: number = NOTE.top;
  const title = withCorner(isLast.title ? marks.beside : 0, room, (space) =>
    wrapText(content.title, {
      font: FONTS.body,
      measurer,
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
  });
  y += title.lines.length * LEADING.body.line;
  let middleOfLast = y - LEADING.body.line / 2;

  let chips: readonly ChipBox[] = [];
  if (content.chips.length > 0) {
    const rows = withCorner(isLast.chips ? marks.beside : 0, room, (space) =>
      chipRows(chipWords(content.chips, surroundings), space, measurer),
    );
    y += CHIP.above;
    chips = chipBoxes(rows.lines, y);
    y += rows.lines.length * (CHIP.height + CHIP.above);
    middleOfLast = y - CHIP.above - CHIP.height / 2;
  }

  const facts = withCorner(marks.beside, room, (space) =>
    wrapText(content.facts, { font: FONTS.small, measurer, room: space }),
  );
  const factBoxes = textBoxes(facts.lines, {
    left: NOTE.left,
    right: (line) => right - (line === facts.lines.length - 1 ? facts.kept : 0),
    y: y + LEADING.small.ascent,
    leading: LEADING.small.line,
    font: FONTS.small,
    tone: 'muted',
  });
  if (facts.lines.length > 0) {
    y += facts.lines.length * LEADING.small.line;
    middleOfLast = y - LEADING.small.line / 2;
  }

  if (marks.rows > 0) {
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

  return {
    height,
    place: (box) => ({
      element: content.element,
      key: content.key,
      box,
      segments: content.segments,
      texts: [...titleBoxes, ...factBoxes, ...marks.more(right, box.height - fromBottom)],
      chips,
      marks: marks.boxes(right, box.height - fromBottom),
      findings,
      description: content.description,
    }),
  };
}

/** Lines laid into a room, and how much of it the last one leaves to the corner. */
interface Kept<Row> {
  readonly lines: readonly Row[];
  readonly kept: number;
}

/**
 * Lays lines into a room such that the last one leaves the corner free: in the whole room where it happens to be short
 * enough, else in a narrower one.
 */
function withCorner<Row extends { readonly width: number }>(
  corner: number,
  room: number,
  lay: (room: number) => readonly Row[],
): Kept<Row> {
  const lines = lay(room);
  const last = lines[lines.length - 1];
  if (corner === 0 || last === undefined) return { lines, kept: 0 };
  return { lines: last.width <= room - corner ? lines : lay(room - corner), kept: corner };
}

/** The marks of the segments a note serves. */
interface CornerMarks {
  /** The room that they take at the end of the last line; 0 where they have rows of their own. */
  readonly beside: number;
  /** The rows of their own that they take. */
  readonly rows: number;
  /** The marks, the last row's middle being at a height. */
  boxes(right: number, y: number): readonly MarkBox[];
  /** How many there was no mark for. */
  more(right: number, y: number): readonly TextBox[];
}

function cornerMarks({ segments }: NoteContent, room: number, { measurer, catalogue }: NoteSurroundings): CornerMarks {
  const shown = segments.length > MARK.most ? segments.slice(0, MARK.most) : segments;
  const text = segments.length > shown.length ? catalogue.preview.more({ count: segments.length - shown.length }) : '';
  const textWidth = text === '' ? 0 : measurer.width(text, FONTS.small) + NOTE.markGap / 2;
  const width = shown.length * MARK.pitch + textWidth;
  const apart = width > room * 0.4;
  const perRow = apart ? Math.floor((room - textWidth) / MARK.pitch) : shown.length;
  const rows = shown.length === 0 ? 0 : Math.ceil(shown.length / perRow);
  return {
    beside: apart || shown.length === 0 ? 0 : width + NOTE.markGap,
    rows: apart ? rows : 0,
    boxes: (right, y) =>
      shown.map((segment, at) => {
        const row = Math.floor(at / perRow);
        const inRow = Math.min(perRow, shown.length - row * perRow);
        const end = right - (row === rows - 1 ? textWidth : 0);
        return {
          segment,
          x: end - (inRow - 1 - (at % perRow)) * MARK.pitch - MARK.radius,
          y: y - (rows - 1 - row) * MARK.pitch,
        };
      }),
    more: (right, y) =>
      text === ''
        ? []
        : [
            {
              text,
              x: right,
              y: y + 4,
              width: textWidth,
              align: 'right',
              direction: 'ltr',
              font: FONTS.small,
              tone: 'muted',
            },
          ],
  };
}

function findingBoxes(findings: readonly Finding[], width: number): readonly FindingBox[] {
  const present = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)).filter(
    (group) => group.length > 0,
  );
  // The gravest stands in the corner.
  return present.map((group, at) => ({
    severity: group[0]!.severity,
    x: width - FINDING.inset - FINDING.radius - at * FINDING.pitch,
    y: FINDING.inset + FINDING.radius,
    findings: group,
  }));
}

/** A row of chips, each with the room its text takes. */
interface ChipRow {
  readonly chips: readonly (Line & { readonly x: number })[];
  readonly width: number;
}

/** The words that become chips; the others are counted. */
function chipWords(words: readonly string[], { catalogue }: NoteSurroundings): readonly string[] {
  if (words.length <= CHIP.most) return words;
  return [...words.slice(0, CHIP.most), catalogue.preview.more({ count: words.length - CHIP.most })];
}

function chipRows(words: readonly string[], room: number, measurer: TextMeasurer): readonly ChipRow[] {
  const rows: ChipRow[] = [];
  let chips: (Line & { readonly x: number })[] = [];
  let x = 0;
  for (const word of words) {
    const [line] = wrapText(word, { font: FONTS.small, measurer, room: room - 2 * CHIP.side, lines: 1 });
    if (line === undefined) continue;
    const width = line.width + 2 * CHIP.side;
    if (x > 0 && x + width > room) {
      rows.push({ chips, width: x - CHIP.gap });
      chips = [];
      x = 0;
    }
    chips.push({ ...line, x });
    x += width + CHIP.gap;
  }
  if (chips.length > 0) rows.push({ chips, width: x - CHIP.gap });
  return rows;
}

function chipBoxes(rows: readonly ChipRow[], top: number): readonly ChipBox[] {
  return rows.flatMap(({ chips }, row) =>
    chips.map(({ text, width, x }) => {
      const box: Box = {
        x: NOTE.left + x,
        y: top + row * (CHIP.height + CHIP.above),
        width: width + 2 * CHIP.side,
        height: CHIP.height,
      };
      return {
        box,
        text: {
          text,
          x: box.x + box.width / 2,
          y: box.y + 12.5,
          width,
          align: 'middle' as const,
          direction: directionOf(text),
          font: FONTS.small,
          tone: 'ink' as const,
        },
      };
    }),
  );
}
