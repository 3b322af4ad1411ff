import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommandLine, buildCommandLine } from './build-command-line.ts';
import { CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

/* What the machine does to a command: disks that are full, folders that are not to be written, files that go. */

let built: BuiltCommandLine;
beforeAll(async () => {
  built = await buildCommandLine(['cli']);
});
afterAll(() => built.remove());

const MENDABLE = 'segment readers “Readers”\n';
const isRoot = process.getuid?.() === 0;
/** A user to whom permissions apply, where whoever runs the tests stands above them. */
const NOBODY = isRoot ? { uid: 65534, gid: 65534 } : {};

function bmc(args: readonly string[], folder: string, options: Parameters<typeof spawnSync>[2] = {}) {
  const child = spawnSync(process.execPath, [built.main, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'caches') },
    encoding: 'utf8',
    ...options,
  });
  return { code: child.status, out: String(child.stdout), err: String(child.stderr) };
}

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each([[['check', 'a.bmc', '--format', 'json']], [['render', 'a.bmc']], [['--help']], [['explain', 'segment']]])(
    'that takes what is printed ends %j with 2, and is told of where it can be',
    async (args) => {
      const folder = await folderOf({ 'a.bmc': WITH_ERROR });
      const full = openSync('/dev/full', 'w');
      const told = bmc(args, folder, { stdio: ['ignore', full, 'pipe'] });
      const silent = bmc(args, folder, { stdio: ['ignore', full, full] });
      closeSync(full);
      expect(told.code).toBe(2);
      expect(told.err).toContain('bmc: The output cannot be written: the disk is full. Make room and try again.\n');
      expect(told.err).not.toContain('at ');
      expect(silent.code).toBe(2);
    },
  );

  it('that takes no remarks changes nothing of what is printed', async () => {
    const folder = await folderOf({ 'a.bmc': WITH_ERROR });
    const full = openSync('/dev/full', 'w');
    const { code, out } = bmc(['check', 'a.bmc'], folder, { stdio: ['ignore', 'pipe', full] });
    closeSync(full);
    expect(code).toBe(1);
    expect(out).toContain('reference/unknown');
  });
});

describe.skipIf(process.platform === 'win32')('a folder that is not to be written', () => {
  it('keeps its files as they are, gets no other, and is told of', async () => {
    const folder = await folderOf({ 'a.bmc': MENDABLE, 'b/b.bmc': CLEAN });
    if (isRoot) chownSync(folder, 65534, 65534);
    // The folder of the build is its maker's alone.
    chmodSync(join(built.main, '../../..'), 0o755);
    chmodSync(folder, 0o555);
    const before = readdirSync(folder, { recursive: true });
    const refused = (path: string) => `bmc: \`${path}\` cannot be written: you are not allowed to.`;
    const attempts: readonly (readonly [path: string, args: readonly string[]])[] = [
      ['a.bmc', ['check', '--fix', 'a.bmc']],
      ['x.svg', ['render', 'a.bmc', '-o', 'x.svg']],
      ['n.bmc', ['new', 'n.bmc']],
    ];
    for (const [path, args] of attempts) {
      const { code, err } = bmc(args, folder, NOBODY);
      expect([args, code, err]).toEqual([args, 2, expect.stringContaining(refused(path))]);
    }
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(MENDABLE);
    chmodSync(folder, 0o755);
  });
});

describe('files that go and change while they are read', () => {
  it.skipIf(process.platform === 'win32')('are told of each, and the others are checked', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'c.bmc': WITH_ERROR });
    // As one that was listed and then taken away.
    symlinkSync('gone', join(folder, 'b.bmc'));
    const { code, out, err } = bmc(['check', '.'], folder);
    expect(code).toBe(2);
    expect(out).toContain('c.bmc:2:27 error');
    expect(err).toContain('bmc: `b.bmc` cannot be read: it is gone, or a link to a file that is not there.');
  });

  it('leave no command hanging and no error of its own, whatever happens to a folder meanwhile', async () => {
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`c${at}.bmc`, CLEAN]));
    const folder = await folderOf(files);
    // Another process takes files away, empties them and puts them back, for as long as the command runs.
    const mischief = `const fs = require('node:fs'); const end = Date.now() + 20000;
      fs.writeFileSync('ready', '');
      while (Date.now() < end && !fs.existsSync('stop')) for (let at = 0; at < 60; at += 1) {
        const name = 'c' + at + '.bmc';
        try { fs.rmSync(name); fs.writeFileSync(name, ''); fs.appendFileSync(name, 'segment a "A"\\n'.repeat(50)); } catch {}
      }`;
    const { spawn } = await import('node:child_process');
    const other = spawn(process.execPath, ['-e', mischief], { cwd: folder });
    const ended = new Promise((resolve) => other.once('exit', resolve));
    while (!existsSync(join(folder, 'ready'))) await new Promise((resolve) => setTimeout(resolve, 20));
    for (let round = 0; round < 3; round += 1) {
      const { code, err } = bmc(['check', '--fix', '.'], folder);
      expect([0, 1, 2]).toContain(code);
      expect(err).not.toMatch(/error in bmc itself|^\s+at /m);
    }
    writeFileSync(join(folder, 'stop'), '');
    await ended;
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(join(folder, 'stop'));
  });
});
