import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { check } from '../../../src/rules/check.ts';
import { TABLE_VIEWS } from '../../../src/views/draw-view.ts';
import type { CardContent, CellContent, TableContent } from '../../../src/views/table/table-content.ts';

const catalogue = catalogueOf('en');

/** What a view says of a text. */
export function contentOf(view: keyof typeof TABLE_VIEWS, text: string): TableContent {
  const canvas = readCanvas(text);
  return TABLE_VIEWS[view](canvas, check(canvas, { catalogue }), catalogue);
}

/** A card in a line: its title, then its states, chips and facts after bars; one that is absent in brackets. */
export function cardSaid({ chips = [], facts = [], look, states = [], title }: CardContent): string {
  const parts = [
    title,
    ...states.map(({ sign, words }) => `${sign}: ${words}`),
    ...chips.map(({ sign, text }) => (sign ? `${sign}: ${text}` : text)),
    ...facts,
  ];
  const said = parts
    .filter((part) => part !== '')
    .join(' | ')
    .replaceAll('\u00a0', ' ');
  return look === 'absent' ? `[${said}]` : said;
}

/** The cards of a cell in lines. */
export function cellSaid({ cards }: CellContent): readonly string[] {
  return cards.map(cardSaid);
}

/** The rows of a view's tables: the head's cards, then those of each further cell, line by line. */
export function rowsSaid(content: TableContent): readonly (readonly (readonly string[])[])[] {
  return content.sections.flatMap(({ rows }) =>
    rows.map(({ head, lines }) => [cellSaid(head), ...lines.flatMap((line) => line.map(cellSaid))]),
  );
}
