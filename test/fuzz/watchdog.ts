import { writeSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { keep } from './corpus.ts';
import type { FuzzTarget, Input } from './fuzz-target.ts';

/*
 * A thread beside the one that tries texts, told of each before it is tried: one that does not come to an end could say
 * nothing of itself. It is kept, and the whole process ends.
 */

/** What takes longer than this never ends, in milliseconds. */
const ENDLESS = 30_000;

let current: { readonly target: Pick<FuzzTarget, 'name'>; readonly input: Input } | undefined;
let timer: NodeJS.Timeout | undefined;

parentPort?.on('message', (message: typeof current) => {
  current = message;
  clearTimeout(timer);
  if (current === undefined) return;
  timer = setTimeout(() => {
    if (!current) return;
    // The console of a thread speaks through the main one, which is busy.
    writeSync(
      2,
      `\n${current.target.name}: does not end\n  kept in ${keep(current.target, 'does not end', current.input)}\n`,
    );
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100);
  }, ENDLESS);
});
