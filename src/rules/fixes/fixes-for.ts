import type { Catalogue, FindingCode } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import type { Finding } from '../finding.ts';
import type { Fix } from './fix.ts';
import type { Fixers, FixSite } from './fixer.ts';
import { languageFixes } from './language-fixes.ts';

/** How each sort of finding is mended. */
const FIXERS: Fixers = { ...languageFixes };

/** What the fixes of a canvas's findings are made from. */
export interface FixContext {
  readonly canvas: CanvasModel;
  /** The text that the canvas was read from, and the findings were found in. */
  readonly source: SourceText;
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
}

/** The fixes of a finding, the likeliest first. */
export function fixesFor(finding: Finding, { canvas, source, catalogue, taxonomy }: FixContext): readonly Fix[] {
  const fixer = FIXERS[finding.code] as ((site: FixSite) => Iterable<Fix>) | undefined;
  if (!fixer) return [];
  const element = finding.element === canvas.header?.index ? canvas.header : elementAt(canvas, finding.element);
  const site = { canvas, source, finding, args: finding.args, element, taxonomy, texts: catalogue.fixes };
  return [...fixer(site as FixSite)];
}

/** The codes that have fixes. */
export const FIXABLE: ReadonlySet<FindingCode> = new Set(Object.keys(FIXERS) as FindingCode[]);

function elementAt(canvas: CanvasModel, index: number | undefined) {
  return index === undefined ? undefined : canvas.elements.find((element) => element.index === index);
}
