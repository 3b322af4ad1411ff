import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { comparePositions, type Position } from '../../src/model/range.ts';
import { check } from '../../src/rules/check.ts';

const catalogue = catalogueOf('en');
const ROOT = join(import.meta.dirname, '../fixtures/rules');
const SAMPLES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => join(ROOT, path))
  .filter((path) => statSync(path).isFile())
  .map((path) => readFileSync(path, 'utf8'));

/** Checks a text, and that what is said of it can be shown. */
function checkSoundly(text: string): void {
  const canvas = readCanvas(text);
  const findings = check(canvas, { catalogue, fileExists: () => false });
  const lines = text.split(/\r\n|\n|\r/);
  const isInText = ({ line, character }: Position) => character >= 0 && character <= (lines[line]?.length ?? -1);
  for (const { code, message, range, related } of findings) {
    expect(message, code).toMatch(/^[^\n]*\S[^\n]*[.?]$/u);
    if (!/[“”`]/.test(text)) expect(message, code).not.toMatch(/undefined|\[object|NaN|“”|``/);
    for (const place of [range, ...related.map((other) => other.range)]) {
      expect([place.start, place.end].every(isInText), `${code} within the text`).toBe(true);
      expect(comparePositions(place.start, place.end)).toBeLessThanOrEqual(0);
    }
  }
}

const sample = fc.constantFrom(...SAMPLES);
const piece = fc.oneof(
  fc.constantFrom(...'{},"\\\n\r\t /*-.€“”', '"""', '/*', '*/', '//', 'all', 'per', 'with', 'type', 'for', 'segment'),
  fc.constantFrom(
    '\0',
    '\uFEFF',
    '\uD800',
    'é',
    'e\u0301',
    'العملاء',
    '👩‍👩‍👧',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(30), insert: piece });

describe('the rules', () => {
  it('never throw on mangled canvases, and point into the text', () => {
    const mangled = fc.tuple(sample, sample, fc.array(edit, { maxLength: 8 }));
    fc.assert(
      fc.property(mangled, ([one, other, edits]) => {
        const text = edits.reduce((before, { at, remove, insert }) => {
          const place = Math.floor(at * before.length);
          return before.slice(0, place) + insert + before.slice(place + remove);
        }, one + other);
        checkSoundly(text);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throw on any words of the language in any order', () => {
    const words = [...new Set(SAMPLES.flatMap((text) => text.split(/\s+/)))];
    const soup = fc.array(fc.oneof(fc.constantFrom(...words), piece), { maxLength: 60 });
    fc.assert(
      fc.property(soup, fc.constantFrom(' ', '\n'), (parts, gap) => checkSoundly(parts.join(gap))),
      { numRuns: 1500 },
    );
  });
});
