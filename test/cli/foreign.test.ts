import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

const MARKDOWN =
  '# Ferry\n\n## Key Partners\n- Port\n\n## Channels\n- Kiosk\n\n## Customer Segments\n- *Who?*\n- Commuters\n';
const CANVAS = '// Imported from ferry.md (Markdown).\n';

describe('bmc import', () => {
  it('prints a canvas, and tells what became of the file', async () => {
    const folder = await folderOf({ 'ferry.md': MARKDOWN });
    const { code, out, err } = await bmc(['import', 'ferry.md'], { folder });
    expect([code, err]).toEqual([0, '3 notes imported from Markdown; 1 left out: the comment on top says what.\n']);
    expect(out.startsWith(CANVAS)).toBe(true);
    expect(out).toContain('// - line 10: Who?\n');
    expect(out).toContain('canvas "Ferry"\n');
    expect(readdirSync(folder)).toEqual(['ferry.md']);
  });

  it('writes a file that checks without a mistake of writing, and replaces none', async () => {
    const folder = await folderOf({ 'ferry.md': MARKDOWN });
    expect(await bmc(['import', 'ferry.md', '-o', 'ferry.bmc'], { folder })).toMatchObject({ code: 0, out: '' });
    expect((await bmc(['check'], { folder })).code).toBe(0);
    expect((await bmc(['format', '--check'], { folder })).code).toBe(0);
    const again = await bmc(['import', 'ferry.md', '-o', 'ferry.bmc'], { folder });
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('`ferry.bmc` is there already') });
  });

  it('reads the standard input, in German too', async () => {
    const { code, out, err } = await bmc(['--lang', 'de', 'import', '-'], { stdin: MARKDOWN });
    expect(code).toBe(0);
    expect(out.startsWith('// Importiert aus – (Markdown).\n')).toBe(true);
    expect(err).toBe('3 Notizen aus Markdown importiert; 1 weggelassen: Der Kommentar am Anfang sagt, was.\n');
  });

  it('knows early BMML by what it holds, not by the end of its name', async () => {
    const folder = await folderOf({ 'coffee.bmc': readFileSync('test/fixtures/import/bmml/coffee_shop-v1.bmml') });
    expect(await bmc(['import', 'coffee.bmc'], { folder })).toMatchObject({
      code: 0,
      err: expect.stringContaining('BMML'),
    });
  });

  it.each([
    [['import', 'missing.md'], 'bmc: There is no file or folder `missing.md`. Check the path.\n'],
    [['import', '.'], 'bmc: `.` cannot be read: it is a folder. Name a file.\n'],
    [['import', 'own.bmc'], 'bmc: `own.bmc` is not imported. The file is a canvas as bmc writes it already.\n'],
    [
      ['import', 'latin.md'],
      'bmc: `latin.md` is not imported. The file is not encoded as UTF-8. Save it as UTF-8 first.\n',
    ],
    [
      ['import', 'photo.md'],
      'bmc: `photo.md` is not imported. The file holds a picture and no text of a canvas. Type what the picture says, block by block.\n',
    ],
    [
      ['import', 'ferry.md', '-o', 'no/ferry.bmc'],
      'bmc: `no/ferry.bmc` cannot be written: its folder is not there. Create the folder first.\n',
    ],
    [['import', 'ferry.md', '--from', 'pdf'], 'bmc: `--from` cannot be `pdf`. It is bmml, markdown, json or yaml.\n'],
  ])('%j says what is wrong and writes nothing', async (args, err) => {
    const folder = await folderOf({
      'ferry.md': MARKDOWN,
      'own.bmc': CLEAN,
      'latin.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
      'photo.md': '![Canvas](canvas.png)\n',
    });
    expect(await bmc(args, { folder })).toEqual({ code: 2, out: '', err });
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('refuses a huge file, and does not read all of it', async () => {
    const { code, err } = await bmc(['import', '-'], { stdin: new Uint8Array(50_000_000).fill(0x61) });
    expect([code, err]).toEqual([
      2,
      'bmc: `-` is not imported. The file is larger than 2 MB, and no canvas is. Name the file with the canvas alone.\n',
    ]);
  });
});

describe('bmc export', () => {
  const FILES = { 'shop.bmc': CLEAN };

  it.each([
    [['--to', 'bmml'], /^version: "2\.0"\n/],
    [['--to', 'markdown'], /^<!-- bmc:document:1 -->\n/],
    [['--to', 'markdown', '--layout', 'table'], /^<!-- bmc:table:1 -->\n/],
    [['--to', 'json'], /^\{\n {2}"\$schema": "urn:bmc:canvas:1"/],
  ])('%j prints what can be imported again', async (args, start) => {
    const folder = await folderOf(FILES);
    const { code, out } = await bmc(['export', 'shop.bmc', ...args], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(start);
    writeFileSync(join(folder, 'out.txt'), out);
    const again = await bmc(['import', 'out.txt'], { folder });
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('"Readers"') });
  });

  it.each([
    ['shop.bmml', /^version/],
    ['shop.md', /^<!--/],
    ['shop.json', /^\{/],
  ])('writes %s in the format of its name', async (file, start) => {
    const folder = await folderOf(FILES);
    expect(await bmc(['export', 'shop.bmc', '-o', file], { folder })).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(start);
  });

  it('tells what the format has no place for', async () => {
    const folder = await folderOf({ 'a.bmc': 'segment s "Readers" { role payer }\n' });
    const { code, err } = await bmc(['export', 'a.bmc', '--to', 'bmml'], { folder });
    expect(code).toBe(0);
    expect(err).toBe(
      'bmc: BMML asks for a stage, which the canvas does not state: `ideation` is written.\n' +
        'bmc: BMML has no place for some of what the canvas says: segment role (1).\n',
    );
  });

  it.each([
    [['export', 'shop.bmc'], 'bmc: Say what to export to: --to bmml, --to markdown or --to json.\n'],
    [
      ['export', 'shop.bmc', '--to', 'bmml', '-o', 'shop.bmc'],
      'bmc: The export would take the place of the canvas `shop.bmc` itself. Name another file after -o.\n',
    ],
    [['export', 'none.bmc', '--to', 'bmml'], 'bmc: There is no file or folder `none.bmc`. Check the path.\n'],
    [
      ['export', 'shop.bmc', '--to', 'bmml', '-o', 'folder'],
      'bmc: `folder` cannot be written: it is a folder. Name a file in it.\n',
    ],
  ])('%j says what is wrong', async (args, err) => {
    const folder = await folderOf(FILES);
    mkdirSync(join(folder, 'folder'));
    expect(await bmc(args, { folder })).toEqual({ code: 2, out: '', err });
    expect(readFileSync(join(folder, 'shop.bmc'), 'utf8')).toBe(CLEAN);
  });
});
