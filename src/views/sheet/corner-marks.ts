import type { MarkBox, TextBox } from './boxes.ts';
import { FONTS, MARK, NOTE } from './dimensions.ts';
import type { Surroundings } from './surroundings.ts';

/** Marks that take more than this part of a line stand below it. */
const MOST_BESIDE = 0.4;

/** The marks of the segments a note serves. */
export interface CornerMarks {
  /** The room that they take at the end of a line, with a gap; 0 where there are none. */
  readonly width: number;
  /** Whether they are too many to stand beside a text. */
  readonly apart: boolean;
  /** How many rows they take. */
  readonly rows: number;
  /** The marks, the last row's middle being at a height. */
  boxes(right: number, y: number): readonly MarkBox[];
  /** How many there was no mark for. */
  more(right: number, y: number): readonly TextBox[];
}

/** The marks of the segments a card serves, for its corner; `room` is the width between its margins. */
export function cornerMarks(
  segments: readonly number[],
  room: number,
  { measurer, catalogue }: Surroundings,
): CornerMarks {
  const shown = segments.length > MARK.most ? segments.slice(0, MARK.most) : segments;
  const text = segments.length > shown.length ? catalogue.preview.more({ count: segments.length - shown.length }) : '';
  const textWidth = text === '' ? 0 : measurer.width(text, FONTS.small) + NOTE.markGap / 2;
  const width = shown.length * MARK.pitch + textWidth;
  const perRow = Math.max(1, Math.min(shown.length, Math.floor((room - textWidth) / MARK.pitch)));
  const rows = Math.ceil(shown.length / perRow);
  return {
    width: width === 0 ? 0 : width + NOTE.markGap,
    apart: width > room * MOST_BESIDE,
    rows,
    boxes: (right, y) =>
      shown.map((segment, at) => {
        const row = Math.floor(at / perRow);
        const inRow = Math.min(perRow, shown.length - row * perRow);
        // Every row ends before the sign for the rest: it is higher than a row.
        const end = right - textWidth;
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
