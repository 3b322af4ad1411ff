import type { FindingCode } from '../../messages/catalogue.ts';
import type { Comment } from '../../model/canvas-model.ts';
import type { Finding, Offence } from '../finding.ts';
import { type Ignore, type IgnoredCode, readIgnores } from './read-ignores.ts';

/** What comments make of the findings of a canvas. */
export interface Silenced {
  /** The findings that no comment silences, in their order. */
  readonly findings: readonly Finding[];
  /** What is wrong with the comments, by the code of its rule. */
  readonly offences: ReadonlyMap<FindingCode, readonly Offence[]>;
}

/** What is known of the codes that comments name. */
export interface Codes {
  /** Whether a rule has the code. */
  isKnown(code: string): boolean;
  /** Whether it cannot be known if there are such findings: the rule is off, or could not look at a file. */
  isUndecided(code: string): boolean;
  /** The codes that may have been meant by one that no rule has. */
  nearest(code: string): readonly string[];
}

/**
 * Takes away what comments silence, and tells which of them have no reason or silence nothing. A finding about a comment
 * itself cannot be silenced. Takes time linear in the comments and findings.
 */
export function silence(findings: readonly Finding[], comments: readonly Comment[], codes: Codes): Silenced {
  const ignores = readIgnores(comments);
  if (ignores.length === 0) return { findings, offences: new Map() };
  const byPlace = indexByPlace(ignores);
  const used = new Set<IgnoredCode>();
  const kept = findings.filter(({ code, range }) => {
    const ignore = byPlace.get(placeOf(range.start.line, code));
    if (ignore) used.add(ignore);
    return !ignore;
  });
  const withoutReason: Offence<'ignore/no-reason'>[] = [];
  const unused: Offence<'ignore/unused'>[] = [];
  for (const { range, codes: named, hasReason } of ignores) {
    if (named.length === 0) unused.push({ range, args: { code: undefined, isKnown: false, nearest: [] } });
    for (const one of named) if (!used.has(one) && !codes.isUndecided(one.code)) unused.push(unusedCode(one, codes));
    const inUse = named.filter((one) => used.has(one));
    const [first] = inUse;
    if (!hasReason && first) withoutReason.push({ range, args: { codes: inUse.map(({ code }) => code) } });
  }
  const offences = new Map<FindingCode, readonly Offence[]>([
    ['ignore/unused', unused as Offence[]],
    ['ignore/no-reason', withoutReason as Offence[]],
  ]);
  return { findings: kept, offences };
}

/** The first to name a code for a line counts; a second one silences nothing more. */
function indexByPlace(ignores: readonly Ignore[]): ReadonlyMap<string, IgnoredCode> {
  const byPlace = new Map<string, IgnoredCode>();
  for (const { line, codes } of ignores) {
    for (const one of codes) {
      const place = placeOf(line, one.code);
      if (!byPlace.has(place)) byPlace.set(place, one);
    }
  }
  return byPlace;
}

function placeOf(line: number, code: FindingCode | string): string {
  return `${line} ${code}`;
}

function unusedCode({ code, range }: IgnoredCode, codes: Codes): Offence<'ignore/unused'> {
  const isKnown = codes.isKnown(code);
  return { range, args: { code, isKnown, nearest: isKnown ? [] : codes.nearest(code) } };
}
