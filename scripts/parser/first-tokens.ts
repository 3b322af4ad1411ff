import { type Part, type Rule, UnknownConstruct } from './rules.ts';

/** The names of the tokens that a part may begin with. */
export function firstTokens(part: Part): ReadonlySet<string> {
  switch (part.is) {
    case 'token':
      return new Set([part.token]);
    case 'call':
      return firstTokens(part.rule.body);
    case 'choice':
      return new Set(part.parts.flatMap((alternative) => [...firstTokens(alternative)]));
    case 'sequence': {
      const first = new Set<string>();
      for (const next of part.parts) {
        for (const token of firstTokens(next)) first.add(token);
        if (!mayBeNothing(next)) break;
      }
      return first;
    }
  }
}

/** Whether a part may be left out altogether. */
export function mayBeNothing(part: Part): boolean {
  if (part.cardinality === '?' || part.cardinality === '*') return true;
  switch (part.is) {
    case 'token':
      return false;
    case 'call':
      return mayBeNothing(part.rule.body);
    case 'choice':
      return part.parts.some(mayBeNothing);
    case 'sequence':
      return part.parts.every(mayBeNothing);
  }
}

/**
 * Makes sure that one token tells what comes next: in a choice it belongs to one alternative alone. Whether something
 * that may be left out is there, tells its first token, even where the same could follow it: as with Chevrotain.
 *
 * @throws UnknownConstruct
 */
export function expectDecisions(rules: readonly Rule[]): void {
  for (const { name, body } of rules) expectDecision(body, name);
}

function expectDecision(part: Part, rule: string): void {
  if (part.is === 'call' && mayBeNothing(part.rule.body)) {
    throw new UnknownConstruct(rule, `a call of ${part.rule.name}, which may be nothing`);
  }
  if (part.cardinality !== '' && mayBeNothing({ ...part, cardinality: '' })) {
    throw new UnknownConstruct(rule, `a part with ${part.cardinality} whose inside may be nothing`);
  }
  if (part.is === 'choice') {
    const begun = new Set<string>();
    for (const alternative of part.parts) {
      if (mayBeNothing(alternative)) throw new UnknownConstruct(rule, 'an alternative that may be nothing');
      for (const token of firstTokens(alternative)) {
        if (begun.has(token)) throw new UnknownConstruct(rule, `two alternatives that begin with \`${token}\``);
        begun.add(token);
      }
    }
  }
  if (part.is === 'choice' || part.is === 'sequence') for (const inner of part.parts) expectDecision(inner, rule);
}
