import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf, WITH_ERROR, WITH_WARNING } from './fake-io.ts';

const INFORMATION_ONLY = 'segment a "A"\nsegment b "B"\nsegment c "C"\n';

describe('bmc check', () => {
  it('writes file, line and column from 1, severity, message and code, one line for each finding', async () => {
    const folder = await folderOf({ 'shop.bmc': WITH_ERROR });
    expect(await bmc(['check', 'shop.bmc'], { folder })).toEqual({
      code: 1,
      out: 'shop.bmc:2:27 error No element has the id `reders`. Did you mean `readers`? (reference/unknown)\n',
      err: '1 canvas checked: 1 error.\n',
    });
  });

  it('says briefly on the error stream that nothing is wrong', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': CLEAN });
    expect(await bmc(['check'], { folder })).toEqual({
      code: 0,
      out: '',
      err: '2 canvases checked: no findings.\n',
    });
  });

  it('reads the standard input', async () => {
    const { code, out } = await bmc(['check', '-'], { stdin: `// é\n${WITH_ERROR}` });
    expect(code).toBe(1);
    expect(out).toMatch(/^-:3:27 error /);
  });

  it('checks each file once, in the order of the paths, by name within a folder', async () => {
    const folder = await folderOf({ 'z.bmc': WITH_ERROR, 'b/2.bmc': WITH_ERROR, 'b/1.bmc': WITH_ERROR });
    const { out } = await bmc(['check', 'z.bmc', 'b', './z.bmc', 'b/1.bmc', '*.bmc'], { folder });
    expect(out.match(/^[^:]+/gm)).toEqual(['z.bmc', 'b/1.bmc', 'b/2.bmc']);
  });

  it.each([
    [WITH_ERROR, 'error', 1],
    [WITH_ERROR, 'never', 0],
    [WITH_WARNING, 'error', 0],
    [WITH_WARNING, 'warning', 1],
    [INFORMATION_ONLY, 'warning', 0],
    [INFORMATION_ONLY, 'information', 1],
    [CLEAN, 'information', 0],
  ])('fails only from the severity on that was asked for (case %#)', async (stdin, failOn, code) => {
    expect((await bmc(['check', '-', '--fail-on', failOn], { stdin })).code).toBe(code);
  });

  it('checks what can be read, and ends with 2 all the same', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': WITH_ERROR });
    symlinkSync('nowhere', join(folder, 'broken.bmc'));
    const { code, out, err } = await bmc(['check', 'gone.bmc', '.'], { folder });
    expect(code).toBe(2);
    expect(out).toMatch(/^b\.bmc:2:27 error .*\n$/);
    expect(err.split('\n')).toEqual([
      'bmc: There is no file or folder `gone.bmc`. Check the path.',
      expect.stringMatching(/^bmc: `broken\.bmc` cannot be read: it is gone, or a link to a file that is not there/),
      '2 canvases checked: 1 error.',
      '',
    ]);
  });

  it('ends with 2 where one file of a folder cannot be read', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    symlinkSync('nowhere', join(folder, 'broken.bmc'));
    expect((await bmc(['check'], { folder })).code).toBe(2);
  });

  it('knows whether the canvas that this one evolved from is there', async () => {
    const text = 'canvas "Later" { from "early.bmc" }\n';
    const folder = await folderOf({ 'with/later.bmc': text, 'with/early.bmc': CLEAN, 'without/later.bmc': text });
    const { out } = await bmc(['check'], { folder });
    expect(out).toMatch(/^without\/later\.bmc:1:23 information .*\(reference\/missing-file\)\n$/);
  });

  it('keeps a finding on one line and what steers a terminal out of it', async () => {
    const folder = await folderOf({ 'a\u001b[31m\n.bmc': 'segment s "S" {\n  \u001b\u009b2J\u202e x\n}\n' });
    const { out, err } = await bmc(['check', '.', 'gone\u001b[2J'], { folder });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out + err).not.toMatch(/[\u001b\u009b\u202e]/);
    expect(out).toContain('a\\u{1b}[31m .bmc:2:3');
  });

  it('stops when the reader has gone', async () => {
    const folder = await folderOf({ '1.bmc': WITH_ERROR, '2.bmc': WITH_ERROR, '3.bmc': WITH_ERROR });
    const { code, out, err } = await bmc(['check'], { folder, leavesAfter: 2 });
    expect(code).toBe(1);
    expect(out.match(/^\d/gm)).toEqual(['1', '2']);
    expect(err).not.toContain('bmc:');
  });
});

describe('bmc check on a terminal', () => {
  it('shows the line, with a mark under what is wrong', async () => {
    const folder = await folderOf({ 'b.bmc': WITH_ERROR });
    const world = { folder, environment: { NO_COLOR: '1' } };
    const { out } = await bmc(['check'], { ...world, terminal: ['out'] });
    const lines = out.split('\n');
    expect(lines[1]).toContain(' 2 │ ');
    const column = lines[2]!.indexOf('^');
    expect(lines[1]!.slice(column, lines[2]!.lastIndexOf('^') + 1)).toBe('reders');
    expect((await bmc(['check'], world)).out).not.toContain('│');
  });
});

describe('bmc check --max-findings', () => {
  const text = 'relationship r "R" { with a, b, c }\nsegment s "S"';

  it('writes so many and counts all', async () => {
    const folder = await folderOf({ 'a.bmc': text, 'b.bmc': text });
    const all = (await bmc(['check'], { folder })).out.trimEnd().split('\n');
    const { code, out, err } = await bmc(['check', '--max-findings', '2'], { folder });
    expect(out.trimEnd().split('\n')).toEqual(all.slice(0, 2));
    expect(code).toBe(1);
    expect(err).toContain(`${all.length - 2} findings more not shown`);
    expect((await bmc(['check', '--max-findings', '0'], { folder })).out).toBe('');
  });

  it('wants a whole number', async () => {
    const { code, err } = await bmc(['check', '--max-findings', 'many']);
    expect([code, err]).toEqual([2, expect.stringContaining('`--max-findings` needs a whole number, not `many`.')]);
  });
});

describe('bmc check --format json', () => {
  it('is one document that lists every file read, with ranges from zero', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': WITH_ERROR });
    const { code, out, err } = await bmc(['check', '--format', 'json'], { folder });
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        { path: 'a.bmc', findings: [] },
        {
          path: 'b.bmc',
          findings: [
            {
              code: 'reference/unknown',
              severity: 'error',
              message: 'No element has the id `reders`. Did you mean `readers`?',
              range: { start: { line: 1, character: 26 }, end: { line: 1, character: 32 } },
              fixes: expect.arrayContaining(['Change to `readers`']),
            },
          ],
        },
      ],
      summary: { files: 2, error: 1, warning: 0, information: 0 },
    });
  });

  it('stays a whole document where something cannot be read', async () => {
    const { code, out } = await bmc(['check', 'gone.bmc', '--format=json'], { folder: await folderOf({}) });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [],
      summary: { files: 0, error: 0, warning: 0, information: 0 },
    });
  });
});

describe('colours', () => {
  const checking = (world: Parameters<typeof bmc>[1]) => bmc(['check', '-'], { stdin: WITH_ERROR, ...world });
  const ESCAPE = '\u001b[';

  it('are for a terminal only', async () => {
    expect((await checking({ terminal: ['out'] })).out).toContain(`${ESCAPE}31merror${ESCAPE}39m`);
    expect((await checking({ terminal: ['err'] })).out).not.toContain(ESCAPE);
  });

  it('are left out where the environment asks for none', async () => {
    expect((await checking({ terminal: ['out'], environment: { NO_COLOR: '1' } })).out).not.toContain(ESCAPE);
    expect((await checking({ terminal: ['out'], environment: { TERM: 'dumb' } })).out).not.toContain(ESCAPE);
  });
});

describe('progress', () => {
  /** A clock that moves on by so much whenever it is read. */
  const clock = (step: number) => {
    let time = 0;
    return () => {
      time += step;
      return time;
    };
  };
  const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`${index}.bmc`, CLEAN]));

  it('is shown on a terminal for work over a second, and wiped', async () => {
    const folder = await folderOf(files);
    const { err } = await bmc(['check'], { folder, terminal: ['err'], now: clock(300) });
    expect(err).toMatch(/Checking canvas \d of 9…/);
    expect(err.endsWith('\r\u001b[2K9 canvases checked: no findings.\n')).toBe(true);
  });

  it('is not shown for short work, nor anywhere but on a terminal', async () => {
    const folder = await folderOf(files);
    const summary = '9 canvases checked: no findings.\n';
    expect((await bmc(['check'], { folder, terminal: ['err'], now: clock(10) })).err).toBe(summary);
    expect((await bmc(['check'], { folder, terminal: ['out'], now: clock(300) })).err).toBe(summary);
  });
});
