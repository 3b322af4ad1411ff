import { segmentMark } from '../segment-marks.ts';
import type { Markup } from '../svg/escape.ts';
import { markShape } from '../svg/mark-path.ts';
import { element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { Box, HeaderBox, HeaderSection, LegendBox, LineBox } from './boxes.ts';
import { BLOCK } from './dimensions.ts';
import { renderFinding, renderSign } from './render-card.ts';
import { FONT_FAMILY, renderText } from './render-text.ts';

/** How large a picture is, and what it is for those who do not see it. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

/**
 * One SVG document on the ground of a theme. Colours are literal and nothing refers to anything, so that every program
 * that draws SVG draws it alike and no security policy stands in its way.
 */
export function renderSheet({ description, height, width }: Sheet, theme: Theme, parts: readonly Markup[]): string {
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
    join([element('rect', { class: 'ground', width, height, fill: theme.background }), ...parts], '\n'),
  );
}

/** The frames and the hairlines of a view. */
export function renderFrames(frames: readonly Box[], lines: readonly LineBox[], theme: Theme): Markup {
  return element(
    'g',
    { class: 'frame', fill: 'none', stroke: theme.line, 'aria-hidden': 'true' },
    join([
      ...frames.map(({ x, y, width, height }) =>
        element('rect', { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1, rx: BLOCK.radius }),
      ),
      ...lines.map((line) => element('path', { d: hairline(line) })),
    ]),
  );
}

/** What stands above every view. */
export function renderHeader({ findings, sections = [], signs = [], texts, title }: HeaderBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'header' },
    join([
      ...title.map((text) => renderText(text, theme, { class: 'title' })),
      ...texts.map((text) => renderText(text, theme)),
      ...findings.map((finding) => renderFinding(finding, theme)),
      ...signs.map((sign) => renderSign(sign, theme)),
      ...sections.map((section) => renderSection(section, theme)),
    ]),
  );
}

function renderSection({ findings, heading, signs, texts }: HeaderSection, theme: Theme): Markup {
  return element(
    'g',
    { role: 'region', 'aria-label': heading.text },
    join([
      renderText(heading, theme, { role: 'heading', 'aria-level': 2 }),
      ...signs.map((sign) => renderSign(sign, theme)),
      ...texts.map((text) => renderText(text, theme)),
      ...findings.map((finding) => renderFinding(finding, theme)),
    ]),
  );
}

/** What stands below every view: each segment's mark and name in a group of their own. */
export function renderLegend({ marks, signs, texts }: LegendBox, theme: Theme): Markup {
  const names = texts.slice(signs.length, signs.length + marks.length);
  return element(
    'g',
    { class: 'legend' },
    join([
      ...signs.map((sign) => renderSign(sign, theme)),
      ...texts.slice(0, signs.length).map((text) => renderText(text, theme)),
      ...marks.map(({ segment, x, y }, at) => {
        const mark = segmentMark(segment);
        const shape = markShape(mark, theme.segments[mark.colour]!, x, y);
        return element('g', { 'data-segment': segment }, join([shape, renderText(names[at]!, theme)]));
      }),
      ...texts.slice(signs.length + marks.length).map((text) => renderText(text, theme)),
    ]),
  );
}

/** The path of a line of one pixel's width that lies on the pixels. */
function hairline({ x1, x2, y1, y2 }: LineBox): string {
  return x1 === x2 ? `M${x1 + 0.5} ${y1}V${y2}` : `M${x1} ${y1 + 0.5}H${x2}`;
}
