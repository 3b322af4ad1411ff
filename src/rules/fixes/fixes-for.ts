import { isUnfinished } from '../../edits/unfinished.ts';
import type { Catalogue, FindingCode } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { comparePositions, type Position, type Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { withHeader } from '../../model/with-header.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import type { Finding } from '../finding.ts';
import { blockFixes } from './block-fixes.ts';
import { canvasFixes } from './canvas-fixes.ts';
import type { Fix } from './fix.ts';
import type { Fixers, FixSite } from './fixer.ts';
import { ideaFixes } from './idea-fixes.ts';
import { ignoreFixes } from './ignore-fixes.ts';
import { propertyFixes } from './property-fixes.ts';
import { propositionFixes } from './proposition-fixes.ts';
import { referenceFixes } from './reference-fixes.ts';
import { relationshipAimFixes } from './relationship-aim-fixes.ts';
import { relationshipFixes } from './relationship-fixes.ts';
import { relationshipWayFixes } from './relationship-way-fixes.ts';
import { segmentFixes } from './segment-fixes.ts';
import { syntaxFixes } from './syntax-fixes.ts';
import { termFixes } from './term-fixes.ts';

/** How each sort of finding is mended. */
const FIXERS: Fixers = {
  ...relationshipFixes,
  ...relationshipWayFixes,
  ...relationshipAimFixes,
  ...segmentFixes,
  ...canvasFixes,
  ...blockFixes,
  ...propositionFixes,
  ...ideaFixes,
  ...referenceFixes,
  ...termFixes,
  ...propertyFixes,
  ...syntaxFixes,
  ...ignoreFixes,
};

/** What the fixes of a canvas's findings are made from. */
export interface FixContext {
  readonly canvas: CanvasModel;
  /** The text that the canvas was read from, and the findings were found in. */
  readonly source: SourceText;
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
  /** All findings of the canvas; none where they are not known. */
  readonly findings?: readonly Finding[];
}

/** The codes that have fixes. */
export const FIXABLE: ReadonlySet<FindingCode> = new Set(Object.keys(FIXERS) as FindingCode[]);

/** The fixes of a finding, the likeliest first. */
export function fixesFor(finding: Finding, context: FixContext): readonly Fix[] {
  const { broken } = surveyOf(context.canvas);
  const fixes = cures(finding, context);
  // How a text is written comes first: what is added to an element without an end would be swallowed.
  if (broken.length === 0 || Object.hasOwn(syntaxFixes, finding.code)) return fixes;
  return fixes.filter(({ edits }) =>
    edits.every(({ range }) => {
      const above = lastBeginningBefore(broken, range.start);
      return !above || !mayBeSwallowed(range, above);
    }),
  );
}

/** What would mend a finding, the likeliest first, even where the text around it is too broken to be edited safely. */
export function cures(finding: Finding, context: FixContext): readonly Fix[] {
  const { canvas, source, catalogue, taxonomy, findings = [] } = context;
  const fixer = FIXERS[finding.code] as ((site: FixSite) => Iterable<Fix>) | undefined;
  if (!fixer) return [];
  const element = finding.element === undefined ? undefined : surveyOf(canvas).byIndex.get(finding.element);
  const site = { canvas, source, finding, findings, args: finding.args, element, taxonomy, texts: catalogue.fixes };
  return [...fixer(site as FixSite)];
}

/** What all findings of a canvas need of it. */
interface Survey {
  readonly byIndex: ReadonlyMap<number, CanvasElement>;
  /** The elements that have no proper end, in the order of the text. */
  readonly broken: readonly CanvasElement[];
}

const surveyOf = perCanvas((canvas): Survey => {
  const byIndex = new Map(withHeader(canvas).map((element) => [element.index, element]));
  const owners = canvas.problems.flatMap((problem) =>
    isUnfinished(problem) && problem.owner !== undefined ? problem.owner : [],
  );
  const inOrder = [...new Set(owners)].sort((a, b) => a - b);
  return { byIndex, broken: inOrder.flatMap((owner) => byIndex.get(owner) ?? []) };
});

/** Where what belongs to an element begins, behind its id. */
function contentStart({ titleRange, keywordRange }: CanvasElement): Position {
  return titleRange?.start ?? keywordRange.end;
}

/** The last of some elements whose content begins before a position: of those above, none ends further down. */
function lastBeginningBefore(elements: readonly CanvasElement[], position: Position): CanvasElement | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePositions(contentStart(elements[middle]!), position) < 0) low = middle + 1;
    else high = middle;
  }
  return elements[low - 1];
}

/** Whether an insertion at a place in or right behind an element would become part of something else. */
function mayBeSwallowed({ start, end }: Range, element: CanvasElement): boolean {
  const isInsertion = comparePositions(start, end) === 0;
  return (
    isInsertion &&
    comparePositions(contentStart(element), start) < 0 &&
    comparePositions(start, { line: element.range.end.line + 1, character: 0 }) < 0
  );
}
