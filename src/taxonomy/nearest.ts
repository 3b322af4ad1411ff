/** A word longer than this is no slip of the pen, and is not compared letter by letter. */
const LONGEST_WORD = 64;

/** How many candidates one finder looks at in all, so that a text full of unknown words costs no more than this. */
const EFFORT = 1_000_000;

/** How near a word that begins the candidate, or one of its parts, counts; a single slip is nearer than either. */
const BEGINS_WHOLE = 1.5;
const BEGINS_PART = 2.5;
/** The fewest letters of which a beginning is taken for the whole. */
const SHORTEST_BEGINNING = 3;

/** Finds the words of a fixed set that an unknown word may have been meant to be. */
export interface NearestFinder {
  /**
   * The plausible words, the nearest first, at most `limit` of them (3 by default); equally near ones keep the order
   * in which the finder was given them.
   */
  find(word: string, limit?: number): readonly string[];
}

interface Candidate {
  readonly word: string;
  readonly folded: string;
}

interface Hit extends Candidate {
  readonly rank: number;
}

/**
 * A finder over a set of words; worth keeping for as long as the set stays the same.
 *
 * It remembers its answers. When many words have been asked of many, it answers only those that are alike but for case
 * or hyphens, so that it takes a bounded time whatever it is asked.
 */
export function nearestFinder(words: Iterable<string>): NearestFinder {
  const candidates: readonly Candidate[] = [...new Set(words)].map((word) => ({ word, folded: fold(word) }));
  const alike = new Map<string, string[]>();
  for (const { word, folded } of candidates) {
    const group = alike.get(folded);
    if (group) group.push(word);
    else alike.set(folded, [word]);
  }
  const answers = new Map<string, readonly string[]>();
  let effort = EFFORT;

  const search = (word: string): readonly string[] => {
    const folded = fold(word);
    const same = alike.get(folded);
    if (same) return same;
    if (folded.length > LONGEST_WORD || effort < candidates.length) return [];
    effort -= candidates.length;
    const hits = candidates.flatMap((candidate) => {
      const rank = rankOf(folded, candidate.folded);
      return rank === undefined ? [] : [{ ...candidate, rank }];
    });
    return plausible(hits);
  };

  return {
    find(word, limit = 3) {
      const answer = answers.get(word) ?? search(word);
      answers.set(word, answer);
      return answer.slice(0, limit);
    },
  };
}

/** The words among a few that an unknown word may have been meant to be; for many, keep a `nearestFinder`. */
export function nearestWords(word: string, words: Iterable<string>, limit = 3): readonly string[] {
  return nearestFinder(words).find(word, limit);
}

/** What does not count as a difference: case, the form of accents, and underscores for hyphens. */
function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('_', '-');
}

/** Those hits that are about as near as the nearest. */
function plausible(hits: readonly Hit[]): readonly string[] {
  const best = hits.reduce((least, { rank }) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  return hits
    .filter(({ rank }) => rank <= best + 1)
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

/** How far a candidate is from a word, both folded; undefined where the one is hardly meant by the other. */
function rankOf(word: string, candidate: string): number | undefined {
  const longest = Math.max(word.length, candidate.length);
  const allowed = longest < 3 ? 0 : longest < 6 ? 1 : longest < 12 ? 2 : 3;
  if (Math.abs(word.length - candidate.length) <= allowed && candidate.length <= LONGEST_WORD) {
    const slips = distance(word, candidate, allowed);
    if (slips <= allowed) return slips;
  }
  const [shorter, longer] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  if (shorter.length < SHORTEST_BEGINNING) return undefined;
  // A word may leave off anywhere (`auto`); beyond the candidate it may only go on in a further part (`store-visit`).
  if (longer.startsWith(shorter) && (shorter === word || longer[shorter.length] === '-')) return BEGINS_WHOLE;
  return shorter === word && longer.includes(`-${shorter}`) ? BEGINS_PART : undefined;
}

/** The three latest rows of `distance`, kept between calls because filling them anew each time is most of its cost. */
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 1)) as [Uint8Array, Uint8Array, Uint8Array];

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most + 1` for anything over `most`. Neither is longer than `LONGEST_WORD`.
 */
function distance(a: string, b: string, most: number): number {
  const over = most + 1;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= b.length; column++) last[column] = Math.min(column, over);
  for (let row = 1; row <= a.length; row++) {
    // Only cells within `most` of the diagonal can count; the two beside them stand for all the others.
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    current[from - 1] = from === 1 ? Math.min(row, over) : over;
    let least = current[from - 1]!;
    const letter = a.charCodeAt(row - 1);
    for (let column = from; column <= to; column++) {
      const other = b.charCodeAt(column - 1);
      let value = last[column - 1]! + (letter === other ? 0 : 1);
      value = Math.min(value, last[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2)) {
        value = Math.min(value, beforeLast[column - 2]! + 1);
      }
      current[column] = value;
      least = Math.min(least, value);
    }
    if (to < b.length) current[to + 1] = over;
    if (least > most) return over;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  return Math.min(last[b.length]!, over);
}
