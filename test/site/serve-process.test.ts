import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltCommandLine, buildCommandLine } from '../cli/build-command-line.ts';
import { CLEAN, folderOf } from '../cli/fake-io.ts';

let built: BuiltCommandLine;
beforeAll(async () => {
  built = await buildCommandLine(['cli']);
});
afterAll(() => built.remove());

describe('bmc serve as a process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends by itself at %s, open pages or not',
    async (signal) => {
      const folder = await folderOf({ 'a.bmc': CLEAN });
      const child = spawn(process.execPath, [built.main, 'serve', '--port', '0', '--lang', 'en'], { cwd: folder });
      let told = '';
      child.stderr.on('data', (piece: Buffer) => {
        told += piece.toString();
      });
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const address = /http:\S+/.exec(line.toString())![0];
      expect(await (await fetch(address)).text()).toContain('1 canvas');
      const events = await fetch(`${address}events`);
      expect(events.headers.get('content-type')).toBe('text/event-stream');
      const ended = once(child, 'close');
      child.kill(signal);
      expect(await ended).toEqual([0, null]);
      expect(told).toBe('No longer served.\n');
      await events.body?.cancel().catch(() => undefined);
    },
    30_000,
  );
});
