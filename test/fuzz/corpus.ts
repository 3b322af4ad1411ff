import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzTarget, Input } from './fuzz-target.ts';

const CORPUS = join(import.meta.dirname, 'corpus');

/** The texts that are kept for a target, by the names of their files. */
export function corpusOf({ name }: FuzzTarget): readonly (readonly [file: string, input: Input])[] {
  const folder = join(CORPUS, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]);
}

/** Keeps texts that failed, under a name made of how; gives the path from the project's folder. */
export function keep({ name }: Pick<FuzzTarget, 'name'>, kind: string, input: Input): string {
  const words = kind
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 6);
  const file = `${words}-${hash}.json`;
  mkdirSync(join(CORPUS, name), { recursive: true });
  // As JSON, which holds half of a sign too.
  writeFileSync(join(CORPUS, name, file), `${JSON.stringify(input, null, 2)}\n`);
  return join('test/fuzz/corpus', name, file);
}
