import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import type { Comparison } from '../model/comparison/comparison.ts';
import { pairByKey } from '../model/comparison/pair-up.ts';
import type { Finding } from './finding.ts';

/** The findings that a change of a canvas brought and took away, each in the order of its text. */
export interface FindingChanges {
  readonly introduced: readonly Finding[];
  readonly resolved: readonly Finding[];
}

/**
 * Which findings a change brought and took away. One that stays on its note, or on the canvas as a whole, is neither,
 * wherever it stands now and whatever its message counts.
 */
export function compareFindings(
  comparison: Comparison,
  before: readonly Finding[],
  after: readonly Finding[],
): FindingChanges {
  const resolved = [...before];
  const introduced = [...after];
  const owners = { before: ownersIn(comparison.before), after: ownersIn(comparison.after) };
  /** The note a finding is about, named alike on both sides. */
  const ownerOf = ({ element }: Finding, side: 'before' | 'after'): string => {
    const owner = element === undefined ? undefined : owners[side].get(element);
    if (!owner) return '';
    const later = side === 'after' ? owner : comparison.laterOf.get(owner);
    return later ? `${later.index}` : `gone ${owner.index}`;
  };
  pairByKey(resolved, introduced, (finding, side) => `${ownerOf(finding, side)} ${finding.code} ${finding.message}`);
  pairByKey(resolved, introduced, (finding, side) => `${ownerOf(finding, side)} ${finding.code}`);
  return { introduced, resolved };
}

function ownersIn({ header, elements }: CanvasModel): ReadonlyMap<number, CanvasElement> {
  return new Map([...(header ? [header] : []), ...elements].map((element) => [element.index, element]));
}
