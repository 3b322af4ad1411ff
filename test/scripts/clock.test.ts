import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where it is told what time of day it is, or when a talk began in whichever window: there the clock is what is asked. */
const CLOCKS = /^webview\/presenting\//;

it('whoever waits or measures asks for what never jumps, and not for the clock', () => {
  const askers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !CLOCKS.test(path))
    .filter((path) => /\bDate\.now\b|\bnew Date\(\)/.test(readFileSync(`src/${path}`, 'utf8')));
  expect(askers).toEqual([]);
});
