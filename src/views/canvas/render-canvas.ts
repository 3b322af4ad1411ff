import type { TextBox } from '../sheet/boxes.ts';
import { renderCard } from '../sheet/render-card.ts';
import { renderFrames, renderHeader, renderLegend, renderSheet } from '../sheet/render-sheet.ts';
import { renderText } from '../sheet/render-text.ts';
import type { Markup } from '../svg/escape.ts';
import { element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { BlockBox, CanvasLayout } from './boxes.ts';

/** A canvas that was laid out, as one SVG document in the colours of a theme. */
export function renderCanvas(layout: CanvasLayout, theme: Theme): string {
  const { blocks, frames, header, legend, lines } = layout;
  return renderSheet(layout, theme, [
    renderHeader(header, theme),
    renderFrames(frames, lines, theme),
    ...blocks.map((block) => renderBlock(block, theme)),
    renderLegend(legend, theme),
  ]);
}

function renderHeading(lines: readonly TextBox[], theme: Theme): Markup {
  const heading = { role: 'heading', 'aria-level': 2 };
  const [line] = lines;
  if (lines.length === 1 && line) return renderText(line, theme, heading);
  return element('g', heading, join(lines.map((text) => renderText(text, theme))));
}

function renderBlock({ description, heading, keyword, notes, texts }: BlockBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'block', role: 'region', 'aria-label': description, 'data-block': keyword },
    join([
      renderHeading(heading, theme),
      ...texts.map((text) => renderText(text, theme)),
      ...(notes.length > 0
        ? [element('g', { role: 'list' }, join([...notes.map((note) => renderCard(note, theme))], '\n'))]
        : []),
    ]),
  );
}
