import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { cleanText } from '../../views/text/clean-text.ts';

/** LSP knows no sticky notes: each block has one of the symbols that programs have, so that they look different. */
export const SYMBOL_KINDS: Readonly<Record<ElementKeyword, SymbolKind>> = {
  canvas: SymbolKind.File,
  partner: SymbolKind.Module,
  activity: SymbolKind.Event,
  resource: SymbolKind.Object,
  proposition: SymbolKind.Package,
  relationship: SymbolKind.Interface,
  channel: SymbolKind.Operator,
  segment: SymbolKind.Class,
  cost: SymbolKind.Number,
  revenue: SymbolKind.Key,
  hypothesis: SymbolKind.Boolean,
  hotspot: SymbolKind.Constant,
  change: SymbolKind.Variable,
  idea: SymbolKind.Constructor,
};

const NEEDS: readonly string[] = ['job', 'pain', 'gain'];

/**
 * The outline of a canvas in the order of the text: its elements by title, beside each the block it stands in, and
 * under a segment its jobs, pains and gains.
 */
export function documentSymbols(canvas: CanvasModel, catalogue: Catalogue): readonly DocumentSymbol[] {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : [...canvas.elements];
  return all.sort((a, b) => a.index - b.index).map((element) => elementSymbol(element, catalogue));
}

/** What a list of symbols calls an element: its title, else its id, else its word; never empty. */
export function elementName({ label, id, keyword }: CanvasElement): string {
  return cleanText(label) || id || keyword;
}

function elementSymbol(element: CanvasElement, catalogue: Catalogue): DocumentSymbol {
  const needs = element.facts
    .filter((fact) => fact.row !== undefined && NEEDS.includes(fact.key))
    .flatMap((fact) => fact.values.filter((value): value is Rated => value.kind === 'rated'));
  return {
    name: elementName(element),
    detail: catalogue.blocks[element.keyword].title,
    kind: SYMBOL_KINDS[element.keyword],
    range: element.range,
    selectionRange: element.nameRange,
    ...(needs.length > 0 ? { children: needs.map(needSymbol) } : {}),
  };
}

function needSymbol(need: Rated): DocumentSymbol {
  return {
    name: cleanText(need.label) || need.key,
    detail: need.key,
    kind: SymbolKind.Field,
    range: need.range,
    selectionRange: need.idRange ?? need.text?.range ?? need.range,
  };
}
