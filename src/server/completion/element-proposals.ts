import type { CanvasElement } from '../../model/canvas-model.ts';
import {
  type BlockName,
  ELEMENT_KEYWORDS,
  type ElementKeyword,
  isBlock,
  TELLING_ORDER,
} from '../../taxonomy/elements.ts';
import { propertyRow } from '../../taxonomy/properties.ts';
import { elementAt } from '../element-at.ts';
import type { ElementPlace } from './completion-place.ts';
import { elementSnippet, nameSnippet } from './element-snippets.ts';
import { newCanvasSnippet } from './new-canvas-snippet.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';

/**
 * The words that begin an element: in a file without any a whole canvas first; then those whose block is still empty,
 * in telling order; then the others.
 * What would take the place of another element's word must be able to hold its facts.
 */
export function elementProposals(place: ElementPlace, context: ProposalContext): readonly Proposal[] {
  const { canvas, catalogue, word } = context;
  const replaced = place.replaced === undefined ? undefined : elementAt(canvas, place.replaced);
  const isFree = canvas.header === undefined || word === 'canvas';
  const keywords = ELEMENT_KEYWORDS.filter(
    (keyword) => (keyword !== 'canvas' || (place.header && isFree)) && (keyword === word || canHold(keyword, replaced)),
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
  const { id, title } = context.catalogue.editorFeatures.completion.placeholder;
  const label = keyword === 'canvas' ? `"${title}" {}` : `${id} "${title}" {}`;
  const detail = context.catalogue.blocks[keyword].title;
  return [{ label, sort: 'snippet', detail, snippet: nameSnippet(keyword, context) }];
}

function wholeCanvas({ catalogue }: ProposalContext): Proposal {
  const snippet = newCanvasSnippet(catalogue);
  return { label: 'canvas', sort: 'snippet', detail: catalogue.editorFeatures.completion.wholeCanvas, snippet };
}

/** Whether an element of this sort reads its facts as the one does whose word it replaces. */
function canHold(keyword: ElementKeyword, replaced: CanvasElement | undefined): boolean {
  return (replaced?.facts ?? []).every(({ key, row }) => {
    const other = propertyRow(keyword, key);
    return other === undefined || row === undefined || other.shape === row.shape;
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
