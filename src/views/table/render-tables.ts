import { NOTE } from '../sheet/dimensions.ts';
import { renderCard, renderSign } from '../sheet/render-card.ts';
import { renderFrames, renderHeader, renderLegend, renderSheet } from '../sheet/render-sheet.ts';
import { renderText } from '../sheet/render-text.ts';
import type { Markup } from '../svg/escape.ts';
import { element, join } from '../svg/svg-writer.ts';
import type { Theme } from '../theme.ts';
import type { HintBox, RowBox, SectionBox, TableLayout } from './boxes.ts';

/** A view of tables that was laid out, as one SVG document in the colours of a theme, as plain as that of a canvas. */
export function renderTables(layout: TableLayout, theme: Theme): string {
  const { caption, header, hint, legend, lines, sections } = layout;
  const frames = [...sections.map(({ box }) => box), ...(hint ? [hint.box] : [])];
  const [name, ...rest] = caption;
  return renderSheet(layout, theme, [
    renderHeader(header, theme),
    element(
      'g',
      { class: 'caption' },
      join([
        ...(name ? [renderText(name, theme, { role: 'heading', 'aria-level': 2 })] : []),
        ...rest.map((text) => renderText(text, theme)),
      ]),
    ),
    renderFrames(frames, lines, theme),
    ...sections.map((section) => renderSection(section, theme)),
    ...(hint ? [renderHint(hint, theme)] : []),
    renderLegend(legend, theme),
  ]);
}

function renderSection({ description, rows, signs, texts }: SectionBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'block', role: 'region', 'aria-label': description },
    join(
      [
        ...signs.map((sign) => renderSign(sign, theme)),
        ...texts.map((text) => renderText(text, theme)),
        ...rows.map((row) => renderRow(row, theme)),
      ],
      '\n',
    ),
  );
}

function renderRow({ cards, description, signs, texts }: RowBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'row', role: 'group', 'aria-label': description },
    join([
      ...signs.map((sign) => renderSign(sign, theme)),
      ...texts.map((text) => renderText(text, theme)),
      ...(cards.length > 0
        ? [element('g', { role: 'list' }, join([...cards.map((card) => renderCard(card, theme))], '\n'))]
        : []),
    ]),
  );
}

function renderHint({ ground, snippet, texts }: HintBox, theme: Theme): Markup {
  return element(
    'g',
    { class: 'hint' },
    join([
      ...texts.map((text) => renderText(text, theme)),
      element('rect', { ...ground, rx: NOTE.radius, fill: theme.card, stroke: theme.cardLine }),
      ...snippet.map((text) => renderText(text, theme)),
    ]),
  );
}
