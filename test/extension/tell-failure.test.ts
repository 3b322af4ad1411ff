import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/english.ts';

/** The names of the texts that send their reader to the log. */
function sayingSo(texts: unknown, name = ''): readonly string[] {
  if (typeof texts === 'string') return /the log says why/.test(texts) ? [name] : [];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, inner]) => sayingSo(inner, key));
}

const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src/extension', path), 'utf8'));

describe('a message that the log says why', () => {
  it('is there', () => {
    expect(new Set(sayingSo(english))).toEqual(new Set(['failed', 'drawingFailed', 'copyFailed', 'printFailed']));
  });

  it('is never shown without its button', () => {
    // These are told by what adds the button alone, and by the page, which has one of its own.
    for (const source of sources)
      expect(source).not.toMatch(/show\w+Message\((?:(?!tellFailure)[^;])*?(?:\.f|\bf|F)ailed\b/);
  });
});
