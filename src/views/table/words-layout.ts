import { wrapText } from '../measure/wrap-text.ts';
import type { SignBox, TextBox } from '../sheet/boxes.ts';
import { FONTS, LEADING, SIGN } from '../sheet/dimensions.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { textBoxes } from '../sheet/text-boxes.ts';
import { directionOf } from '../text/text-direction.ts';
import type { WordsBox } from './boxes.ts';
import type { StateContent } from './table-content.ts';

/** Words that know how high they are at a width, and can be put anywhere. */
export interface MeasuredWords {
  readonly height: number;
  /** How far the last line reaches; to the end where it is read from the right. */
  readonly last: number;
  readonly lines: number;
  /** Puts them between a left and a right end, from a top on. */
  place(left: number, right: number, top: number): WordsBox;
}

/** A text in one of the sizes, wrapped; no height where it is empty. */
export function measureText(
  text: string,
  room: number | ((line: number) => number),
  size: 'heading' | 'body' | 'small',
  tone: TextBox['tone'],
  { measurer }: Surroundings,
): MeasuredWords {
  const font = FONTS[size];
  const leading = LEADING[size === 'small' ? 'small' : 'body'];
  const lines = wrapText(text, { font, measurer, room, balanced: true });
  return {
    height: lines.length * leading.line,
    last: directionOf(text) === 'rtl' ? Number.POSITIVE_INFINITY : (lines.at(-1)?.width ?? 0),
    lines: lines.length,
    place: (left, right, top) => ({
      texts: textBoxes(lines, {
        left,
        // A line that had less room ends earlier, also where it is set from the right.
        right: (line) => (typeof room === 'number' ? right : left + room(line)),
        y: top + leading.ascent,
        leading: leading.line,
        font,
        tone,
      }),
      signs: [],
    }),
  };
}

/** Between one state and the next on a line. */
const STATE_GAP = 12;

/** States side by side, each its sign before its words, in as many lines as they need. */
export function measureStates(
  states: readonly StateContent[],
  room: number,
  surroundings: Surroundings,
): MeasuredWords {
  const { measurer } = surroundings;
  const placed: {
    readonly state: StateContent;
    readonly text: string;
    readonly x: number;
    readonly line: number;
    readonly width: number;
  }[] = [];
  let line = 0;
  let x = 0;
  let end = 0;
  for (const state of states) {
    const lines = wrapText(state.words, { font: FONTS.small, measurer, room: room - SIGN.toText });
    const wide = Math.max(0, ...lines.map(({ width }) => width)) + SIGN.toText;
    if (x > 0 && (x + wide > room || lines.length > 1)) {
      line++;
      x = 0;
    }
    lines.forEach(({ text, width }, at) => {
      placed.push({ state, text, x: x + SIGN.toText, line: line + at, width });
    });
    end = x + SIGN.toText + (lines.at(-1)?.width ?? 0);
    if (lines.length > 1) {
      line += lines.length;
      x = 0;
    } else x += wide + STATE_GAP;
  }
  const count = placed.length === 0 ? 0 : Math.max(...placed.map((one) => one.line)) + 1;
  return {
    height: count * LEADING.small.line,
    last: end,
    lines: count,
    place: (left, _right, top) => {
      const y = (row: number) => top + row * LEADING.small.line + LEADING.small.ascent;
      const signs: SignBox[] = [];
      const texts = placed.map(({ line: row, state, text, width, x: at }, index): TextBox => {
        if (placed[index - 1]?.state !== state) {
          signs.push({
            sign: state.sign,
            tone: state.tone ?? 'muted',
            x: left + at - SIGN.toText + SIGN.radius,
            y: y(row) - 4,
          });
        }
        return {
          text,
          x: left + at,
          y: y(row),
          width,
          align: 'left',
          direction: 'ltr',
          font: FONTS.small,
          tone: 'muted',
        };
      });
      return { texts, signs };
    },
  };
}
