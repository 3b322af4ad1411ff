import type { Token } from '../../language/token.ts';
import { type ElementKeyword, isElementKeyword } from '../../taxonomy/elements.ts';
import { endOf } from '../completion/text-cursor.ts';
import { beginsElement, beginsProperty } from '../completion/token-class.ts';

/** A value that is being written. */
export interface ValuePlace {
  readonly keyword: ElementKeyword;
  /** The property's word. */
  readonly key: string;
  /** The tokens of this value that end before the cursor, from the last comma on. */
  readonly before: readonly Token[];
  /** The token that the cursor stands in or right behind; undefined where there is white space before it. */
  readonly at: Token | undefined;
}

/**
 * The value that is being written at an offset: on the line of the property's word, or where a list goes on; undefined
 * elsewhere. Decides from the tokens, because half a text has no tree worth asking.
 */
export function valuePlaceAt(
  text: string,
  offset: number,
  tokens: readonly Token[],
  comments: readonly Token[],
): ValuePlace | undefined {
  if (comments.some((comment) => comment.startOffset < offset && offset <= endOf(comment))) return undefined;
  const begun = tokens.filter((token) => token.startOffset < offset);
  const keyAt = begun.findLastIndex((token) => beginsProperty(token) || isBoundary(token));
  const key = begun[keyAt];
  const element = begun.findLast(beginsElement);
  if (!key || isBoundary(key) || !element || !isElementKeyword(element.image)) return undefined;
  const values = begun.slice(keyAt + 1);
  const last = values.at(-1);
  const at = last && offset <= endOf(last) && last.image !== ',' ? last : undefined;
  const previous = (at ? values.at(-2) : last) ?? key;
  // Right behind the property's word there is no value yet, and the word may still grow.
  if (!last && offset <= endOf(key)) return undefined;
  const goesOn = previous.image === ',' || !/[\r\n]/.test(text.slice(endOf(previous), at?.startOffset ?? offset));
  if (!goesOn) return undefined;
  const before = at ? values.slice(0, -1) : values;
  const comma = before.findLastIndex((token) => token.image === ',');
  return { keyword: element.image, key: key.image, before: before.slice(comma + 1), at };
}

function isBoundary(token: Token): boolean {
  return beginsElement(token) || token.image === '{' || token.image === '}';
}
