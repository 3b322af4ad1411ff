import type { CanvasModel } from '../../model/canvas-model.ts';
import { misfitsIn } from '../../model/stated-links.ts';
import type { LinkTarget, PropertyRow } from '../../taxonomy/properties.ts';
import { rule } from '../rule.ts';
import { candidatesOf } from './candidates.ts';

/** The property of a segment that each sort of need is stated by. */
const NEEDS: ReadonlySet<LinkTarget> = new Set(['job', 'pain', 'gain']);

export const referenceIsKnown = rule({
  code: 'reference/unknown',
  severity: 'error',
  sources: ['ours'],
  *check(canvas) {
    const candidates = candidatesOf(canvas);
    const lost = lostIds(canvas);
    const misspeltNeeds = misspeltNeedsOf(canvas);
    for (const { element, row, link } of misfitsIn(canvas)) {
      if (link.all || link.target) continue;
      const id = link.word.normalize('NFC');
      if (lost.has(id) || isMisspeltNeed(row, misspeltNeeds)) continue;
      if (candidates.kindOf(id) !== undefined) continue;
      const kinds = row.targets ?? [];
      const titled = candidates.titledLike(id, kinds);
      const nearest = titled === undefined ? candidates.near(id, row) : [];
      yield { range: link.range, element: element.index, args: { id: link.word, nearest, kinds, titled } };
    }
  },
});

/** The ids of elements whose keyword is mistyped: what refers to them will be right once that is mended. */
function lostIds(canvas: CanvasModel): ReadonlySet<string> {
  return new Set(canvas.problems.flatMap(({ lostId }) => (lostId === undefined ? [] : [lostId])));
}

/** The sorts of needs that some segment states under a mistyped word. */
function misspeltNeedsOf(canvas: CanvasModel): ReadonlySet<string> {
  const unknown = canvas.problems.filter(({ code }) => code === 'property/unknown' || code === 'property/misplaced');
  return new Set(unknown.flatMap(({ doubts }) => (doubts === undefined ? [] : [doubts])));
}

function isMisspeltNeed(row: PropertyRow, misspelt: ReadonlySet<string>): boolean {
  return (row.targets ?? []).some((kind) => NEEDS.has(kind) && misspelt.has(kind));
}
