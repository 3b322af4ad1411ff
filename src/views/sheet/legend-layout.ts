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

/** The signs and what they say, each segment with its mark, and the credit line where one is wanted. */
export function layOutLegend({ hint, key = [], segments }: LegendContent, place: LegendPlace): LegendBox {
  const { left, right, measurer, catalogue } = place;
  const marks: MarkBox[] = [];
  const signs: SignBox[] = [];
  const texts: TextBox[] = [];
  let x = left;
  let row = 0;
  const baseline = () => place.top + LEGEND.above + row * LEGEND.row + 12;
  /** Moves on to where there is room for so much. */
  const makeRoom = (width: number) => {
    if (x === left || x + width <= right) return;
    x = left;
    row++;
  };
  const put = (line: Line, tone: TextBox['tone'], align: 'left' | 'right' = 'left') => {
    texts.push({
      text: line.text,
      x: align === 'left' ? x : right,
      y: baseline(),
      width: line.width,
      align,
      direction: directionOf(line.text),
      font: FONTS.small,
      tone,
    });
    x += line.width + LEGEND.gap;
  };
  const lineOf = (text: string, room: number): Line =>
    wrapText(text, { font: FONTS.small, measurer, room, lines: 1 })[0] ?? { text: '', width: 0 };

  for (const { sign, tone = 'muted', words } of key) {
    const line = lineOf(words, right - left - SIGN.toText);
    makeRoom(SIGN.toText + line.width);
    signs.push({ sign, tone, x: x + SIGN.radius, y: baseline() - 4 });
    x += SIGN.toText;
    put(line, 'muted');
  }
  if (key.length > 0 && segments.length > 0) {
    x = left;
    row++;
  }
  segments.forEach((name, segment) => {
    const line = lineOf(name, LEGEND.widest);
    makeRoom(LEGEND.markToText + line.width);
    marks.push({ segment, x: x + MARK.radius, y: baseline() - 4 });
    x += LEGEND.markToText + MARK.radius;
    put(line, 'ink');
  });
  if (segments.length > 0) {
    const line = lineOf(hint, right - left);
    makeRoom(line.width);
    put(line, 'muted');
  }
  if (place.credit) {
    const line = lineOf(catalogue.preview.credit, right - left);
    makeRoom(line.width);
    put(line, 'muted', 'right');
  }
  return { marks, signs, texts, bottom: texts.length === 0 ? place.top : baseline() };
}
