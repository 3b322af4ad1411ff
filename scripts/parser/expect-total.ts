import { firstTokens, mayBeNothing } from './first-tokens.ts';
import type { Part, Rule } from './rules.ts';

/** What is still to be read: a part, and what stands behind it. */
interface Rest {
  readonly part: Part;
  /** Whether the part has been there already, so that it may come again and need not. */
  readonly isAgain: boolean;
  readonly next: Rest | undefined;
}

/**
 * Makes sure that the parser can read any sequence of tokens to its end, so that it needs no errors: walks through all
 * states in which it can be, which are finite because no rule leads back to itself, with every token in each.
 *
 * @throws Error that tells the shortest sequence which cannot be read.
 */
export function expectTotal([entry]: readonly Rule[], tokens: readonly string[]): void {
  if (!entry) throw new Error('There is no rule to begin with.');
  const keyOf = keysOfRests();
  const start: Rest = { part: entry.body, isAgain: false, next: undefined };
  const reached = new Map<string, readonly string[]>([[keyOf(start), []]]);
  const waiting: (Rest | undefined)[] = [start];
  for (const rest of waiting) {
    const read = reached.get(keyOf(rest))!;
    if (!mayEnd(rest)) throw new Error(`The text may not end behind: ${read.join(' ')}`);
    for (const token of tokens) {
      const after = step(rest, token);
      if (after === 'stuck') throw new Error(`No rule reads the last of: ${[...read, token].join(' ')}`);
      const key = keyOf(after);
      if (reached.has(key)) continue;
      reached.set(key, [...read, token]);
      waiting.push(after);
    }
  }
}

/** Where the parser is behind a token. */
function step(rest: Rest | undefined, token: string): Rest | undefined | 'stuck' {
  for (let at = rest; at; at = at.next) {
    const { part, isAgain, next } = at;
    const isThere = firstTokens(part).has(token);
    if (isThere) {
      const mayRepeat = part.cardinality === '*' || part.cardinality === '+';
      return enter(part, token, mayRepeat ? { part, isAgain: true, next } : next);
    }
    if (!isAgain && !mayBeNothing(part)) return 'stuck';
  }
  return 'stuck';
}

/** Where it is behind the token that a part begins with. */
function enter(part: Part, token: string, next: Rest | undefined): Rest | undefined | 'stuck' {
  switch (part.is) {
    case 'token':
      return next;
    case 'call':
      return step({ part: part.rule.body, isAgain: false, next }, token);
    case 'choice': {
      const chosen = part.parts.find((alternative) => firstTokens(alternative).has(token))!;
      return step({ part: chosen, isAgain: false, next }, token);
    }
    case 'sequence': {
      const rest = part.parts.reduceRight<Rest | undefined>(
        (after, inner) => ({ part: inner, isAgain: false, next: after }),
        next,
      );
      return step(rest, token);
    }
  }
}

function mayEnd(rest: Rest | undefined): boolean {
  for (let at = rest; at; at = at.next) if (!at.isAgain && !mayBeNothing(at.part)) return false;
  return true;
}

/** Gives the same key for what is the same. */
function keysOfRests(): (rest: Rest | undefined) => string {
  const numbers = new Map<Part, number>();
  return (rest) => {
    let key = '';
    for (let at = rest; at; at = at.next) {
      const number = numbers.get(at.part) ?? numbers.size;
      numbers.set(at.part, number);
      key += `${number}${at.isAgain ? '+' : ' '}`;
    }
    return key;
  };
}
