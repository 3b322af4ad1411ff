import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import { isReserved } from '../taxonomy/reserved-words.ts';
import { ELEMENT_WORDS, PROPERTY_WORDS } from './keywords.ts';
import { collectSpacedTerms } from './spaced-terms.ts';

/**
 * Decides by its place what each word is, so that a half-typed line never swallows the line below:
 *
 * - an element's word begins an element, unless it stands right after another element's word (a reserved id), or after
 *   a property's word or a comma on the same line (a value), or on a line that begins with an unknown word (prose), or
 *   deeper than the braces it stands in (an unknown property);
 * - a property's word begins a property, unless it stands right after an element's word on the same line (a reserved
 *   id), or is such an id and stands where a reference may, or belongs to a term that was written with spaces;
 * - any other word is a word, but where it begins a line without continuing a list, or follows an opening brace, it is
 *   an unknown property, or, at the margin and outside of all braces, a mistyped element.
 *
 * Changes the tokens in place; takes time linear in their number.
 */
export function placeWords(tokens: IToken[], types: TokenTypeDictionary): void {
  const wordType = types.WORD!;
  const unknownKey = types.UNKNOWN_KEY!;
  const marginWord = types.MARGIN_WORD!;
  let before: IToken | undefined;
  /** The column of the element whose braces are open. */
  let openColumn: number | undefined;
  let elementColumn = 1;
  let isProse = false;
  const reservedIds = collectReservedIds(tokens);
  const spacedTerms = collectSpacedTerms(tokens);

  for (const token of tokens) {
    const beginsLine = before === undefined || before.endLine !== token.startLine;
    if (token.tokenType === wordType && !spacedTerms.has(token)) {
      const type =
        isProse && !beginsLine && ELEMENT_WORDS.has(token.image)
          ? undefined
          : place(token, before, openColumn, types, reservedIds);
      const isAtMargin = openColumn === undefined && (token.startColumn ?? 1) <= elementColumn;
      if (type) setType(token, type === unknownKey && beginsLine && isAtMargin ? marginWord : type);
    }
    if (beginsLine) isProse = token.tokenType === unknownKey || token.tokenType === marginWord;
    if (isElement(token)) {
      elementColumn = token.startColumn ?? 1;
      openColumn = undefined;
    } else if (token.image === '{' && openColumn === undefined) {
      openColumn = elementColumn;
    } else if (token.image === '}') {
      openColumn = undefined;
    }
    before = token;
  }
}

function place(
  token: IToken,
  before: IToken | undefined,
  openColumn: number | undefined,
  types: TokenTypeDictionary,
  reservedIds: ReadonlySet<string>,
): TokenType | undefined {
  const word = token.image;
  const unknownKey = types.UNKNOWN_KEY;
  const beginsLine = before === undefined || before.endLine !== token.startLine;
  if (!isReserved(word)) {
    const beginsFact = before?.image === '{' || (beginsLine && !expectsMore(before));
    return beginsFact ? unknownKey : undefined;
  }
  if (!beginsLine && before && isElement(before)) return undefined;
  const isExpected = !beginsLine && expectsMore(before);
  if (!ELEMENT_WORDS.has(word)) return isExpected && reservedIds.has(word) ? undefined : types[word];
  if (isExpected) return undefined;
  const isInside = openColumn !== undefined && (!beginsLine || (token.startColumn ?? 1) > openColumn);
  return isInside ? unknownKey : types[word];
}

/** The property words that elements, jobs, pains or gains of this text bear as ids, which is the one mistake to be told of them. */
function collectReservedIds(tokens: readonly IToken[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [place, token] of tokens.entries()) {
    const before = tokens[place - 1];
    if (!before || before.endLine !== token.startLine || !PROPERTY_WORDS.has(token.image)) continue;
    // A need's id is told by the text behind it: without one, the word may begin the next property.
    const isNeed = NEED_WORDS.has(before.image) && /TEXT$/.test(tokens[place + 1]?.tokenType.name ?? '');
    if (isNeed || ELEMENT_WORDS.has(before.image)) ids.add(token.image);
  }
  return ids;
}

/** The properties whose values have ids of their own. */
const NEED_WORDS: ReadonlySet<string> = new Set(['job', 'pain', 'gain']);

/** Whether a list goes on after this token, or a name or value is still to come. */
function expectsMore(token: IToken | undefined): boolean {
  return token !== undefined && (token.image === ',' || isElement(token) || isProperty(token));
}

function isElement(token: IToken): boolean {
  return token.tokenType.name === token.image && ELEMENT_WORDS.has(token.image);
}

function isProperty(token: IToken): boolean {
  return token.tokenType.name === token.image && PROPERTY_WORDS.has(token.image);
}

function setType(token: IToken, type: TokenType): void {
  token.tokenType = type;
  token.tokenTypeIdx = type.tokenTypeIdx!;
}
