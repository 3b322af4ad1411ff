import { cleanText } from '../views/text/clean-text.ts';
import { brief } from '../views/text/graphemes.ts';
import { terminalWidth } from '../views/text/terminal-width.ts';
import type { PortfolioCell, PortfolioColumn, PortfolioContent, PortfolioSection } from './portfolio-content.ts';

/** How the parts of a portfolio are told apart where there are colours. */
export interface PortfolioPaint {
  heading(text: string): string;
  bad(text: string): string;
  doubtful(text: string): string;
  quiet(text: string): string;
}

/** What stands between two columns. */
const GAP = '  ';
/** The most characters of a cell that others stand behind. */
const WIDEST = 36;

/** A portfolio as lines of plain text, in columns. Every line is ended. */
export function portfolioAsText({ sections, summary, title }: PortfolioContent, paint: PortfolioPaint): string {
  const parts = sections.filter(({ isSpare }) => !isSpare).map((section) => sectionLines(section, paint));
  return [[`${paint.heading(title)}: ${summary}`], ...parts].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function sectionLines({ columns, heading, note, remark, rows }: PortfolioSection, paint: PortfolioPaint): string[] {
  const lines = rows.length === 0 ? [] : tableLines(columns, rows, paint);
  return [
    paint.heading(heading),
    ...(remark === undefined ? [] : [paint.quiet(remark)]),
    ...lines.map((line) => GAP + line),
    ...(note === undefined ? [] : [paint.quiet(GAP + note)]),
  ];
}

function tableLines(
  columns: readonly PortfolioColumn[],
  rows: PortfolioSection['rows'],
  paint: PortfolioPaint,
): readonly string[] {
  const last = columns.length - 1;
  const texts = rows.map((row) =>
    row.map(({ text }, at) => (at < last ? brief(cleanText(text), WIDEST) : cleanText(text))),
  );
  const widths = columns.map(({ title }, at) => {
    return texts.reduce((most, row) => Math.max(most, terminalWidth(row[at]!)), terminalWidth(title));
  });
  const line = (row: readonly string[], painted: (text: string, at: number) => string) =>
    row
      .map((text, at) => {
        const room = ' '.repeat(widths[at]! - terminalWidth(text));
        const shown = painted(text, at);
        if (columns[at]!.isNumber) return room + shown;
        return at === last ? shown : shown + room;
      })
      .join(GAP)
      .trimEnd();
  const head = line(
    columns.map(({ title }) => title),
    (text) => paint.quiet(text),
  );
  return [head, ...texts.map((row, at) => line(row, (text, column) => painted(text, rows[at]![column]!, paint)))];
}

function painted(text: string, { tone }: PortfolioCell, paint: PortfolioPaint): string {
  return tone === undefined ? text : paint[tone](text);
}
