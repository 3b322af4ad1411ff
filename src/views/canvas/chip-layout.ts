import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import { directionOf } from '../text/text-direction.ts';
import type { Box, ChipBox } from './boxes.ts';
import { CHIP, FONTS, NOTE } from './dimensions.ts';

/** A row of chips, each with the room its text takes. */
export interface ChipRow {
  readonly chips: readonly (Line & { readonly x: number })[];
  readonly width: number;
}

/** The words that become chips; the others are counted. */
export function chipWords(words: readonly string[], catalogue: Catalogue): readonly string[] {
  if (words.length <= CHIP.most) return words;
  return [...words.slice(0, CHIP.most), catalogue.preview.more({ count: words.length - CHIP.most })];
}

/** The chips in rows of a width; a word too long for a row is shortened. */
export function chipRows(words: readonly string[], room: number, measurer: TextMeasurer): readonly ChipRow[] {
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

/** The chips of all rows in place, the first row beginning at a height within the note. */
export function chipBoxes(rows: readonly ChipRow[], top: number): readonly ChipBox[] {
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
