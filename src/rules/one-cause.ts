import type { Problem } from '../model/problem.ts';
import { comparePositions, type Position, type Range } from '../model/range.ts';
import type { Finding } from './finding.ts';

/** The findings about a single word, which only echo a mistake in how the text around it is written. */
const ABOUT_WORDS = /^(?:reference|term|amount)\/|^property\/repeated$/;

/**
 * One cause, one finding: drops what is said of a word inside a stretch that already has a finding about its writing.
 * The word will mean something else as soon as that is mended. Takes the time of a sort.
 */
export function withoutEchoes(findings: readonly Finding[], problems: readonly Problem[]): Finding[] {
  const isInMistake = coverage(problems.flatMap(meaninglessStretch));
  return findings.filter((finding) => !ABOUT_WORDS.test(finding.code) || !isInMistake(finding));
}

/** The stretch whose words mean nothing until a problem is mended: one or none. */
function meaninglessStretch({ code, range, covers }: Problem): readonly Range[] {
  if (covers) return [covers];
  return code.startsWith('syntax/') ? [range] : [];
}

/** Tells whether a finding lies within one of some stretches. */
function coverage(stretches: readonly Range[]): (finding: Finding) => boolean {
  const sorted = stretches.toSorted((a, b) => comparePositions(a.start, b.start));
  /** For each place, how far the stretches reach that begin at or before it. */
  const reach: Position[] = [];
  for (const { end } of sorted) {
    const before = reach.at(-1);
    reach.push(before && comparePositions(before, end) > 0 ? before : end);
  }
  return ({ range }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (comparePositions(sorted[middle]!.start, range.start) <= 0) low = middle + 1;
      else high = middle;
    }
    const furthest = reach[low - 1];
    return furthest !== undefined && comparePositions(furthest, range.end) >= 0;
  };
}
