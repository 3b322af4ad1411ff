import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FLAT_TABLES } from '../../src/portfolio/flat-tables.ts';
import { TABLE_NAMES } from '../../src/portfolio/table-names.ts';

const page = readFileSync('docs/portfolio.md', 'utf8');

describe('the page about the tables', () => {
  it.each(TABLE_NAMES)('names every column of %s', (name) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``))!;
    const told = [
      ...row
        .split('|')
        .at(-2)!
        .matchAll(/`([a-z_]+)`(?: … `([a-z_]+)`)?/g),
    ].flatMap(([, from, to]) => {
      const { columns } = FLAT_TABLES[name];
      return to === undefined ? [from!] : columns.slice(columns.indexOf(from!), columns.indexOf(to) + 1);
    });
    expect(told).toEqual(FLAT_TABLES[name].columns);
  });

  it('asks its tables for columns that there are', () => {
    const columns = new Set(TABLE_NAMES.flatMap((name) => FLAT_TABLES[name].columns));
    const asked = [...page.matchAll(/\b[lrs]\.([a-z_]+)\b/g)].map(([, column]) => column!);
    expect(asked.length).toBeGreaterThan(10);
    for (const column of asked) expect(columns).toContain(column);
  });
});
