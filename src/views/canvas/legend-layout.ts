import type { Catalogue } from '../../messages/catalogue.ts';
import type { TextMeasurer } from '../measure/text-measurer.ts';
import { type Line, wrapText } from '../measure/wrap-text.ts';
import { directionOf } from '../text/text-direction.ts';
import type { LegendBox, MarkBox, TextBox } from './boxes.ts';
import type { CanvasContent } from './canvas-content.ts';
import { FONTS, LEGEND, MARK } from './dimensions.ts';

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

/** Each segment with its mark, what bars and marks say, and the credit line where one is wanted. */
export function layOutLegend({ segments }: CanvasContent, place: LegendPlace): LegendBox {
  const { left, right, measurer, catalogue } = place;
  const marks: MarkBox[] = [];
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

  segments.forEach((name, segment) => {
    const line = lineOf(name, LEGEND.widest);
    makeRoom(LEGEND.markToText + line.width);
    marks.push({ segment, x: x + MARK.radius, y: baseline() - 4 });
    x += LEGEND.markToText + MARK.radius;
    put(line, 'ink');
  });
  if (segments.length > 0) {
    const line = lineOf(catalogue.preview.legend.hint, right - left);
    makeRoom(line.width);
    put(line, 'muted');
  }
  if (place.credit) {
    const line = lineOf(catalogue.preview.credit, right - left);
    makeRoom(line.width);
    put(line, 'muted', 'right');
  }
  return { marks, texts, bottom: texts.length === 0 ? place.top : baseline() };
}
