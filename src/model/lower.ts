import type { Element } from '../language/generated/ast.ts';
import type { BmcLexingReport } from '../language/lexer.ts';
import { normalizeId, takesId } from '../language/names.ts';
import { type ParsedText, parse } from '../language/parse.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword, isBlock } from '../taxonomy/elements.ts';
import { standardTaxonomy, type Taxonomy } from '../taxonomy/taxonomy.ts';
import type { CanvasElement, CanvasModel, Comment, Fact, RemarkableFact } from './canvas-model.ts';
import { addTo, groupBy } from './group-by.ts';
import { lowerFact } from './lower-facts.ts';
import { type Lowering, report } from './lowering.ts';
import { KnownCanvas } from './per-canvas.ts';
import { comparePositions } from './range.ts';
import { readText } from './read-text.ts';
import { isRemarkable } from './remarkable.ts';
import { partRange, pieceRange, rangeOf, sourceOf, tokenRange } from './source-range.ts';
import { reportComments, reportElement, reportFile, reportStrays } from './structure-problems.ts';

/** Reads a text as a canvas. Total: any text gives a model, and `problems` says what was not understood. */
export function readCanvas(text: string, taxonomy: Taxonomy = standardTaxonomy): CanvasModel {
  return lower(parse(text), taxonomy);
}

/** Makes the model of a parsed canvas. Total on broken trees; takes time linear in the text. */
export function lower(document: ParsedText, taxonomy: Taxonomy = standardTaxonomy): CanvasModel {
  const canvas = document.parseResult.value;
  const lexing = document.parseResult.lexerReport as BmcLexingReport;
  const lowering: Lowering = {
    taxonomy,
    elements: new Map(),
    rated: new Map(),
    problems: [],
    remarkable: [],
    incoming: new Map(),
    stated: new Set(),
    titled: undefined,
  };

  const text = document.textDocument.getText();
  reportFile(lowering, text, lexing);
  reportStrays(lowering, canvas.strays, undefined);
  const header = canvas.elements.find((element) => element.keyword === 'canvas');
  for (const element of canvas.elements) {
    lowering.elements.set(element, lowerHead(element, lowering.elements.size));
  }
  if (header) lowerBody(lowering, header, true);
  const elements: CanvasElement[] = [];
  for (const [element, lowered] of lowering.elements) {
    if (element === header) continue;
    const isSecondHeader = element.keyword === 'canvas';
    lowerBody(lowering, element, !isSecondHeader);
    if (!isSecondHeader) elements.push(lowered);
    else
      report(lowering, { code: 'canvas/second-header', range: lowered.keywordRange, args: {}, owner: lowered.index });
  }
  const comments = lexing.comments.map((token): Comment => {
    return { text: token.image, range: tokenRange(token), trails: isTrailing(text, token.startOffset) };
  });
  reportComments(lowering, comments);
  const loweredHeader = header && lowering.elements.get(header);
  return new KnownCanvas({
    title: loweredHeader?.title,
    header: loweredHeader,
    elements,
    byKeyword: groupBy(elements, ({ keyword }) => keyword),
    byId: indexById(elements),
    incoming: lowering.incoming,
    remarkable: lowering.remarkable,
    problems: lowering.problems.sort((a, b) => comparePositions(a.range.start, b.range.start)),
    comments,
  });
}

/** Whether more than white space stands between an offset and the beginning of its line. */
function isTrailing(text: string, offset: number): boolean {
  let before = offset - 1;
  while (before >= 0 && isBlank(text, before)) before -= 1;
  return before >= 0 && !/[\r\n]/.test(text.charAt(before));
}

/** Whether white space stands at an offset that ends no line. */
function isBlank(text: string, offset: number): boolean {
  const sign = text.charAt(offset);
  return sign === ' ' || (sign !== '\n' && sign !== '\r' && /\s/.test(sign));
}

/** Each keyword as the word that others compare it with, which takes no look at its letters. */
const KEYWORDS: ReadonlyMap<string, ElementKeyword> = new Map(ELEMENT_KEYWORDS.map((keyword) => [keyword, keyword]));

/** An element without its facts, which may link to elements further down. */
function lowerHead(element: Element, index: number): CanvasElement {
  const keyword = KEYWORDS.get(element.keyword) ?? (element.keyword as ElementKeyword);
  const id = takesId(element) ? element.name : undefined;
  const title = element.title && readText(sourceOf(element.title));
  const keywordRange = pieceRange(element, 0);
  const idRange = id === undefined ? undefined : pieceRange(element, 1);
  const titleRange = element.title && rangeOf(element.title);
  return {
    keyword,
    block: isBlock(keyword) ? keyword : undefined,
    index,
    id,
    title,
    label: title ?? id ?? '',
    range: partRange(element),
    keywordRange,
    idRange,
    titleRange,
    nameRange: idRange ?? titleRange ?? keywordRange,
    facts: [],
  };
}

function indexById(elements: readonly CanvasElement[]): ReadonlyMap<string, CanvasElement> {
  const byId = new Map<string, CanvasElement>();
  for (const element of elements) {
    const id = element.id === undefined ? undefined : normalizeId(element.id);
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

/** The facts of an element, which is of the canvas unless it is a second header. */
function lowerBody(lowering: Lowering, element: Element, counts: boolean): void {
  const lowered = lowering.elements.get(element)!;
  reportElement(lowering, element, lowered);
  lowering.stated.clear();
  const facts = lowered.facts as Fact[];
  for (const property of element.properties) {
    const fact = lowerFact(lowering, property, lowered);
    facts.push(fact);
    if (counts) index(lowering, lowered, fact);
  }
  reportStrays(lowering, element.strays, lowered);
}

/** Takes from a fact what is looked up by where it leads and by what it says. */
function index({ incoming, remarkable }: Lowering, from: CanvasElement, fact: Fact): void {
  const { key, row, values } = fact;
  let isPlain = true;
  for (const value of values) {
    if (row && isPlain && isRemarkable(value, row)) isPlain = false;
    const link = value.kind === 'step' ? value.link : value;
    if (link?.kind !== 'link' || !link.fits || !link.target || 'kind' in link.target) continue;
    addTo(incoming, link.target, { from, key, link });
  }
  if (row && !isPlain) remarkable.push({ element: from, fact: fact as RemarkableFact['fact'] });
}
