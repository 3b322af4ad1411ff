import { ELEMENT_WORDS, PROPERTY_WORDS } from './keywords.ts';
import { collectSpacedTerms } from './spaced-terms.ts';
import { KIND_OF, kindOf, type Token } from './token.ts';

const WORD = kindOf('WORD');
const UNKNOWN_KEY = kindOf('UNKNOWN_KEY');
const MARGIN_WORD = kindOf('MARGIN_WORD');
const COMMA = kindOf(',');
const OPEN = kindOf('{');
const CLOSE = kindOf('}');

/** Which kinds of tokens begin an element, and which a property, in the order of the kinds. */
const IS_ELEMENT = kindsOf(ELEMENT_WORDS);
const IS_PROPERTY = kindsOf(PROPERTY_WORDS);
/** The properties whose values have ids of their own. */
const IS_NEED = kindsOf(new Set(['job', 'pain', 'gain']));
/** The kinds of the words that mean something of their own. */
const KEYWORD_OF: ReadonlyMap<string, number> = new Map([...KIND_OF].filter(([name]) => /^[a-z]/.test(name)));
const NO_KEYWORD = 0;

function kindsOf(words: ReadonlySet<string>): readonly boolean[] {
  return [...KIND_OF.keys()].map((name) => words.has(name));
}

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
export function placeWords(tokens: readonly Token[]): void {
  const keywords = keywordsOf(tokens);
  let before: Token | undefined;
  /** The column of the element whose braces are open. */
  let openColumn: number | undefined;
  let elementColumn = 1;
  let isProse = false;
  const reservedIds = collectReservedIds(tokens, keywords);
  const spacedTerms = collectSpacedTerms(tokens, keywords, IS_PROPERTY);

  for (let place = 0; place < tokens.length; place += 1) {
    const token = tokens[place]!;
    const beginsLine = before === undefined || before.endLine !== token.startLine;
    const keyword = keywords[place]!;
    if (token.kind === WORD && !spacedTerms.has(token)) {
      const kind =
        isProse && !beginsLine && IS_ELEMENT[keyword]
          ? WORD
          : kindAtPlace(token, keyword, before, openColumn, reservedIds);
      const isAtMargin = openColumn === undefined && token.startColumn <= elementColumn;
      token.kind = kind === UNKNOWN_KEY && beginsLine && isAtMargin ? MARGIN_WORD : kind;
    }
    if (beginsLine) isProse = token.kind === UNKNOWN_KEY || token.kind === MARGIN_WORD;
    if (IS_ELEMENT[token.kind]) {
      elementColumn = token.startColumn;
      openColumn = undefined;
    } else if (token.kind === OPEN && openColumn === undefined) {
      openColumn = elementColumn;
    } else if (token.kind === CLOSE) {
      openColumn = undefined;
    }
    before = token;
  }
}

/** Of each token, the kind of keyword that its word is where it stands for itself. */
function keywordsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.map((token) => (token.kind === WORD ? (KEYWORD_OF.get(token.image) ?? NO_KEYWORD) : NO_KEYWORD));
}

function kindAtPlace(
  token: Token,
  keyword: number,
  before: Token | undefined,
  openColumn: number | undefined,
  reservedIds: ReadonlySet<string>,
): number {
  const beginsLine = before === undefined || before.endLine !== token.startLine;
  if (keyword === NO_KEYWORD) {
    const beginsFact = before?.kind === OPEN || (beginsLine && !expectsMore(before));
    return beginsFact ? UNKNOWN_KEY : WORD;
  }
  if (!beginsLine && IS_ELEMENT[before.kind]) return WORD;
  const isExpected = !beginsLine && expectsMore(before);
  if (!IS_ELEMENT[keyword]) return isExpected && reservedIds.has(token.image) ? WORD : keyword;
  if (isExpected) return WORD;
  const isInside = openColumn !== undefined && (!beginsLine || token.startColumn > openColumn);
  return isInside ? UNKNOWN_KEY : keyword;
}

/** The property words that elements, jobs, pains or gains of this text bear as ids, which is the one mistake to be told of them. */
function collectReservedIds(tokens: readonly Token[], keywords: readonly number[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let place = 1; place < tokens.length; place += 1) {
    if (!IS_PROPERTY[keywords[place]!]) continue;
    const keywordBefore = keywords[place - 1]!;
    if (tokens[place - 1]!.endLine !== tokens[place]!.startLine) continue;
    // A need's id is told by the text behind it: without one, the word may begin the next property.
    const isNeed = IS_NEED[keywordBefore] && /TEXT$/.test(tokens[place + 1]?.tokenType.name ?? '');
    if (isNeed || IS_ELEMENT[keywordBefore]) ids.add(tokens[place]!.image);
  }
  return ids;
}

/** Whether a list goes on after this token, or a name or value is still to come. */
function expectsMore(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === COMMA || IS_ELEMENT[token.kind]! || IS_PROPERTY[token.kind]!);
}
