import type { CanvasElement, CanvasModel, Rated } from '../model/canvas-model.ts';
import { linksWithin } from '../model/stated-links.ts';
import { measureOf, termUsesOf, textsOf } from '../model/values.ts';
import { withHeader } from '../model/with-header.ts';
import type { Finding } from '../rules/finding.ts';
import { BESIDE_THE_CANVAS, BLOCKS } from '../taxonomy/elements.ts';
import { cleanText } from '../views/text/clean-text.ts';
import type { PortfolioCanvas } from './portfolio-canvas.ts';
import type { TableName } from './table-names.ts';

/** One value of a table; null where there is none. */
export type Cell = string | number | boolean | null;

/** One row, its values by column in the order of the columns. */
export type Row = Readonly<Record<string, Cell>>;

/** A canvas as it was read and checked, for its rows; the model is undefined where it could not be read at all. */
export interface TableSource {
  readonly summary: PortfolioCanvas;
  readonly model: CanvasModel | undefined;
  readonly findings: readonly Finding[];
}

/** A table: its columns, and its rows of one canvas. */
export interface FlatTable {
  readonly columns: readonly string[];
  rowsOf(source: TableSource): Iterable<Row>;
}

/** What a row of a table is made of, column by column. */
type Columns<Item> = Readonly<Record<string, (item: Item, source: TableSource) => Cell>>;

function table<Item>(columns: Columns<Item>, itemsOf: (source: TableSource) => Iterable<Item>): FlatTable {
  const entries = Object.entries(columns);
  return {
    columns: entries.map(([column]) => column),
    *rowsOf(source) {
      for (const item of itemsOf(source)) {
        yield Object.fromEntries(entries.map(([column, value]) => [column, value(item, source)]));
      }
    },
  };
}

const path = (_: unknown, { summary }: TableSource) => summary.path;
const count = (keyword: (typeof BLOCKS)[number] | (typeof BESIDE_THE_CANVAS)[number]) =>
  [`${keyword}_count`, (_: unknown, { summary }: TableSource) => summary.counts[keyword] ?? 0] as const;

/** One row for each canvas, whatever could be read of it. */
const canvases = table<TableSource>(
  {
    path,
    title: ({ summary }) => summary.title || null,
    stage: ({ summary }) => summary.stage ?? null,
    date: ({ model }) => (model?.header && measureOf(model.header, 'date')?.reading?.date) ?? null,
    currency: ({ model }) => (model?.header && measureOf(model.header, 'currency')?.reading?.unit) ?? null,
    grown_from: ({ model }) => textIn(model?.header, 'from'),
    errors: ({ summary }) => summary.health.findings.error,
    warnings: ({ summary }) => summary.health.findings.warning,
    information: ({ summary }) => summary.health.findings.information,
    open_questions: ({ summary }) => summary.health.questions.open,
    questions: ({ summary }) => summary.health.questions.all,
    ...Object.fromEntries([...BLOCKS, ...BESIDE_THE_CANVAS].map(count)),
    trouble: ({ summary }) => summary.trouble?.message ?? null,
    trouble_line: ({ summary }) => (summary.trouble?.line === undefined ? null : summary.trouble.line + 1),
  },
  (source) => [source],
);

/** One row for each note, the header among them; `path` and `element` name it. */
const elements = table<CanvasElement>(
  {
    path,
    element: ({ index }) => index,
    keyword: ({ keyword }) => keyword,
    id: ({ id }) => id ?? null,
    title: ({ title }) => line(title),
    line: ({ range }) => range.start.line + 1,
    kind: words('kind'),
    type: words('type'),
    expects: words('expects'),
    motive: words('motive'),
    role: words('role'),
    status: words('status'),
    severity: words('severity'),
    size_low: (element) => measureOf(element, 'size')?.reading?.low ?? null,
    size_high: (element) => measureOf(element, 'size')?.reading?.high ?? null,
    amount_low: (element) => measureOf(element, 'amount')?.reading?.low ?? null,
    amount_high: (element) => measureOf(element, 'amount')?.reading?.high ?? null,
    amount_unit: (element) => measureOf(element, 'amount')?.reading?.unit ?? null,
    amount_per: (element) => measureOf(element, 'amount')?.reading?.per.join(' ') || null,
    share: (element) => measureOf(element, 'share')?.reading?.low ?? null,
  },
  ({ model }) => (model ? withHeader(model) : []),
);

interface TableLink {
  readonly from: CanvasElement;
  readonly property: string;
  readonly word: string;
  readonly all: boolean;
  readonly to: CanvasElement | undefined;
  readonly rated: Rated | undefined;
}

/** One row for each reference; `path`, `from_element` and `to_element` lead to the rows of the elements. */
const links = table<TableLink>(
  {
    path,
    from_element: ({ from }) => from.index,
    from_keyword: ({ from }) => from.keyword,
    from_id: ({ from }) => from.id ?? null,
    from_title: ({ from }) => line(from.title),
    property: ({ property }) => property,
    to_word: ({ all, word }) => (all ? null : word),
    to_all: ({ all }) => all,
    to_element: ({ to }) => to?.index ?? null,
    to_keyword: ({ rated, to }) => rated?.key ?? to?.keyword ?? null,
    to_title: ({ rated, to }) => line(rated ? rated.text?.text : to?.title),
  },
  ({ model }) => (model ? linksOf(model) : []),
);

/** One row for each finding; `path` and `element` lead to what it is about. */
const findings = table<Finding>(
  {
    path,
    element: ({ element }) => element ?? null,
    code: ({ code }) => code,
    severity: ({ severity }) => severity,
    line: ({ range }) => range.start.line + 1,
    column: ({ range }) => range.start.character + 1,
    message: ({ message }) => line(message),
  },
  (source) => source.findings,
);

/** The tables that a portfolio can be written as. */
export const FLAT_TABLES: Readonly<Record<TableName, FlatTable>> = { canvases, elements, links, findings };

function* linksOf(model: CanvasModel): Iterable<TableLink> {
  const byIndex = new Map(withHeader(model).map((element) => [element.index, element]));
  for (const from of withHeader(model)) {
    for (const { key, row, values } of from.facts) {
      if (!row) continue;
      for (const { all, target, word } of values.flatMap(linksWithin)) {
        const rated = target && 'owner' in target ? target : undefined;
        const to = rated ? byIndex.get(rated.owner) : target && 'keyword' in target ? target : undefined;
        yield { from, property: key, word, all, to, rated };
      }
    }
  }
}

/** The known words of a property, with spaces between them: no term has one within. */
function words(key: string): (element: CanvasElement) => Cell {
  return (element) =>
    termUsesOf(element, key)
      .flatMap(({ term }) => term?.id ?? [])
      .join(' ') || null;
}

function textIn(element: CanvasElement | undefined, key: string): Cell {
  return element ? line(textsOf(element, key)[0]?.text) : null;
}

/** A text on one line, as a table needs it. */
function line(text: string | undefined): Cell {
  return text === undefined ? null : cleanText(text);
}
