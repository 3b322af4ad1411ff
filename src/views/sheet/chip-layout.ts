import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import type { SignName } from '../svg/sign-path.ts';
import { directionOf } from '../text/text-direction.ts';
import type { Box, ChipBox } from './boxes.ts';
import { CHIP, FONTS, NOTE } from './dimensions.ts';

/** What a chip says, and the sign before it. */
export interface ChipContent {
  readonly text: string;
  readonly sign?: SignName;
  /** Chips of one sort stay together where they take several rows anyway. */
  readonly sort?: string;
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

/**
 * The chips in rows of a width, a new sort in a new row where that takes no more of them; a word too long for a row is
 * shortened.
 */
export function chipRows(words: readonly ChipContent[], room: number, measurer: TextMeasurer): readonly ChipRow[] {
  const rows = filledRows(words, room, measurer);
  const sorts = [...new Set(words.map(({ sort }) => sort))];
  if (rows.length < 2 || sorts.length < 2) return rows;
  const apart = sorts.flatMap((sort) =>
    filledRows(
      words.filter((word) => word.sort === sort),
      room,
      measurer,
    ),
  );
  return apart.length > rows.length ? rows : apart;
}

function filledRows(words: readonly ChipContent[], room: number, measurer: TextMeasurer): readonly ChipRow[] {
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
  return sign === undefined ? 0 : CHIP.sign;
}

/** The chips of all rows in place, the first row beginning at a height within the note. */
export function chipBoxes(rows: readonly ChipRow[], top: number, left: number = NOTE.left): readonly ChipBox[] {
  return rows.flatMap(({ chips }, row) =>
    chips.map(({ sign, text, width, x }) => {
      const box: Box = {
        x: left + x,
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
              sign: {
                sign,
                x: box.x + CHIP.side + CHIP.signRadius - 0.5,
                y: box.y + CHIP.height / 2,
                tone: 'ink' as const,
              },
            }),
      };
    }),
  );
}
