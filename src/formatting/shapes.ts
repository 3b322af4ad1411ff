import { isUnclosedComment } from '../language/comments.ts';
import type { Element, Property } from '../language/generated/ast.ts';
import type { ParsedText } from '../language/parse.ts';
import { COMMENT, type Piece } from './pieces.ts';

/** One element as a stretch of pieces; all numbers are places in the list of pieces. */
export interface Shape {
  readonly first: number;
  readonly last: number;
  readonly id: number | undefined;
  readonly title: number | undefined;
  readonly open: number | undefined;
  readonly close: number | undefined;
  readonly facts: readonly FactShape[];
  /** Whether it stands on one line as it is written. */
  readonly isOnOneLine: boolean;
  /** Whether it stays as it is written, because something in it is broken. */
  readonly isFrozen: boolean;
}

/** A fact as a stretch of pieces, its word first. */
export interface FactShape {
  readonly first: number;
  readonly last: number;
  readonly type: Property['$type'];
  /** The stretches of its values, where it has any that are told apart. */
  readonly parts: readonly { readonly first: number; readonly last: number; readonly type: string }[];
}

/** What no element can hold and still be read with certainty. */
const BROKEN: ReadonlySet<string> = new Set(['ODD', 'UNCLOSED_TEXT', 'TYPOGRAPHIC_TEXT', 'MARGIN_WORD']);

/** The elements of a canvas as stretches of its pieces; undefined where the text could not be read at all. */
export function shapesOf(document: ParsedText, pieces: readonly Piece[]): readonly Shape[] | undefined {
  const { value, lexerErrors, parserErrors } = document.parseResult;
  if (lexerErrors.length > 0 || parserErrors.length > 0) return undefined;
  const byStart = new Map(pieces.map(({ start }, place) => [start, place]));
  const byEnd = new Map(pieces.map(({ end }, place) => [end, place]));
  const stretchOf = ({ $cstNode }: { readonly $cstNode?: { readonly offset: number; readonly end: number } }) => {
    const first = byStart.get($cstNode?.offset ?? -1);
    const last = byEnd.get($cstNode?.end ?? -1);
    return first === undefined || last === undefined ? undefined : { first, last };
  };

  const shapes: Shape[] = [];
  for (const element of value.elements) {
    const stretch = stretchOf(element);
    if (!stretch) return undefined;
    const facts: FactShape[] = [];
    for (const property of element.properties) {
      const fact = stretchOf(property);
      if (!fact) return undefined;
      const parts = 'parts' in property ? property.parts : [];
      facts.push({
        ...fact,
        type: property.$type,
        parts: parts.flatMap((part) => {
          const found = stretchOf(part);
          return found ? [{ ...found, type: part.$type }] : [];
        }),
      });
    }
    shapes.push(shapeOf(element, stretch, facts, pieces));
  }
  return freezeNeighbours(shapes, pieces);
}

function shapeOf(
  element: Element,
  { first, last }: { readonly first: number; readonly last: number },
  facts: readonly FactShape[],
  pieces: readonly Piece[],
): Shape {
  const headEnd = facts[0]?.first ?? last + 1;
  const inHead = (isIt: (piece: Piece) => boolean): number | undefined => {
    for (let place = first + 1; place < headEnd; place += 1) if (isIt(pieces[place]!)) return place;
    return undefined;
  };
  const open = inHead(({ type }) => type === '{');
  const isInside = element.open === true;
  return {
    first,
    last,
    id: inHead(({ type }) => type === 'WORD'),
    title: inHead(({ type }) => type.endsWith('TEXT')),
    open,
    close: element.closed ? last : undefined,
    facts,
    isOnOneLine: spansOneLine(pieces, first, last),
    isFrozen:
      element.surplus.length > 0 ||
      element.strays.length > 0 ||
      isInside !== (element.closed === true) ||
      (!isInside && facts.length > 0) ||
      (element.keyword === 'canvas' && element.name !== undefined) ||
      isBroken(pieces, first, last, open) ||
      facts.some((fact, place) => lacksComma(fact, pieces) || isProse(fact, facts[place + 1], pieces)),
  };
}

/** Whether all pieces of a stretch stand on one line. */
export function spansOneLine(pieces: readonly Piece[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1) {
    if (place > first && pieces[place]!.breaks > 0) return false;
    if (/[\r\n]/.test(pieces[place]!.text)) return false;
  }
  return true;
}

function isBroken(pieces: readonly Piece[], first: number, last: number, open: number | undefined): boolean {
  for (let place = first; place <= last; place += 1) {
    const { type, text } = pieces[place]!;
    const isPercent = type === 'ODD' && text === '%' && pieces[place - 1]?.type === 'NUMBER';
    if ((BROKEN.has(type) && !isPercent) || (type === '{' && place !== open)) return true;
    if (type === 'BLOCK_TEXT' && !(text.length >= 6 && text.endsWith('"""'))) return true;
    if (type === COMMENT && isUnclosedComment(text)) return true;
  }
  return false;
}

/** What stands in a list by itself. */
const VALUES: ReadonlySet<string> = new Set(['Link', 'Word', 'Text', 'Rated']);

/** Whether two values follow each other without a comma; the text of an answer stands behind its ids. */
function lacksComma({ type: fact, parts }: FactShape, pieces: readonly Piece[]): boolean {
  return parts.some(({ type, last }, place) => {
    const next = parts[place + 1];
    if (!next || !VALUES.has(type) || !VALUES.has(next.type)) return false;
    if (fact === 'Answers' && type === 'Link' && next.type === 'Text') return false;
    for (let between = last + 1; between < next.first; between += 1) {
      if (pieces[between]!.type === ',') return false;
    }
    return true;
  });
}

/** Whether the words behind an unknown one are read otherwise once they begin a line of their own. */
function isProse(fact: FactShape, next: FactShape | undefined, pieces: readonly Piece[]): boolean {
  if (fact.type !== 'UnknownProperty' || pieces[fact.first]!.breaks === 0 || !next) return false;
  return !hasBreak(pieces, fact.first + 1, next.first);
}

/** Whether a line ends somewhere before one of the pieces. */
function hasBreak(pieces: readonly Piece[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1) if (pieces[place]!.breaks > 0) return true;
  return false;
}

/** What begins on the line on which a broken element begins stays as well: how that one is read hangs on its column. */
function freezeNeighbours(shapes: readonly Shape[], pieces: readonly Piece[]): readonly Shape[] {
  const frozen = [...shapes];
  for (let place = frozen.length - 1; place > 0; place -= 1) {
    const { isFrozen, first } = frozen[place]!;
    const before = frozen[place - 1]!;
    if (isFrozen && !hasBreak(pieces, before.last + 1, first)) frozen[place - 1] = { ...before, isFrozen: true };
  }
  return frozen;
}
