import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { FLAT_TABLES } from '../../src/portfolio/flat-tables.ts';
import { TABLE_NAMES } from '../../src/portfolio/table-names.ts';
import { bmc, folderOf } from './fake-io.ts';

const validate = new Ajv({ allErrors: true }).compile(
  JSON.parse(readFileSync('schemas/bmc.portfolio.schema.json', 'utf8')),
);

const BANK = `canvas "Private bank" { stage grow }
segment families "Wealthy families" {
  kind niche
  pain fees "Hidden fees"
}
proposition advice "Advice" { for all  relieves fees "One fee" }
relationship banker "Banker" { with families  type dedicated-personal-assistance, communities  via nowhere }
partner custody "=HYPERLINK(\\"x\\")"
cost wages "-wages" { for banker  amount 4.2M EUR per year }
hypothesis h "One banker" { about banker }
`;
const SHOP = `segment f "wealthy FAMILIES"
partner "=hyperlink(\\"x\\")"
hypothesis "one  banker" { status testing }
`;
const FILES = { 'a/bank.bmc': BANK, 'b/bank.bmc': SHOP, 'broken.bmc': 'segment s "S" {\n kind niche mass-market\n' };

const lines = (text: string) => text.trimEnd().split('\n');

describe('bmc portfolio', () => {
  it('lists every canvas, two of one name and one that is broken among them, in columns', async () => {
    const { code, out, err } = await bmc(['portfolio'], { folder: await folderOf(FILES) });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('3 canvases');
    const rows = lines(out).slice(3, 7);
    expect(rows.map((row) => row.trim().split(/ {2,}/).at(-1))).toEqual([
      'File',
      'a/bank.bmc',
      'b/bank.bmc',
      'broken.bmc',
    ]);
    expect(new Set(rows.map((row) => row.search(/\S+$/))).size, 'one column').toBe(1);
    expect(out).toMatch(/Not read as a whole\n.*\n {2}broken\.bmc:1/);
    expect(out).toMatch(/Wealthy families +2 +a\/bank\.bmc:2, b\/bank\.bmc:1/);
    expect(out).toMatch(/One banker +2 +a\/bank\.bmc:10 \(open\), b\/bank\.bmc:3 \(testing\)/);
    expect(out).not.toContain('\u001b');
    expect(out).not.toMatch(/[ \t]$/m);
  });

  it('has colours on a terminal alone, and nothing steers it', async () => {
    const folder = await folderOf({ 'a.bmc': 'canvas "\u001b[31mRed" {}\nsegment s "S" { with nobody }' });
    const { out } = await bmc(['portfolio'], { folder, terminal: ['out'] });
    expect(out).toContain('\u001b[1mPortfolio\u001b[');
    expect(out).not.toContain('\u001b[31mRed');
    await bmc(['portfolio', '-o', 'p.txt'], { folder, terminal: ['out'] });
    expect(readFileSync(join(folder, 'p.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('stays readable with 300 canvases: one line for each, and the answers cut', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`c${at}.bmc`, `segment "S${at % 150}"`]));
    const { out } = await bmc(['portfolio'], { folder: await folderOf(many) });
    expect(lines(out).length).toBeLessThan(300 + 60);
    expect(out).toContain('And 135 more; bmc portfolio --format json lists them all.');
  });

  it('writes Markdown in which no title is markup', async () => {
    const folder = await folderOf({ 'a|b.bmc': 'canvas "<b>| `x`" {}\nsegment "*S*"' });
    const { out } = await bmc(['portfolio', '--format', 'md'], { folder });
    expect(out).toMatch(/^# Portfolio\n\n1 canvas/);
    expect(out).toContain('| &lt;b&gt;\\| \\`x\\` |');
    expect(out).toContain('a\\|b.bmc');
    const rows = lines(out).filter((line) => line.startsWith('| &lt;'));
    expect(rows.map((row) => row.match(/(?<!\\)\|/g)?.length)).toEqual([8, 11]);
  });

  it('writes JSON by its published schema', async () => {
    const folder = await folderOf(FILES);
    const { out } = await bmc(['portfolio', '--format', 'json'], { folder });
    const data = JSON.parse(out);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(data.canvases.map(({ path }: { path: string }) => path)).toEqual(['a/bank.bmc', 'b/bank.bmc', 'broken.bmc']);
    expect(data.canvases[2].trouble).toEqual({ line: 1, message: expect.any(String) });
    expect(data.shared.partners).toHaveLength(1);
    expect(validate({ ...data, version: 2 }), 'the schema refuses something').toBe(false);
    const nothing = await bmc(['portfolio', '--format', 'json', '--stage', 'retire'], { folder });
    expect(validate(JSON.parse(nothing.out)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('takes the filters of the editor', async () => {
    const folder = await folderOf(FILES);
    const paths = async (...args: string[]) =>
      JSON.parse((await bmc(['portfolio', '--format', 'json', ...args], { folder })).out).canvases.map(
        ({ path }: { path: string }) => path,
      );
    expect(await paths('--stage', 'grow')).toEqual(['a/bank.bmc']);
    expect(await paths('--segment-kind', 'niche', '--relationship-type', 'communities')).toEqual(['a/bank.bmc']);
    expect(await paths('--relationship-type', 'self-service')).toEqual([]);
    expect(await paths('--text', 'wealthy')).toEqual(['a/bank.bmc', 'b/bank.bmc']);
    const { code, err } = await bmc(['portfolio', '--stage', 'growth'], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean `grow`?')]);
  });

  it('lists a file that cannot be read, and ends with 2', async () => {
    const folder = await folderOf({ 'a.bmc': BANK });
    symlinkSync('nowhere', join(folder, 'lost.bmc'));
    const { code, out, err } = await bmc(['portfolio'], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('lost.bmc')]);
    expect(out).toContain('2 canvases');
    expect(out).toMatch(/Not read as a whole\n.*\n {2}lost\.bmc /);
  });

  it('says so where no canvas is there', async () => {
    const { code, out, err } = await bmc(['portfolio'], { folder: await folderOf({ 'a.txt': '' }) });
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('There is no canvas')]);
  });
});

describe('the tables of a portfolio', () => {
  const tableOf = async (...args: string[]) =>
    (await bmc(['portfolio', ...args], { folder: await folderOf(FILES) })).out;
  const objects = async (table: string) =>
    lines(await tableOf('--format', 'jsonl', '--table', table)).map((line) => JSON.parse(line));

  it.each(TABLE_NAMES)('have the same columns in every row and in both formats: %s', async (name) => {
    const rows = await objects(name);
    const [head] = lines(await tableOf('--format', 'csv', '--table', name));
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(Object.keys(row)).toEqual(FLAT_TABLES[name].columns);
    expect(head).toBe(FLAT_TABLES[name].columns.join(','));
  });

  it('lead from one to the other', async () => {
    const elements = await objects('elements');
    const links = await objects('links');
    const pain = links.find(({ property }) => property === 'relieves');
    expect(pain).toMatchObject({ from_id: 'advice', to_word: 'fees', to_keyword: 'pain', to_title: 'Hidden fees' });
    const owner = elements.find(({ path, element }) => path === pain.path && element === pain.to_element);
    expect(owner).toMatchObject({ keyword: 'segment', id: 'families', kind: 'niche', line: 2 });
    expect(links.find(({ to_all }) => to_all)).toMatchObject({ from_id: 'advice', to_word: null, to_element: null });
    expect(links.find(({ to_word }) => to_word === 'nowhere')).toMatchObject({ to_element: null, to_keyword: null });
    expect(elements.find(({ id }) => id === 'banker').type).toBe('dedicated-personal-assistance communities');
    expect(elements.find(({ id }) => id === 'wages')).toMatchObject({
      amount_low: 4_200_000,
      amount_unit: 'EUR',
      amount_per: 'year',
    });
    const findings = await objects('findings');
    expect(findings).toContainEqual(
      expect.objectContaining({
        path: 'a/bank.bmc',
        code: 'reference/unknown',
        severity: 'error',
        line: 7,
        element: 3,
      }),
    );
  });

  it('hold no formula that a spreadsheet would run; other programs read texts as they are', async () => {
    const csv = await tableOf('--format', 'csv', '--table', 'elements');
    expect(csv).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(csv).toContain(`,'-wages,`);
    expect(csv).not.toMatch(/(^|,)"?[=+@-]/m);
    const titles = (await objects('elements')).map(({ title }) => title);
    expect(titles).toContain('=HYPERLINK("x")');
    expect(titles).toContain('-wages');
  });

  it('are written into a folder, all four or the one that is asked for; what else is there stays', async () => {
    const folder = await folderOf({ ...FILES, 'out/mine.txt': 'mine', 'out/links.csv': 'old' });
    expect(await bmc(['portfolio', '--format', 'csv', '-o', 'out', 'a', 'b'], { folder })).toEqual({
      code: 0,
      out: '',
      err: '',
    });
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'canvases.csv',
      'elements.csv',
      'findings.csv',
      'links.csv',
      'mine.txt',
    ]);
    expect(readFileSync(join(folder, 'out/links.csv'), 'utf8')).toContain('advice');
    await bmc(['portfolio', '--format', 'jsonl', '--table', 'links', '-o', 'new', 'a'], { folder });
    expect(readdirSync(join(folder, 'new'))).toEqual(['links.jsonl']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are written all or none', async () => {
    const folder = await folderOf({ ...FILES, 'out/canvases.csv': 'old' });
    // A folder in the place of one of them: those that had taken their places already give them back.
    mkdirSync(join(folder, 'out/elements.csv'));
    const { code, err } = await bmc(['portfolio', '--format', 'csv', '-o', 'out', 'a'], { folder });
    expect([code, err]).toEqual([2, expect.stringContaining('elements.csv')]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['canvases.csv', 'elements.csv']);
    expect(readFileSync(join(folder, 'out/canvases.csv'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    const locked = await folderOf({ ...FILES, 'file.csv': '' });
    expect((await bmc(['portfolio', '--format', 'csv', '-o', 'file.csv'], { folder: locked })).code).toBe(2);
    expect((await bmc(['portfolio', '--format', 'csv', '-o', 'no/where'], { folder: locked })).code).toBe(2);
    expect(existsSync(join(locked, 'no'))).toBe(false);
  });

  it('are of csv and jsonl alone', async () => {
    const { code, err } = await bmc(['portfolio', '--table', 'links']);
    expect([code, err]).toEqual([2, expect.stringContaining('--table')]);
  });

  it('take memory for one canvas at a time: each is written before the next is read', async () => {
    const folder = await folderOf(FILES);
    const { out } = await bmc(['portfolio', '--format', 'jsonl', '--table', 'elements'], { folder, leavesAfter: 2 });
    expect(out).toContain('a/bank.bmc');
    expect(out).not.toContain('broken.bmc');
  });
});
