import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import type { SignName } from '../svg/sign-path.ts';
import { directionOf } from '../text/text-direction.ts';
import type { LegendBox, MarkBox, SignBox, TextBox } from './boxes.ts';
import { FONTS, LEGEND, MARK, SIGN } from './dimensions.ts';

/** What a legend tells. */
export interface LegendContent {
  /** The names of the segments, in the order of their block. */
  readonly segments: readonly string[];
  /** What bars and marks say. */
  readonly hint: string;
  /** What each sign of the view says. */
  readonly key?: readonly KeyEntry[];
}

/** A sign, and what it says. */
export interface KeyEntry {
  readonly sign: SignName;
  readonly tone?: SignBox['tone'];
  readonly words: string;
  /** What this and the next ones have in common, told before it. */
  readonly group?: string;
}

/** Where the legend stands, and what is told in it beside the segments. */
export interface LegendPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly measurer: TextMeasurer;
  readonly catalogue: Catalogue;
  /** Whether the credit line stands at its end. */
  readonly credit: boolean;
}

/** Each segment with its mark, then the signs and what they say, and the credit line where one is wanted. */
export function layOutLegend({ hint, key = [], segments }: LegendContent, place: LegendPlace): LegendBox {
  const { left, right, measurer, catalogue } = place;
  const marks: MarkBox[] = [];
  const signs: SignBox[] = [];
  const names: TextBox[] = [];
  const signWords: TextBox[] = [];
  const others: TextBox[] = [];
  let x = left;
  let row = 0;
  /** Where each row ends. */
  const ends: number[] = [];
  const baseline = () => place.top + LEGEND.above + row * LEGEND.row + 12;
  /** Moves on to where there is room for so much. */
  const makeRoom = (width: number) => {
    if (x === left || x + width <= right) return;
    x = left;
    row++;
  };
  const put = (into: TextBox[], line: Line, tone: TextBox['tone'], gap: number, align: 'left' | 'right' = 'left') => {
    into.push({
      text: line.text,
      x: align === 'left' ? x : right,
      y: baseline(),
      width: line.width,
      align,
      direction: directionOf(line.text),
      font: FONTS.small,
      tone,
    });
    x += line.width + gap;
    ends[row] = x;
  };
  const lineOf = (text: string, room: number): Line =>
    wrapText(text, { font: FONTS.small, measurer, room, lines: 1 })[0] ?? { text: '', width: 0 };

  segments.forEach((name, segment) => {
    const line = lineOf(name, LEGEND.widest);
    makeRoom(LEGEND.markToText + MARK.radius + line.width);
    marks.push({ segment, x: x + MARK.radius, y: baseline() - 4 });
    x += LEGEND.markToText + MARK.radius;
    put(names, line, 'ink', LEGEND.gap);
  });
  if (segments.length > 0) {
    const line = lineOf(hint, right - left);
    makeRoom(line.width);
    put(others, line, 'muted', LEGEND.gap);
  }
  if (key.length > 0 && segments.length > 0) {
    x = left;
    row++;
  }
  for (const { group, sign, tone = 'muted', words } of key) {
    const line = lineOf(words, right - left - SIGN.toText);
    const common = group === undefined ? undefined : lineOf(group, (right - left) / 2);
    makeRoom(SIGN.toText + line.width + (common ? common.width + LEGEND.afterGroup : 0));
    if (common) put(others, common, 'ink', LEGEND.afterGroup);
    signs.push({ sign, tone, x: x + SIGN.radius, y: baseline() - 4 });
    x += SIGN.toText;
    put(signWords, line, 'muted', LEGEND.gap);
  }
  if (place.credit) {
    // It ends the lowest row that has room for it, and takes one of its own where none has.
    const line = lineOf(catalogue.preview.credit, right - left);
    row = ends.findLastIndex((end) => end + line.width <= right);
    if (row < 0) row = ends.length;
    put(others, line, 'muted', LEGEND.gap, 'right');
  }
  row = ends.length - 1;
  const texts = [...signWords, ...names, ...others];
  return { marks, signs, texts, bottom: texts.length === 0 ? place.top : baseline() };
}
