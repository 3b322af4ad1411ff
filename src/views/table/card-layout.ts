import type { Box, CardBox, ChipBox } from '../sheet/boxes.ts';
import { chipBoxes, chipRows, chipWords } from '../sheet/chip-layout.ts';
import { cornerMarks } from '../sheet/corner-marks.ts';
import { CHIP, FINDING, LEADING, MARK, NOTE } from '../sheet/dimensions.ts';
import { findingBoxes } from '../sheet/finding-boxes.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import type { WordsBox } from './boxes.ts';
import type { CardContent } from './table-content.ts';
import { type MeasuredWords, measureStates, measureText } from './words-layout.ts';

/** A card that knows how high it has to be at a width, and can be put anywhere. */
export interface MeasuredCard {
  readonly height: number;
  /** Puts it into a box of its width, at least as high as it has to be. */
  place(box: Box): CardBox;
}

/** Between a card's title, its states, its chips and its facts. */
const BETWEEN = 3;

/** Sets a card's title, states, chips and facts one below the other, with the marks of findings and segments in its corners. */
export function measureCard(content: CardContent, width: number, surroundings: Surroundings): MeasuredCard {
  const { chips = [], facts = [], findings = [], segments = [], states = [], title } = content;
  const right = width - NOTE.right;
  const room = right - NOTE.left;
  const found = findingBoxes(findings, width);
  const marks = cornerMarks(segments, room, surroundings);

  const parts: { readonly words: MeasuredWords; readonly top: number }[] = [];
  let chipBoxesPlaced: readonly ChipBox[] = [];
  let y: number = NOTE.top;
  let last = 0;
  let lastLine: number = LEADING.body.line;
  const add = (words: MeasuredWords, line: number) => {
    if (words.lines === 0) return;
    parts.push({ words, top: y });
    y += words.height;
    last = words.last;
    lastLine = line;
  };

  const beforeFindings = found.length * FINDING.pitch;
  const tone = content.muted ? 'muted' : 'ink';
  const titleRoom = found.length > 0 ? (line: number) => (line === 0 ? room - beforeFindings : room) : room;
  add(measureText(title, titleRoom, 'body', tone, surroundings), LEADING.body.line);
  if (states.length > 0) {
    if (parts.length > 0) y += 1;
    add(measureStates(states, room, surroundings), LEADING.small.line);
  }
  if (chips.length > 0) {
    const rows = chipRows(chipWords(chips, surroundings.catalogue), room, surroundings.measurer);
    y += BETWEEN;
    chipBoxesPlaced = chipBoxes(rows, y);
    y += rows.length * (CHIP.height + CHIP.above) - CHIP.above;
    last = rows.at(-1)?.width ?? 0;
    lastLine = CHIP.height;
    if (facts.length > 0) y += BETWEEN;
  }
  for (const fact of facts) add(measureText(fact, room, 'small', 'muted', surroundings), LEADING.small.line);

  let middleOfLast = y - lastLine / 2;
  if (marks.rows > 0 && (marks.rows > 1 || last > room - marks.width)) {
    middleOfLast = y + (marks.rows - 0.5) * MARK.pitch;
    y += marks.rows * MARK.pitch;
  }
  if (found.length > 0 && segments.length > 0) {
    middleOfLast = Math.max(middleOfLast, FINDING.inset + 2 * FINDING.radius + MARK.radius + 3);
    y = Math.max(y, middleOfLast + MARK.radius);
  }
  if (found.length > 0) y = Math.max(y, FINDING.inset + 2 * FINDING.radius);
  const height = Math.ceil(y + NOTE.bottom);
  const fromBottom = height - middleOfLast;

  return {
    height,
    place: (box) => {
      const words: readonly WordsBox[] = parts.map((part) => part.words.place(NOTE.left, right, part.top));
      return {
        element: content.element,
        ...(content.place ? { place: content.place } : {}),
        key: content.key,
        ...(content.look ? { look: content.look } : {}),
        box,
        segments,
        texts: [...words.flatMap(({ texts }) => texts), ...marks.more(right, box.height - fromBottom)],
        signs: words.flatMap(({ signs }) => signs),
        chips: chipBoxesPlaced,
        marks: marks.boxes(right, box.height - fromBottom),
        findings: found,
        description: content.description,
      };
    },
  };
}
