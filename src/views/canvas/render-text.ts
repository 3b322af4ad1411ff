import { escapeXml, type Markup } from '../svg/escape.ts';
import { type Attributes, element } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { TextBox } from './boxes.ts';

/**
 * The typeface that the picture is measured in, and those that stand in for it. Whoever has none of them draws it in a
 * sans-serif of their own, for which the layout leaves room.
 */
export const FONT_FAMILY = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans', sans-serif";

/** One line of text. */
export function renderText(box: TextBox, theme: Theme, more: Attributes = {}): Markup {
  const { align, direction, font, text, tone, x, y } = box;
  return element(
    'text',
    {
      x,
      y,
      'font-size': font.size,
      'font-weight': font.weight === 'semibold' ? 600 : undefined,
      fill: theme[tone],
      'text-anchor': anchor(align, direction),
      direction: direction === 'rtl' ? 'rtl' : undefined,
      ...more,
    },
    escapeXml(text),
  );
}

/** Which end of a line stands at its `x`: a line from right to left starts at its right end. */
function anchor(align: TextBox['align'], direction: TextBox['direction']): string | undefined {
  if (align === 'middle') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? undefined : 'end';
}
