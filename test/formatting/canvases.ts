import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/* What tests of the layout are run on. */

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '../..');

/** Every canvas below a folder of the project, by its path. */
export function canvasesIn(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bmc'))
    .sort()
    .map((path) => [join(folder, path), readFileSync(join(ROOT, folder, path), 'utf8')]);
}

/** What says where something stands, what it points at, or what the language knows of it. */
const LEFT_OUT = /range$|^(?:target|row|term|own)$/i;

/** Something read from a canvas, as it says it. */
export function plain(value: unknown, seen = new Set<unknown>()): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, seen));
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return '(again)';
  seen.add(value);
  const entries = Object.entries(value).filter(([key]) => !LEFT_OUT.test(key));
  const found = Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner, seen)]));
  seen.delete(value);
  return found;
}

/** Numbers from 0 to 1 that are the same in every run. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
