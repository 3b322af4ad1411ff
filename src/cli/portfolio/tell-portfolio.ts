import type { Catalogue } from '../../messages/catalogue.ts';
import { askPortfolio } from '../../portfolio/ask-portfolio.ts';
import { answersAsData, canvasAsData, PORTFOLIO_SCHEMA, PORTFOLIO_VERSION } from '../../portfolio/portfolio-as-data.ts';
import { portfolioAsMarkdown } from '../../portfolio/portfolio-as-markdown.ts';
import { type PortfolioPaint, portfolioAsText } from '../../portfolio/portfolio-as-text.ts';
import type { PortfolioCanvas } from '../../portfolio/portfolio-canvas.ts';
import { portfolioContent } from '../../portfolio/portfolio-content.ts';
import { isEmptyFilter, type PortfolioFilter } from '../../portfolio/portfolio-filter.ts';
import { TABLE_NAMES, type TableName } from '../../portfolio/table-names.ts';
import { coloursFor } from '../colours.ts';
import type { ExitCode, Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { writeOutput } from '../write-output.ts';
import { readPortfolio } from './read-portfolio.ts';
import type { TableFormat } from './table-writers.ts';
import { printTable, type Reading, writeTables } from './write-tables.ts';

/** What is told of a portfolio, and where to. */
export interface PortfolioRequest {
  readonly filter: PortfolioFilter;
  readonly format: 'text' | 'md' | 'json' | TableFormat;
  /** With tables, the one that is wanted. */
  readonly table: TableName | undefined;
  /** A file; with tables, a folder; the standard output where there is none. */
  readonly output: string | undefined;
}

/** Tells many canvases side by side. Findings do not make it fail; what cannot be read does. */
export async function tellPortfolio(
  paths: readonly string[],
  { filter, format, output, table }: PortfolioRequest,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const read: Reading<ExitCode> = (onCanvas) => readPortfolio(paths, filter, onCanvas, io, catalogue);
  if (format === 'csv' || format === 'jsonl') {
    if (output === undefined) return printTable(table ?? 'canvases', format, read, io);
    return writeTables(output, table ? [table] : TABLE_NAMES, format, read, io, catalogue);
  }
  if (table !== undefined) throw new UsageError(catalogue.commandLine.errors.noTable({ format }));
  const canvases: PortfolioCanvas[] = [];
  const outcome = await read(async ({ summary }) => {
    canvases.push(summary);
  });
  // What is wrong with the paths has been told; there is nothing to list.
  if (outcome !== 0 && canvases.length === 0 && isEmptyFilter(filter)) return outcome;
  const content = WRITERS[format](canvases, catalogue, paintFor(output, io));
  await writeOutput(content, output, io, catalogue);
  return outcome;
}

const WRITERS: Readonly<
  Record<
    'text' | 'md' | 'json',
    (canvases: readonly PortfolioCanvas[], catalogue: Catalogue, paint: PortfolioPaint) => string
  >
> = {
  text: (canvases, catalogue, paint) => portfolioAsText(portfolioContent(canvases, catalogue), paint),
  md: (canvases, catalogue) => portfolioAsMarkdown(portfolioContent(canvases, catalogue)),
  json: (canvases) => portfolioAsJson(canvases),
};

/** One JSON document, a line for each canvas. */
function portfolioAsJson(canvases: readonly PortfolioCanvas[]): string {
  const lines = canvases.map((canvas) => JSON.stringify(canvasAsData(canvas)));
  const answers = JSON.stringify(answersAsData(askPortfolio(canvases)));
  const head = `{"$schema":"${PORTFOLIO_SCHEMA}","version":${PORTFOLIO_VERSION},"canvases":[`;
  return `${[head, lines.join(',\n'), `],${answers.slice(1)}`].join('\n')}\n`;
}

/** Colours on a terminal alone, never in a file. */
function paintFor(output: string | undefined, io: Io): PortfolioPaint {
  const { bold, dim, red, yellow } = coloursFor(
    { ...io.stdout, isTerminal: io.stdout.isTerminal && output === undefined },
    io,
  );
  return { heading: bold, bad: red, doubtful: yellow, quiet: dim };
}
