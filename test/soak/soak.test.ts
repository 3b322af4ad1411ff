import { expect, it } from 'vitest';
import { soak } from './soak.ts';

/** What may be kept anew from the first step to the last, in bytes: what is translated as it becomes hot, and the like. */
const MOST_GROWTH = 4_000_000;

it('a server that is edited without end says what is said afresh, and keeps no more', async () => {
  const { comparisons, differing, heaps } = await soak({ edits: 3000, memoryEvery: 500, seed: 5 });
  expect(differing).toBeUndefined();
  expect(comparisons).toBe(90);
  expect(heaps.at(-1)! - heaps[0]!).toBeLessThan(MOST_GROWTH);
});
