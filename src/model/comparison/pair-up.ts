/** Two things taken for one and the same. */
export type Pair<Thing> = readonly [before: Thing, after: Thing];

/** Beyond this many possible pairs, likeness is not asked: what has no key in common stays unpaired. */
const MOST_CANDIDATES = 250_000;

/**
 * Pairs things by a key; of several with one key the first with the first. A thing without a key stays alone.
 * Takes what it pairs out of both lists.
 */
export function pairByKey<Thing>(
  before: Thing[],
  after: Thing[],
  keyOf: (thing: Thing, side: 'before' | 'after') => string | undefined,
): readonly Pair<Thing>[] {
  const waiting = new Map<string, Thing[]>();
  for (const thing of after) {
    const key = keyOf(thing, 'after');
    if (key === undefined) continue;
    const queue = waiting.get(key);
    if (queue) queue.push(thing);
    else waiting.set(key, [thing]);
  }
  for (const queue of waiting.values()) queue.reverse();
  const pairs: Pair<Thing>[] = [];
  for (const thing of before) {
    const key = keyOf(thing, 'before');
    const other = key === undefined ? undefined : waiting.get(key)?.pop();
    if (other !== undefined) pairs.push([thing, other]);
  }
  takeOut(pairs, before, after);
  return pairs;
}

/**
 * Pairs what is most alike first, from a threshold on. The same pairs come out when both lists are exchanged.
 * Takes what it pairs out of both lists.
 */
export function pairByLikeness<Thing>(
  before: Thing[],
  after: Thing[],
  likenessOf: (before: Thing, after: Thing) => number,
  threshold: number,
): readonly Pair<Thing>[] {
  if (before.length * after.length > MOST_CANDIDATES) return [];
  const candidates = before.flatMap((one, i) =>
    after.flatMap((other, j) => {
      const score = likenessOf(one, other);
      return score >= threshold ? [{ one, other, score, distance: Math.abs(i - j), place: i + j }] : [];
    }),
  );
  // Of two candidates that share a thing the places differ, so that this order does not depend on the direction.
  candidates.sort((a, b) => b.score - a.score || a.distance - b.distance || a.place - b.place);
  const pairs: Pair<Thing>[] = [];
  const takenBefore = new Set<Thing>();
  const takenAfter = new Set<Thing>();
  for (const { one, other } of candidates) {
    if (takenBefore.has(one) || takenAfter.has(other)) continue;
    takenBefore.add(one);
    takenAfter.add(other);
    pairs.push([one, other]);
  }
  takeOut(pairs, before, after);
  return pairs;
}

function takeOut<Thing>(pairs: readonly Pair<Thing>[], before: Thing[], after: Thing[]): void {
  if (pairs.length === 0) return;
  const earlier = new Set(pairs.map(([one]) => one));
  const later = new Set(pairs.map(([, other]) => other));
  keep(before, (thing) => !earlier.has(thing));
  keep(after, (thing) => !later.has(thing));
}

function keep<Thing>(list: Thing[], stays: (thing: Thing) => boolean): void {
  const kept = list.filter(stays);
  list.length = 0;
  for (const thing of kept) list.push(thing);
}
