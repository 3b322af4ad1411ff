import { isUnclosedComment } from '../language/comments.ts';
import { normalizeId, takesId } from '../language/names.ts';
import { type ParsedText, parse } from '../language/parse.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword, isBlock } from '../taxonomy/elements.ts';
import { type Bundle, bundlesOf } from './bundles.ts';
import { formatText } from './format-canvas.ts';
import { COMMENT, collectPieces, LINE_BREAK, type Piece } from './pieces.ts';
import { type Shape, shapesOf } from './shapes.ts';

/** A text in canvas order, or why it cannot be brought into it. */
export type Sorted =
  | { readonly text: string; readonly refusal?: undefined }
  | { readonly text?: undefined; readonly refusal: SortRefusal };

/** What keeps a canvas from being sorted. */
export type SortRefusal =
  /** How something broken is read hangs on what stands around it. `line` is where it begins, from 0. */
  | { readonly reason: 'broken'; readonly line: number }
  /** References to an id that two notes share would lead to the other one. `line` is the one further down, from 0. */
  | { readonly reason: 'shared-id'; readonly id: string; readonly line: number };

/**
 * A canvas with its header first and its elements in canvas order, those of one kind as they follow each other, laid
 * out. Comments go with the element above which, or behind which, they stand; those at the top, with a blank line below
 * them, stay there. Total on any text; takes time linear in it, but for the sorting.
 */
export function sortText(text: string): Sorted {
  const document = parse(text);
  const pieces = collectPieces(document);
  const shapes = shapesOf(document, pieces);
  const broken = brokenPlace(shapes, pieces);
  if (broken !== undefined) return { refusal: { reason: 'broken', line: lineOf(document, broken) } };
  const { top, bundles, bottom } = bundlesOf(shapes!, pieces);
  const order = bundles
    .map((bundle, place) => ({ bundle, place, rank: rankOf(pieces[bundle.shape.first]!) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place);
  if (order.every(({ place }, index) => place === index)) return { text: formatText(text) };
  const places = order.map(({ place }) => place);
  const shared = idThatLeadsElsewhere(document, places);
  if (shared) return { refusal: shared };
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const sliceOf = ({ first, last }: Stretch) => text.slice(pieces[first]!.start, pieces[last]!.end);
  const parts: string[] = text.startsWith('\uFEFF') ? ['\uFEFF'] : [];
  if (top) parts.push(sliceOf(top), lineEnd, lineEnd);
  for (const [index, { bundle, place }] of order.entries()) {
    const before = order[index - 1];
    if (before) parts.push(lineEnd, isBelow(bundle, place, before.bundle, before.place) ? '' : lineEnd);
    parts.push(sliceOf(bundle));
  }
  if (bottom) parts.push(lineEnd, lineEnd, sliceOf(bottom));
  return { text: formatText([...parts, lineEnd].join('')) };
}

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where something begins, in UTF-16 code units, that cannot be moved and mean the same; undefined where nothing does. */
function brokenPlace(shapes: readonly Shape[] | undefined, pieces: readonly Piece[]): number | undefined {
  if (!shapes) return 0;
  const frozen = shapes.find(({ isFrozen }) => isFrozen);
  const stray = pieces.slice(0, shapes[0]?.first).find(({ type }) => type !== COMMENT);
  if (stray) return stray.start;
  // One that is not closed would go on to the end of a comment further down, if there were one.
  const unclosed = pieces.find(({ type, text }) => type === COMMENT && isUnclosedComment(text));
  const places = [frozen && pieces[frozen.first], unclosed].flatMap((piece) => piece?.start ?? []);
  return places.length === 0 ? undefined : Math.min(...places);
}

function lineOf({ textDocument }: ParsedText, offset: number): number {
  return [...textDocument.getText().slice(0, offset).matchAll(LINE_BREAK)].length;
}

function rankOf({ text }: Piece): number {
  return ELEMENT_KEYWORDS.indexOf(text as ElementKeyword);
}

/** Whether an element may stand right below another: of one kind, or beside the canvas and as they stood before. */
function isBelow(bundle: Bundle, place: number, above: Bundle, placeAbove: number): boolean {
  if (bundle.isApart || !bundle.shape.isOnOneLine || !above.shape.isOnOneLine) return false;
  const areBeside = [bundle, above].every(({ keyword }) => !isBlock(keyword as ElementKeyword) && keyword !== 'canvas');
  return bundle.keyword === above.keyword || (areBeside && place === placeAbove + 1);
}

/** An id that would stand for another element in the new order: of several that have it, the first counts. */
function idThatLeadsElsewhere(document: ParsedText, places: readonly number[]): SortRefusal | undefined {
  const { elements } = document.parseResult.value;
  const idOf = (place: number) => {
    const element = elements[place]!;
    return takesId(element) && element.name !== undefined ? normalizeId(element.name) : undefined;
  };
  const owners = new Map<string, number>();
  for (let place = elements.length - 1; place >= 0; place -= 1) {
    const id = idOf(place);
    if (id !== undefined) owners.set(id, place);
  }
  for (const place of places) {
    const id = idOf(place);
    if (id === undefined || !owners.has(id)) continue;
    if (owners.get(id) !== place) {
      return { reason: 'shared-id', id, line: lineOf(document, elements[place]!.$cstNode?.offset ?? 0) };
    }
    owners.delete(id);
  }
  return undefined;
}
