import {
  type BlockName,
  ELEMENT_KEYWORDS,
  type ElementKeyword,
  isBlock,
  TELLING_ORDER,
} from '../../taxonomy/elements.ts';
import { elementsWith, type PropertyRow, propertyRow } from '../../taxonomy/properties.ts';
import type { ElementPlace, FactAhead } from './completion-place.ts';
import { elementSnippet, nameSnippet, placeholders } from './element-snippets.ts';
import { newCanvasSnippet } from './new-canvas-snippet.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';
import { takesValues } from './takes-values.ts';

/**
 * The words that begin an element: in a file without any a whole canvas first; then those whose block is still empty,
 * in telling order; then the others.
 * What is written before an element's facts must be able to hold them.
 */
export function elementProposals(place: ElementPlace, context: ProposalContext): readonly Proposal[] {
  const { canvas, catalogue, word } = context;
  const present = ELEMENT_KEYWORDS.find((keyword) => keyword === word);
  const isFree = canvas.header === undefined || present === 'canvas';
  const keywords = ELEMENT_KEYWORDS.filter(
    (keyword) =>
      (keyword !== 'canvas' || (place.header && isFree)) &&
      (keyword === word || canHold(keyword, present, place.facts)),
  );
  const elements = ranked(keywords, (keyword) => rankOf(keyword, context)).map((keyword): Proposal => {
    const block = catalogue.blocks[keyword];
    const isEmpty = isBlock(keyword) && isEmptyBlock(keyword, context);
    const { emptyBlock } = catalogue.editorFeatures.completion;
    return {
      label: keyword,
      sort: 'element',
      detail: isEmpty ? emptyBlock({ block: block.title }) : block.title,
      documentation: block.question,
      ...(place.whole ? { snippet: elementSnippet(keyword, context) } : {}),
    };
  });
  const isEmptyFile = canvas.header === undefined && canvas.elements.length === 0;
  return isEmptyFile && place.header && place.whole ? [wholeCanvas(context), ...elements] : elements;
}

/** An id and a title, where an element's word stands alone. */
export function nameProposals(keyword: ElementKeyword, context: ProposalContext): readonly Proposal[] {
  const { id, title } = placeholders(context);
  const label = keyword === 'canvas' ? `"${title}" {}` : `${id} "${title}" {}`;
  const detail = context.catalogue.blocks[keyword].title;
  return [{ label, sort: 'snippet', detail, snippet: nameSnippet(keyword, context) }];
}

function wholeCanvas({ catalogue }: ProposalContext): Proposal {
  const snippet = newCanvasSnippet(catalogue);
  return { label: 'canvas', sort: 'snippet', detail: catalogue.editorFeatures.completion.wholeCanvas, snippet };
}

/**
 * Whether the facts behind the cursor can be those of an element of this sort. What the present sort cannot hold either
 * is passed over.
 */
function canHold(keyword: ElementKeyword, present: ElementKeyword | undefined, facts: readonly FactAhead[]): boolean {
  return facts.every(({ key, values }, at) => {
    const isRepeated = facts.findIndex((other) => other.key === key) < at;
    const takes = (row: PropertyRow) => takesValues(row, values) && !(row.single && isRepeated);
    const now = present && propertyRow(present, key);
    const then = propertyRow(keyword, key);
    if (present ? !now : elementsWith(key).length === 0) return true;
    return then !== undefined && (takes(then) || (now !== undefined && !takes(now)));
  });
}

function rankOf(keyword: ElementKeyword, context: ProposalContext): number {
  if (keyword === 'canvas') return 0;
  const place = isBlock(keyword) ? TELLING_ORDER.indexOf(keyword) : TELLING_ORDER.length;
  return (isBlock(keyword) && isEmptyBlock(keyword, context) ? 1 : 100) + place;
}

function isEmptyBlock(keyword: BlockName, { canvas }: ProposalContext): boolean {
  return (canvas.byKeyword.get(keyword) ?? []).length === 0;
}
