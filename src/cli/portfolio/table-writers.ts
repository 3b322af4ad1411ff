import { stringify } from 'csv-stringify/sync';
import type { FlatTable, Row } from '../../portfolio/flat-tables.ts';

/** How the rows of a table are written, some at a time. */
export interface TableWriter {
  /** What stands above the rows. */
  head(table: FlatTable): string;
  rows(rows: readonly Row[]): string;
}

/** The formats of tables. */
export type TableFormat = 'csv' | 'jsonl';

/**
 * Comma-separated values as RFC 4180 has them, in UTF-8, with names above; a line ends in a line feed. A spreadsheet would
 * run a text that begins with =, +, -, @, a tab or a carriage return as a formula, and a canvas may be anybody's: such
 * a text begins with an apostrophe here, by which spreadsheets know that it is a text. Numbers stay numbers.
 */
const csv: TableWriter = {
  head: ({ columns }) => stringify([columns]),
  rows: (rows) => stringify([...rows], { escape_formulas: true, cast: { boolean: (is) => `${is}` } }),
};

/** An object on each line, every column in it, texts as they are. */
const jsonl: TableWriter = {
  head: () => '',
  rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
};

/** The writers of tables, by format. */
export const TABLE_WRITERS: Readonly<Record<TableFormat, TableWriter>> = { csv, jsonl };
