import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import type { SignName } from '../svg/sign-path.ts';
import { directionOf } from '../text/text-direction.ts';
import type { Box, ChipBox } from './boxes.ts';
import { CHIP, FONTS, NOTE, SIGN } from './dimensions.ts';

/** What a chip says, and the sign before it. */
export interface ChipContent {
  readonly text: string;
  readonly sign?: SignName;
}

/** A chip within its row. */
interface PlacedChip extends Line {
  readonly x: number;
  readonly sign: SignName | undefined;
}

/** A row of chips, each with the room its text takes. */
export interface ChipRow {
  readonly chips: readonly PlacedChip[];
  readonly width: number;
}

/** The words that become chips; the others are counted. */
export function chipWords(words: readonly ChipContent[], catalogue: Catalogue): readonly ChipContent[] {
  if (words.length <= CHIP.most) return words;
  return [...words.slice(0, CHIP.most), { text: catalogue.preview.more({ count: words.length - CHIP.most }) }];
}

/** The chips in rows of a width; a word too long for a row is shortened. */
export function chipRows(words: readonly ChipContent[], room: number, measurer: TextMeasurer): readonly ChipRow[] {
  const rows: ChipRow[] = [];
  let chips: PlacedChip[] = [];
  let x = 0;
  for (const { sign, text } of words) {
    const beside = 2 * CHIP.side + signRoom(sign);
    const [line] = wrapText(text, { font: FONTS.small, measurer, room: room - beside, lines: 1 });
    if (line === undefined) continue;
    const width = line.width + beside;
    if (x > 0 && x + width > room) {
      rows.push({ chips, width: x - CHIP.gap });
      chips = [];
      x = 0;
    }
    chips.push({ ...line, x, sign });
    x += width + CHIP.gap;
  }
  if (chips.length > 0) rows.push({ chips, width: x - CHIP.gap });
  return rows;
}

/** What the sign of a chip takes before its text. */
function signRoom(sign: SignName | undefined): number {
  return sign === undefined ? 0 : 2 * SIGN.radius + CHIP.gap;
}

/** The chips of all rows in place, the first row beginning at a height within the note. */
export function chipBoxes(rows: readonly ChipRow[], top: number): readonly ChipBox[] {
  return rows.flatMap(({ chips }, row) =>
    chips.map(({ sign, text, width, x }) => {
      const box: Box = {
        x: NOTE.left + x,
        y: top + row * (CHIP.height + CHIP.above),
        width: width + 2 * CHIP.side + signRoom(sign),
        height: CHIP.height,
      };
      return {
        box,
        text: {
          text,
          x: box.x + (box.width + signRoom(sign)) / 2,
          y: box.y + 12.5,
          width,
          align: 'middle' as const,
          direction: directionOf(text),
          font: FONTS.small,
          tone: 'ink' as const,
        },
        ...(sign === undefined
          ? {}
          : {
              sign: { sign, x: box.x + CHIP.side + SIGN.radius - 1, y: box.y + CHIP.height / 2, tone: 'ink' as const },
            }),
      };
    }),
  );
}
