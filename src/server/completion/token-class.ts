import { ELEMENT_WORDS, PROPERTY_WORDS } from '../../language/keywords.ts';
import type { Token } from '../../language/token.ts';

/** Whether the lexer took a word for the beginning of an element. */
export function beginsElement(token: Token): boolean {
  return token.tokenType.name === token.image && ELEMENT_WORDS.has(token.image);
}

/** Whether the lexer took a word for the beginning of a property, known or not. */
export function beginsProperty(token: Token): boolean {
  return isUnknownKey(token) || (token.tokenType.name === token.image && PROPERTY_WORDS.has(token.image));
}

/** Whether a word stands where a property is expected and is none. */
export function isUnknownKey(token: Token): boolean {
  return token.tokenType.name === 'UNKNOWN_KEY';
}

/** Whether a token is a word, whatever the lexer took it for; texts, numbers and signs begin otherwise. */
export function isWord(token: Token): boolean {
  return /^[\p{L}_]/u.test(token.image);
}

/**
 * What a token is among the values of a property: a word `w`, a text `t`, a number `n`, the word `per` `p`, a comma
 * `c`, or anything else `x`.
 */
export type TokenClass = 'w' | 't' | 'n' | 'p' | 'c' | 'x';

/** The class of one token. */
function classOf(token: Token): TokenClass {
  const { name } = token.tokenType;
  if (name === 'NUMBER') return 'n';
  if (name === 'per') return 'p';
  if (name === ',') return 'c';
  if (name === 'TEXT' || name.endsWith('_TEXT')) return 't';
  return isWord(token) ? 'w' : 'x';
}

/** The classes of several tokens, one letter each. */
export function classesOf(tokens: readonly Token[]): string {
  return tokens.map(classOf).join('');
}
