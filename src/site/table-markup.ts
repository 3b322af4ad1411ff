import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { element, join, NOTHING } from '../views/svg/svg-writer.ts';
import type {
  CellContent,
  ColumnContent,
  GroupContent,
  RowContent,
  SectionContent,
  TableContent,
} from '../views/table/table-content.ts';
import { type CardSurroundings, cardList, stateLine } from './card-markup.ts';
import { htmlElement } from './html-writer.ts';
import { segmentSign, sign } from './sign-markup.ts';

/** A table is as wide as the page; one whose columns ask for more than this scrolls. */
const WIDEST = 1500;

/**
 * A view that is a table, as text: it says what its picture says, can be marked and searched, and is read on a phone, too,
 * where its cells stand below one another.
 */
export function tablesAsHtml({ caption, legend, sections }: TableContent, surroundings: CardSurroundings): string {
  const { question, summary, title } = caption;
  const said = join([
    htmlElement('h2', {}, escapeXml(title)),
    htmlElement('p', {}, escapeXml(question)),
    summary === '' ? NOTHING : htmlElement('p', { class: 'answer' }, escapeXml(summary)),
  ]);
  return [
    htmlElement('div', { class: 'caption' }, said),
    ...sections.map((section) => table(section, surroundings)),
    legendAsHtml(legend),
  ].join('\n');
}

/** Whose the marks are, and what the signs say. */
export function legendAsHtml({ hint, key = [], segments }: TableContent['legend']): Markup {
  const line = (parts: readonly Markup[]) =>
    parts.length === 0 ? NOTHING : htmlElement('p', { class: 'legend' }, join(parts));
  const entry = (before: Markup, words: string, className?: string) =>
    htmlElement('span', { class: className }, join([before, escapeXml(words)]));
  const names = segments.map((name, place) => entry(segmentSign(place), name, 'named'));
  return join([
    line(names.length === 0 ? [] : [...names, entry(NOTHING, hint)]),
    line(
      key.flatMap(({ group, sign: name, tone, words }) => [
        ...(group === undefined ? [] : [entry(NOTHING, group, 'named')]),
        entry(sign(name, tone), words),
      ]),
    ),
  ]);
}

function table(
  { columns, description, groups = [], rows, title }: SectionContent,
  surroundings: CardSurroundings,
): Markup {
  const sum = columns.reduce((all, { width }) => all + width, 0);
  const heads = join([
    groups.length === 0 ? NOTHING : htmlElement('tr', { class: 'groups' }, join(groupHeads(groups, columns.length))),
    columns.some((column) => column.title !== '') ? htmlElement('tr', {}, join(columns.map(columnHead))) : NOTHING,
  ]);
  const head =
    title === undefined
      ? NOTHING
      : htmlElement(
          'div',
          { class: 'title' },
          join([htmlElement('h3', {}, escapeXml(title.text)), htmlElement('p', {}, escapeXml(title.aside))]),
        );
  const made = htmlElement(
    'table',
    { 'aria-label': description, width: sum > WIDEST ? sum : undefined },
    join([
      join(columns.map(({ width }) => element('col', { width: `${((width / sum) * 100).toFixed(1)}%` }))),
      heads === NOTHING ? NOTHING : htmlElement('thead', {}, heads),
      htmlElement('tbody', {}, join(rows.flatMap((row) => tableRows(row, columns, surroundings)))),
    ]),
  );
  return htmlElement('div', { class: 'table' }, join([head, made]));
}

/** The heads over several columns each; a cell without words over those that have none. */
function groupHeads(groups: readonly GroupContent[], columns: number): readonly Markup[] {
  const cells: Markup[] = [];
  let at = 0;
  const skipTo = (column: number) => {
    if (column > at) cells.push(htmlElement('td', { colspan: column - at }));
    at = column;
  };
  for (const { from, sign: name, span, title } of groups) {
    skipTo(from);
    const words = join([name ? sign(name) : NOTHING, escapeXml(title)]);
    cells.push(htmlElement('th', { scope: 'colgroup', colspan: span }, words));
    at += span;
  }
  skipTo(columns);
  return cells;
}

function columnHead({ question = '', title }: ColumnContent): Markup {
  if (title === '') return htmlElement('td', {});
  const asked = question === '' ? NOTHING : htmlElement('small', {}, escapeXml(question));
  return htmlElement('th', { scope: 'col' }, join([escapeXml(title), asked]));
}

function tableRows(
  { head, lines }: RowContent,
  columns: readonly ColumnContent[],
  surroundings: CardSurroundings,
): readonly Markup[] {
  const first = htmlElement(
    'th',
    { scope: 'rowgroup', rowspan: lines.length > 1 ? lines.length : undefined },
    cell(head, columns[0]!, surroundings),
  );
  return lines.map((line, at) => {
    const cells = line.map((content, place) => {
      const column = columns[place + 1]!;
      const inside = cell(content, column, surroundings);
      // On a phone a cell says itself what its column is.
      const title = inside === NOTHING || column.title === '' ? undefined : column.title;
      return htmlElement('td', { 'data-head': title }, inside);
    });
    return htmlElement('tr', at === 0 ? {} : { class: 'more' }, join(at === 0 ? [first, ...cells] : cells));
  });
}

function cell(
  { cards, heading, question, states = [] }: CellContent,
  { across = 1 }: ColumnContent,
  surroundings: CardSurroundings,
): Markup {
  return join([
    heading === undefined ? NOTHING : htmlElement('p', { class: 'heading' }, escapeXml(heading)),
    question === undefined ? NOTHING : htmlElement('p', { class: 'question' }, escapeXml(question)),
    states.length === 0 ? NOTHING : stateLine(states),
    cardList(cards, surroundings, across > 1 ? 'across' : undefined),
  ]);
}
