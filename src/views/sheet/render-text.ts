import { escapeXml, type Markup } from '../svg/escape.ts';
import { type Attributes, element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { TextBox, TextRun, TextTail } from './boxes.ts';

/**
 * The typeface that the picture is measured in, and those that stand in for it. Whoever has none of them draws it in a
 * sans-serif of their own, for which the layout leaves room.
 */
export const FONT_FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/** One line of text. */
export function renderText(box: TextBox, theme: Theme, more: Attributes = {}): Markup {
  const { align, direction, font, runs, tail, text, tone, x, y } = box;
  const words = runs ? join(runs.map((run) => renderRun(run, theme))) : escapeXml(text);
  const content = direction === 'rtl' ? join([RIGHT_TO_LEFT, words, END_OF_ISOLATE]) : words;
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

/** What is new or gone is so also without its colour. Spaces at its ends get no line. */
function renderRun({ mark, text }: TextRun, theme: Theme): Markup {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (mark === 'same' || words === '') return escapeXml(text);
  const line = mark === 'added' ? 'underline' : 'line-through';
  const run = element('tspan', { fill: theme.changes[mark], 'text-decoration': line }, escapeXml(words));
  return join([escapeXml(before), run, escapeXml(after)]);
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
const RIGHT_TO_LEFT = escapeXml('\u2067');
const END_OF_ISOLATE = escapeXml('\u2069');
