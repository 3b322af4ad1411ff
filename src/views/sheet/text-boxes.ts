import type { Font } from '../measure/text-measurer.ts';
import type { Line } from '../measure/wrap-text.ts';
import { type Direction, directionOf } from '../text/text-direction.ts';
import type { TextBox } from './boxes.ts';

/** Where a text stands: between its left and right ends, from a baseline on. */
export interface TextPlace {
  readonly left: number;
  /** The right end of the room, or of the room of a line by its number from 0. */
  readonly right: number | ((line: number) => number);
  /** The first line's baseline. */
  readonly y: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly font: Font;
  readonly tone: TextBox['tone'];
  /** Whether the lines begin at the left whichever way they are read: the whole card is then mirrored. */
  readonly fromLeft?: boolean;
  /** Of a sentence of ours, which may begin with words of the user's; else told from the text. */
  readonly direction?: Direction;
}

/** The lines of one text, at the left, or at the right where the text is read from right to left. */
export function textBoxes(lines: readonly Line[], place: TextPlace): readonly TextBox[] {
  const { left, right, y, leading, font, tone, fromLeft = false } = place;
  // All lines go the way that the text as a whole goes.
  const direction = place.direction ?? directionOf(lines.map(({ text }) => text).join(' '));
  const isLeft = fromLeft || direction === 'ltr';
  return lines.map(({ text, width }, at) => ({
    text,
    x: isLeft ? left : typeof right === 'number' ? right : right(at),
    y: y + at * leading,
    width,
    align: isLeft ? 'left' : 'right',
    direction,
    font,
    tone,
  }));
}
