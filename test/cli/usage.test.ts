import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

describe('a command line that makes no sense', () => {
  it.each([
    [['chekc', 'a.bmc'], 'There is no command `chekc`. Did you mean `check`? Run `bmc --help` to see what there is.'],
    [['--hlep'], 'There is no option `--hlep`. Did you mean `--help`? Run `bmc --help` to see what there is.'],
    [['-x'], 'There is no option `-x`. Run `bmc --help` to see what there is.'],
    [
      ['check', '--fromat', 'json'],
      '`check` has no option `--fromat`. Did you mean `--format`? Run `bmc check --help` to see what there is.',
    ],
    [['check', '-x'], '`check` has no option `-x`. Run `bmc check --help` to see what there is.'],
    [['check', '--toString'], '`check` has no option `--toString`. Run `bmc check --help` to see what there is.'],
    [
      ['check', '--format', 'jsn'],
      '`--format` cannot be `jsn`. Did you mean `json`? It is text, json, sarif, junit, github, gitlab or rdjsonl.',
    ],
    [['check', '--format'], '`--format` needs a value: text, json, sarif, junit, github, gitlab or rdjsonl.'],
    [
      ['check', '--format', '--fail-on', 'never'],
      '`--format` needs a value: text, json, sarif, junit, github, gitlab or rdjsonl.',
    ],
    [['check', '--format='], '`--format` needs a value: text, json, sarif, junit, github, gitlab or rdjsonl.'],
    [['check', '--help=yes'], '`--help` takes no value. Write it alone.'],
    [['check', ''], 'A path is empty. Name a file or a folder, or . for the folder you are in.'],
    [['render', '--theme', 'drak', 'a.bmc'], /^`--theme` cannot be `drak`\. Did you mean `dark`\? It is light, dark, /],
    [['render', 'a.bmc', '-o'], '`-o` needs a value. Write `-o FILE`.'],
    [['render'], /^`render` needs a canvas\. Name its file, as in `bmc render canvas\.bmc`, or - for /],
    [['render', 'a.bmc', 'b.bmc'], '`render` takes one canvas at a time, not 2. Name one file.'],
    [['lsp'], 'Say how the editor talks to the server: `bmc lsp --stdio`.'],
    [['lsp', '--stdio', 'a.bmc'], '`lsp` takes no path. Leave out `a.bmc`.'],
    [['check', 'gone.bmc'], 'There is no file or folder `gone.bmc`. Check the path.'],
    [['render', 'gone.bmc'], 'There is no file or folder `gone.bmc`. Check the path.'],
    [['render', 'sub'], /^There is no canvas in the folder `sub` or below\./],
    [['render', '*.md'], 'No file fits the pattern `*.md`. Check the pattern.'],
    [['render', '.'], '`.` stands for 2 canvases, and one is drawn at a time. Name one file.'],
  ])('%j is told in one clear line and ends with 2', async (args, message) => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': CLEAN, 'sub/note.txt': '' });
    const { code, out, err } = await bmc(args, { folder });
    expect(err.match(/^bmc: (.*)\n$/)?.[1]).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
    expect(code).toBe(2);
    expect(out).toBe('');
  });

  it('shows the help where there is nothing at all', async () => {
    const { code, out, err } = await bmc([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Usage: bmc COMMAND');
  });
});

describe('a command line', () => {
  it('takes the last of an option said twice, and options between paths', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const { code, out } = await bmc(['check', '--format', 'text', 'a.bmc', '--format', 'json'], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(out).files).toHaveLength(1);
  });

  it('takes what follows -- as paths', async () => {
    const folder = await folderOf({ '--help': CLEAN });
    expect((await bmc(['check', '--', '--help'], { folder })).err).toBe('1 canvas checked: no findings.\n');
  });
});

describe('the help', () => {
  it.each([['--help'], ['-h'], ['help']])('lists every command with %s', async (...args) => {
    const { code, out, err } = await bmc(args);
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^ {2}[a-z]+(?= )/gm)?.map((name) => name.trim())).toEqual(
      expect.arrayContaining(COMMANDS.map(({ name }) => name)),
    );
  });

  it.each(COMMANDS)('of $name describes every option and shows examples', async (command) => {
    const { code, out } = await bmc([command.name, '--help']);
    expect(code).toBe(0);
    expect((await bmc(['help', command.name])).out).toBe(out);
    expect(out).toContain(`Usage: bmc ${command.name}`);
    for (const [name, spec] of Object.entries(command.options)) {
      expect(out).toMatch(new RegExp(`^ .*--${name}[ A-Z|/=[\\]-]*  \\S`, 'm'));
      if (spec.kind === 'choice') for (const value of spec.values) expect(out.replace(/\s+/g, ' ')).toContain(value);
    }
    expect(out).toContain(`Examples:\n  bmc ${command.name}`);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });
});

it.each(['--version', '-v'])('bmc %s prints the version of the package', async (option) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await bmc([option])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

it('bmc lsp --stdio starts the server', async () => {
  let started = 0;
  const startServer = async () => {
    started += 1;
  };
  expect(await bmc(['lsp', '--stdio'], { startServer })).toEqual({ code: 0, out: '', err: '' });
  expect(started).toBe(1);
});

describe('an error of our own', () => {
  const startServer = () => Promise.reject(new TypeError('x is not a function'));

  it('ends with 70 and asks to report it', async () => {
    const { code, out, err } = await bmc(['lsp', '--stdio'], { startServer });
    expect([code, out]).toEqual([70, '']);
    expect(err).toMatch(/^bmc: An error in bmc itself: TypeError: x is not a function\. Please report it.*\n$/);
  });

  it('shows where it happened on request', async () => {
    const { err } = await bmc(['lsp', '--stdio'], { startServer, environment: { BMC_DEBUG: '1' } });
    expect(err).toMatch(/\n {4}at .*usage\.test\.ts/);
  });
});
