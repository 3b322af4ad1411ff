import { type CstNode, isCompositeCstNode } from 'langium';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/language/parser.ts';
import { countWork } from '../support/count-work.ts';

/* How many signs are looked at, and how many pieces are walked over, to read a text: counted, not timed. */

/** Counts the signs that a run looks at, and what else it does step by step. */
function countSigns(run: () => void): number {
  const { charCodeAt, indexOf } = String.prototype;
  const { test } = RegExp.prototype;
  let signs = 0;
  String.prototype.charCodeAt = function counted(this: string, at: number) {
    signs += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function counted(this: string, sign: string, from = 0) {
    const at = indexOf.call(this, sign, from);
    signs += (at < 0 ? this.length : at) - from;
    return at;
  };
  RegExp.prototype.test = function counted(this: RegExp, text: string) {
    const before = this.lastIndex;
    const isFound = test.call(this, text);
    signs += this.sticky ? Math.max(this.lastIndex - before, 1) : 1;
    return isFound;
  };
  try {
    return countWork(run) + signs;
  } finally {
    Object.assign(String.prototype, { charCodeAt, indexOf });
    RegExp.prototype.test = test;
  }
}

describe('reading four times the text takes about four times the steps', () => {
  it.each([
    ['as people write', 'segment a "A" {\n  role payer\n  pain p high "A \\"pain\\""\n}\n'],
    ['texts that are not closed', 'segment a "A {\n'],
    ['long texts that are not closed', '"""x '],
    ['comments that are not closed', '/* x\n'],
    ['backslashes', '"\\\\\\"'],
    ['quotation marks', '"'],
    ['words of another script', 'क्लाइंट-é '],
    ['numbers', '1,000,000/2 '],
    ['braces', '{ } '],
    ['line ends', '\r\n'],
    ['odd signs', '; ∆∆ '],
  ])('%s', (_, piece) => {
    const steps = (times: number) => {
      const text = piece.repeat(times);
      return countSigns(() => {
        // The pieces of the concrete tree are found when somebody asks.
        const waiting = [parseText(text).value.$cstNode!] as CstNode[];
        for (const node of waiting) if (isCompositeCstNode(node)) waiting.push(...node.content);
      });
    };
    steps(10);
    expect(steps(4_000) / steps(1_000)).toBeLessThan(4.5);
  });
});
