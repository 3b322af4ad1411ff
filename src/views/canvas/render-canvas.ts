import { segmentMark } from '../segment-marks.ts';
import { BLOCK } from '../sheet/dimensions.ts';
import { renderCard, renderFinding } from '../sheet/render-card.ts';
import { FONT_FAMILY, renderText } from '../sheet/render-text.ts';
import type { Markup } from '../svg/escape.ts';
import { markShape } from '../svg/mark-path.ts';
import { element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { BlockBox, CanvasLayout } from './boxes.ts';

/**
 * A canvas that was laid out, as one SVG document in the colours of a theme.
 *
 * Colours and fonts are attributes with plain values and nothing refers to anything, so that every program that draws
 * SVG draws it alike and no security policy stands in its way.
 */
export function renderCanvas(layout: CanvasLayout, theme: Theme): string {
  const { blocks, description, frames, header, height, legend, lines, width } = layout;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': description,
      'font-family': FONT_FAMILY,
      // Letters are then as wide as measured at every size, not rounded to whole pixels.
      'text-rendering': 'geometricPrecision',
    },
    join(
      [
        element('rect', { class: 'ground', width, height, fill: theme.background }),
        element(
          'g',
          { class: 'header' },
          join([
            ...header.title.map((text) => renderText(text, theme, { class: 'title' })),
            ...header.texts.map((text) => renderText(text, theme)),
            ...header.findings.map((finding) => renderFinding(finding, theme)),
          ]),
        ),
        element(
          'g',
          { class: 'frame', fill: 'none', stroke: theme.line, 'aria-hidden': 'true' },
          join([
            ...frames.map(({ x, y, width: wide, height: high }) =>
              element('rect', { x: x + 0.5, y: y + 0.5, width: wide - 1, height: high - 1, rx: BLOCK.radius }),
            ),
            ...lines.map(({ x1, x2, y1, y2 }) => element('path', { d: hairline(x1, y1, x2, y2) })),
          ]),
        ),
        ...blocks.map((block) => renderBlock(block, theme)),
        element(
          'g',
          { class: 'legend' },
          join([
            ...legend.marks.map(({ segment, x, y }) => {
              const mark = segmentMark(segment);
              return markShape(mark, theme.segments[mark.colour]!, x, y);
            }),
            ...legend.texts.map((text) => renderText(text, theme)),
          ]),
        ),
      ],
      '\n',
    ),
  );
}

function renderBlock({ description, heading, keyword, notes, texts }: BlockBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'block', role: 'region', 'aria-label': description, 'data-block': keyword },
    join([
      renderText(heading, theme, { role: 'heading', 'aria-level': 2 }),
      ...texts.map((text) => renderText(text, theme)),
      ...(notes.length > 0
        ? [element('g', { role: 'list' }, join([...notes.map((note) => renderCard(note, theme))], '\n'))]
        : []),
    ]),
  );
}

/** A line of one pixel's width that lies on the pixels. */
function hairline(x1: number, y1: number, x2: number, y2: number): string {
  return x1 === x2 ? `M${x1 + 0.5} ${y1}V${y2}` : `M${x1} ${y1 + 0.5}H${x2}`;
}
