import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

/** Every file below a folder with what it holds. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'latin1')]));
}

describe('bmc build', () => {
  it('writes a page and data for each canvas, an index, a search and a comparison', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'plans/b.bmc': WITH_ERROR });
    const { code, err, out } = await bmc(['build', '-o', 'site'], { folder });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toBe('2 canvases in site: open site/index.html.\n');
    expect(Object.keys(filesIn(join(folder, 'site'))).filter((name) => !name.startsWith('assets'))).toEqual([
      '.bmc-site',
      ...['canvases/a.html', 'canvases/plans-b.html', 'compare.html'],
      ...['data/a.js', 'data/plans-b.js', 'index.html', 'search.js'],
    ]);
  });

  it('writes the same bytes again, and links to nothing but what lies beside', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'plans/b.bmc': WITH_ERROR });
    await bmc(['build', '-o', 'site'], { folder });
    const first = filesIn(join(folder, 'site'));
    await bmc(['build', folder, '-o', 'other'], { folder });
    await bmc(['build', '-o', 'site'], { folder });
    expect(filesIn(join(folder, 'site'))).toEqual(first);
    expect(filesIn(join(folder, 'other'))).toEqual(first);
    for (const [name, text] of Object.entries(first).filter(([name]) => name.endsWith('.html'))) {
      for (const [, link = ''] of text.matchAll(/ (?:href|src)="([^"#]+)/g)) {
        expect(Object.keys(first), `${name}: ${link}`).toContain(join(name, '..', link));
      }
    }
  });

  it('replaces what it wrote, so that canvases that are gone have no page', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': CLEAN });
    await bmc(['build', '-o', 'site'], { folder });
    const { code } = await bmc(['build', join(folder, 'c'), '-o', 'site'], { folder }).then(async () => {
      mkdirSync(join(folder, 'c'));
      writeFileSync(join(folder, 'c/c.bmc'), CLEAN);
      return bmc(['build', 'c', '-o', 'site'], { folder });
    });
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'site/canvases'))).toEqual(['c.html']);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each([
    ['a folder of other files', 'public', 'holds something that `bmc build` did not write'],
    ['a file', 'a.bmc', 'holds something that `bmc build` did not write'],
    ['the folder itself', '.', 'There are canvases in `.`'],
    ['a folder in none', 'no/such/site', 'Create the folder first'],
  ])('replaces nothing else: %s', async (_, output, message) => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'public/mine.txt': 'mine' });
    const before = filesIn(folder);
    const { code, err } = await bmc(['build', '-o', output], { folder });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(filesIn(folder)).toEqual(before);
  });

  it('replaces no canvas that somebody put among the pages', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    await bmc(['build', '-o', 'site'], { folder });
    writeFileSync(join(folder, 'site/draft.bmc'), CLEAN);
    const { code, err } = await bmc(['build', '-o', 'site'], { folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('There are canvases in `site`') });
    expect(readFileSync(join(folder, 'site/draft.bmc'), 'utf8')).toBe(CLEAN);
  });

  it('leaves the older site as it was when a part cannot be made', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    await bmc(['build', '-o', 'site'], { folder });
    const before = filesIn(folder);
    const sitePart = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    const { code, err } = await bmc(['build', '-o', 'site'], { folder, sitePart });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('the disk is full') });
    expect(filesIn(folder)).toEqual(before);
  });

  it('lists what it cannot read, says so, and publishes nothing from elsewhere', async () => {
    const folder = await folderOf({ 'plans/a.bmc': CLEAN, 'secret.bmc': 'segment s "Secret plan"' });
    symlinkSync('../secret.bmc', join(folder, 'plans/link.bmc'));
    symlinkSync('nowhere.bmc', join(folder, 'plans/broken.bmc'));
    const { code, err } = await bmc(['build', 'plans', '-o', 'site'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('link.bmc');
    expect(err).toContain('broken.bmc');
    const files = filesIn(join(folder, 'site'));
    expect(Object.values(files).join('')).not.toContain('Secret plan');
    expect(files['index.html']).toContain('broken.bmc');
    expect(files['index.html']).toMatch(/Not read\..*link\.bmc/);
  });

  it('publishes what canvases say, without their comments', async () => {
    const text =
      '// bmc-ignore segment/needs-proposition: later\nsegment s "A // B" // ask Ann\n/* not yet */ partner p "P"\n';
    const folder = await folderOf({ 'a.bmc': text });
    await bmc(['build', '-o', 'site'], { folder });
    const files = Object.entries(filesIn(join(folder, 'site'))).filter(([name]) => !name.startsWith('assets'));
    const all = files.map(([, content]) => content).join('\n');
    expect(all).not.toMatch(/ask Ann|not yet/);
    const data = readFileSync(join(folder, 'site/data/a.js'), 'utf8');
    expect(data).toContain('bmc-ignore segment/needs-proposition');
    expect(data).toContain('A // B');
  });

  it('lists a text that is too long, and copies nothing of it', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'long.bmc': `// ${'x'.repeat(9_000_000)}` });
    expect((await bmc(['build', '-o', 'site'], { folder })).code).toBe(0);
    const files = filesIn(join(folder, 'site'));
    expect(files['index.html']).toContain('larger than 8 MB');
    expect(files['canvases/long.html']).toContain('file/too-large');
    expect(files['data/long.js']!.length).toBeLessThan(500);
    expect(files['compare.html']).not.toContain('long');
  });

  it('speaks German, and is called as asked', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    await bmc(['build', '-o', 'site', '--title', 'Unsere <Pläne>', '--lang', 'de'], { folder });
    const index = readFileSync(join(folder, 'site/index.html'), 'utf8');
    expect(index).toContain('<html lang="de"');
    expect(index).toContain('<title>Unsere &lt;Pläne&gt;</title>');
    expect(index).toContain('nichts anzumerken');
  });

  it.each([
    [['build'], 'Name the folder to write'],
    [['build', 'a', 'b', '-o', 'site'], '`build` takes one folder, not 2'],
    [['build', 'a.bmc', '-o', 'site'], '`a.bmc` is a file'],
    [['build', 'nowhere', '-o', 'site'], 'nowhere'],
    [['build', 'empty', '-o', 'site'], 'empty'],
    [['serve', 'a.bmc'], '`a.bmc` is a file'],
    [['serve', '--port', '70000'], 'There is no port 70000'],
    [['serve', '--host', '192.0.2.1', '--port', '0'], 'no name or address of this machine'],
  ])('refuses %j', async (args, message) => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    mkdirSync(join(folder, 'empty'));
    const { code, err } = await bmc(args, { folder });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(message) });
    expect(readdirSync(folder)).toEqual(['a.bmc', 'empty']);
  });
});

describe('bmc serve', () => {
  it('says where it serves, and ends when it is asked to', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const { code, err, out } = await bmc(['serve', '--port', '0'], { folder });
    expect(out).toMatch(/^1 canvas of \. at http:\/\/localhost:\d+\/ — Ctrl-C ends\.\n$/);
    expect({ code, err }).toEqual({ code: 0, err: 'No longer served.\n' });
  });

  it('says what to do where the port is taken', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, 'localhost', () => resolve((other.address() as { port: number }).port));
    });
    const { code, err } = await bmc(['serve', '--port', String(port)], { folder });
    other.close();
    expect(code).toBe(2);
    expect(err).toContain(`Port ${port} is taken`);
    expect(err).toContain('--port 0');
  });

  it('warns where others can read along', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const { err } = await bmc(['serve', '--port', '0', '--host', '0.0.0.0'], { folder });
    expect(err).toContain('whoever reaches this machine');
  });
});
