import { escapeXml, type Markup } from '../svg/escape.ts';
import { type Attributes, element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { TextBox, TextTail } from './boxes.ts';

/**
 * The typeface that the picture is measured in, and those that stand in for it. Whoever has none of them draws it in a
 * sans-serif of their own, for which the layout leaves room.
 */
export const FONT_FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/** One line of text. */
export function renderText(box: TextBox, theme: Theme, more: Attributes = {}): Markup {
  const { align, direction, font, tail, text, tone, x, y } = box;
  const content = escapeXml(direction === 'rtl' ? `${RIGHT_TO_LEFT}${text}${END_OF_ISOLATE}` : text);
  return element(
    'text',
    {
      x,
      y,
      'font-size': font.size,
      'font-weight': font.weight === 'semibold' ? 600 : undefined,
      fill: theme[tone],
      'text-anchor': ANCHORS[align],
      ...more,
    },
    tail === undefined ? content : join([content, renderTail(tail, theme)]),
  );
}

function renderTail({ font, gap, text, tone }: TextTail, theme: Theme): Markup {
  return element(
    'tspan',
    {
      dx: gap,
      'font-size': font.size,
      'font-weight': font.weight === 'semibold' ? 600 : 400,
      fill: theme[tone],
    },
    escapeXml(text),
  );
}

const ANCHORS = { left: undefined, right: 'end', middle: 'middle' } as const;

// What stands between these two goes from right to left. Unlike an attribute, every program that orders text heeds them.
const RIGHT_TO_LEFT = '\u2067';
const END_OF_ISOLATE = '\u2069';
