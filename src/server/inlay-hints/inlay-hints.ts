import { type InlayHint, InlayHintKind } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Position } from '../../model/range.ts';
import { linksOf, measureOf, states, termUsesOf } from '../../model/values.ts';
import { type YearlyTotal, yearlyCostOf, yearlyRevenueOf } from '../../model/yearly-totals.ts';
import { yearlyValueOf } from '../../model/yearly-value.ts';
import type { EditorHints } from '../../protocol/settings.ts';
import { findTerm } from '../../taxonomy/lookup.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { withinSentence } from '../../views/words/term-words.ts';
import { valueWords } from '../../views/words/yearly-words.ts';

/** What hints are made of, beside an element. */
export interface HintContext {
  readonly canvas: CanvasModel;
  readonly catalogue: Catalogue;
  /** The words that the canvas may be written with, told in the reader's language. */
  readonly taxonomy: Taxonomy;
  /** Which hints are wanted. */
  readonly hints: EditorHints;
}

/** What follows from an element's text without standing in it, each behind what it follows from. */
export function inlayHints(element: CanvasElement, context: HintContext): readonly InlayHint[] {
  const { hints } = context;
  switch (element.keyword) {
    case 'relationship':
      return [
        ...(hints.mode ? modeHint(element, context) : []),
        ...(hints.costs ? costHint(element, context) : []),
        ...(hints.revenues ? revenueHints(element, context) : []),
      ];
    case 'cost':
    case 'revenue':
      return hints.amounts ? amountHint(element, context) : [];
    default:
      return [];
  }
}

/** The mode of a relationship, which follows from its types unless it is stated. */
function modeHint(relationship: CanvasElement, { catalogue, taxonomy }: HintContext): readonly InlayHint[] {
  const uses = termUsesOf(relationship, 'type');
  const last = uses.at(-1);
  if (!last || states(relationship, 'mode')) return [];
  const groups = new Set(uses.map(({ term }) => term?.group));
  const modes = [...groups].flatMap((group) => (group && findTerm('mode', group, taxonomy)?.term) || []);
  if (modes.length === 0) return [];
  const { mode, modeTip } = catalogue.editorHints.inlay;
  const tip = [...modes.map(({ definition }) => definition), modeTip].join(' ');
  return [hint(last.range.end, mode({ modes: modes.map(withinSentence) }), tip)];
}

/** What it costs a year to keep a relationship, behind its name. */
function costHint(relationship: CanvasElement, { canvas, catalogue }: HintContext): readonly InlayHint[] {
  const place = (relationship.titleRange ?? relationship.idRange)?.end;
  const { costs, costsTip } = catalogue.editorHints.inlay;
  return place ? totalHint(place, yearlyCostOf(canvas, relationship), costs, costsTip, catalogue) : [];
}

/** What each segment of a relationship brings in a year, behind its id. */
function revenueHints(relationship: CanvasElement, { canvas, catalogue }: HintContext): readonly InlayHint[] {
  const { bringsIn, bringsInTip } = catalogue.editorHints.inlay;
  return linksOf(relationship, 'with').flatMap(({ fits, target, range }) => {
    if (!fits || !target || !('keyword' in target)) return [];
    return totalHint(range.end, yearlyRevenueOf(canvas, target), bringsIn, bringsInTip, catalogue);
  });
}

/** A total, where all of its parts are known: of another one neither what is told nor what is left out would be true. */
function totalHint(
  place: Position,
  { sums: values, parts, unknown, shared }: YearlyTotal,
  say: (told: { sums: readonly string[]; shared: boolean }) => string,
  tip: (told: { parts: readonly CanvasElement[] }) => string,
  catalogue: Catalogue,
): readonly InlayHint[] {
  if (values.length === 0 || unknown.length > 0) return [];
  const isShared = shared.length > 0;
  const sums = values.map((value) => valueWords(value, catalogue));
  const aside = isShared ? [catalogue.editorHints.inlay.sharedTip] : [];
  return [hint(place, say({ sums, shared: isShared }), [tip({ parts }), ...aside].join(' '))];
}

/** What an amount comes to in a year, unless it says so itself. */
function amountHint(element: CanvasElement, { canvas, catalogue }: HintContext): readonly InlayHint[] {
  const measure = measureOf(element, 'amount');
  const value = yearlyValueOf(canvas, element);
  if (!measure?.reading || !value || measure.reading.per.join() === 'year') return [];
  const { inAYear, inAYearTip, perCustomerTip } = catalogue.editorHints.inlay;
  const tip = measure.reading.per.includes('customer') ? perCustomerTip : inAYearTip;
  return [hint(measure.range.end, inAYear({ sum: valueWords(value, catalogue) }), tip)];
}

function hint(position: Position, label: string, tooltip: string): InlayHint {
  return { position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true };
}
