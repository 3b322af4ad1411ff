import { termsOf, vocabulariesBehind } from '../taxonomy/lookup.ts';
import { isReserved } from '../taxonomy/reserved-words.ts';
import type { Token } from './token.ts';

/** What was asked of `termsBehind`: a canvas asks for a few properties only, and the first one should not wait for all. */
const asked = new Map<string, readonly (readonly string[])[]>();

/** The terms of a property that have a word of the language among their parts, each as its parts. */
function termsBehind(key: string): readonly (readonly string[])[] {
  let terms = asked.get(key);
  if (!terms) {
    terms = vocabulariesBehind(key).flatMap((name) => termsOf(name).flatMap(partsOf));
    asked.set(key, terms);
  }
  return terms;
}

function partsOf({ id }: { readonly id: string }): readonly (readonly string[])[] {
  const parts = id.split('-');
  return parts.length > 1 && parts.some(isReserved) ? [parts] : [];
}

/**
 * The words of terms that were written with spaces, as `type self service`, where one of them would begin a property of
 * its own. Whether that is right, lowering says. Takes time linear in the number of tokens, of each of which it is
 * known which keyword its word is, and which of these begin properties.
 */
export function collectSpacedTerms(
  tokens: readonly Token[],
  keywords: readonly number[],
  isProperty: readonly boolean[],
): ReadonlySet<Token> {
  const words = new Set<Token>();
  let key: string | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const before = tokens[at - 1]?.image;
    const parts = key !== undefined && (before === key || before === ',') ? termAt(tokens, at, key) : undefined;
    if (parts) {
      for (const part of tokens.slice(at, at + parts.length)) words.add(part);
      at += parts.length - 1;
    } else if (isProperty[keywords[at]!]) key = tokens[at]!.image;
  }
  return words;
}

/** The parts of the term that stands at a token and behind it on its line. */
function termAt(tokens: readonly Token[], at: number, key: string): readonly string[] | undefined {
  const line = tokens[at]?.startLine;
  const isPart = (part: string, place: number) => {
    const token = tokens[at + place];
    return token?.image === part && token.startLine === line;
  };
  return termsBehind(key).find((parts) => parts.every(isPart));
}
