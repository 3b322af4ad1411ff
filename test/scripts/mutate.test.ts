import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Mutant, mutantsOf, sample } from '../../scripts/mutate/mutants.ts';
import { Results } from '../../scripts/mutate/results.ts';

const SOURCE = `import { a } from './a.ts';
// if (a === b) in a comment
const text = 'a === b';
export const isSame = (a: number, b: number) => a === b;
`;

describe('mutants', () => {
  it('change one place of the code, and no text, comment or import', () => {
    const mutants = mutantsOf('src/a.ts', SOURCE);
    expect(mutants.map(({ change, line }) => [line, change])).toEqual([[4, '=== → !==']]);
    expect(mutants[0]!.text).toBe(SOURCE.replace('=> a === b', '=> a !== b'));
  });

  it('are chosen from all over a list, the same for the same seed', () => {
    const list = Array.from({ length: 100 }, (_, at) => at);
    expect(sample(list, 10, 3)).toEqual(sample(list, 10, 3));
    expect(sample(list, 10, 3)).not.toEqual(sample(list, 10, 4));
    expect(Math.max(...sample(list, 10, 3))).toBeGreaterThan(85);
  });
});

describe('what became of mutants', () => {
  it('is kept as soon as it is known, and forgotten once the file is another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bmc-mutants-'));
    try {
      const mutant: Mutant = { path: 'src/a.ts', line: 1, change: 'a → b', text: 'b' };
      new Results(folder, 'rules/fixes').keep(mutant, 'endless');
      const later = new Results(folder, 'rules/fixes');
      expect(later.of(mutant)).toBe('endless');
      expect(later.of({ ...mutant, text: 'b, and more' })).toBeUndefined();
      expect(new Results(folder, 'model').of(mutant)).toBeUndefined();
      later.keep(mutant, 'noticed by tests');
      expect(new Results(folder, 'rules/fixes').of(mutant), 'the last word counts').toBe('noticed by tests');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
