import type { IToken } from 'chevrotain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { parseText } from '../../src/language/parser.ts';
import { scan } from '../../src/language/scan.ts';
import type { Token } from '../../src/language/token.ts';
import { canvasTexts, textsIn } from '../fuzz/texts.ts';
import { createStockParser } from '../support/stock-parser.ts';
import { treeDifference } from '../support/tree-difference.ts';
import { examples, shortTexts } from './sample-texts.ts';

/*
 * What the build makes of the grammar reads every text as Langium and Chevrotain read it that make the same of it at
 * run time.
 */

const kept = textsIn('test/fuzz/corpus/reading', /\.json$/).map((text) => JSON.parse(text)[0] as string);
const texts = [...shortTexts, ...examples, ...kept.map((text, place) => [`kept ${place}`, text] as const)];

/** A text and what is left of it where signs are missing, doubled, or of another system. */
function* brokenOf(text: string): Generator<string> {
  yield text;
  yield text.replaceAll('\n', '\r\n');
  yield text.replaceAll('\n', '\r');
  for (const sign of ['{', '}', ',', '"', '\n', ' ']) {
    yield text.replaceAll(sign, '');
    yield text.replaceAll(sign, sign + sign);
  }
  for (let part = 1; part < 8; part += 1) yield text.slice((text.length * part) / 8);
  for (let part = 1; part < 8; part += 1) yield text.slice(0, (text.length * part) / 8);
}

describe('the lexer of the build', () => {
  const { Lexer } = createStockLanguage().parser;
  const told = ({ image, startOffset, startLine, startColumn, endLine, endColumn, tokenType }: IToken | Token) =>
    [tokenType.name, image, startOffset, startLine, startColumn, endLine, endColumn].join(' ');
  const expectSame = (text: string) => {
    const stock = Lexer.tokenize(text);
    const { tokens, comments } = scan(text);
    expect(stock.errors).toEqual([]);
    expect(tokens.map(told)).toEqual(stock.tokens.map(told));
    expect(comments.map(told)).toEqual(stock.hidden.map(told));
  };

  it.each(texts)('finds the tokens of Chevrotain in %s, whole and broken', (_, text) => {
    for (const broken of brokenOf(text)) expectSame(broken);
  });

  it('finds the tokens of Chevrotain in any text', () => {
    fc.assert(fc.property(canvasTexts, expectSame), { numRuns: 400 });
  });

  it('finds the tokens of Chevrotain behind every sign', () => {
    for (let code = 0; code < 0x1_0000; code += 1) {
      const sign = String.fromCharCode(code);
      expectSame(`${sign}a ${sign} "${sign}`);
    }
  });
});

describe('the parser of the build', () => {
  const stockParser = createStockParser();
  const difference = (text: string) => treeDifference(stockParser(text).value, parseText(text).value);

  it.each(texts)('makes the tree of Langium of %s, whole and broken', (_, text) => {
    for (const broken of brokenOf(text)) expect(difference(broken)).toBeUndefined();
  });

  it('makes the tree of Langium of any text', () => {
    fc.assert(
      fc.property(canvasTexts, (text) => {
        expect(difference(text)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('makes the tree of Langium of a text without anything', () => {
    for (const text of ['', ' ', '// a comment', '\n\n']) expect(difference(text)).toBeUndefined();
  });

  it('makes no parser errors, as Langium makes none', () => {
    fc.assert(
      fc.property(canvasTexts, (text) => {
        expect(stockParser(text).parserErrors).toEqual([]);
        // Every token is in the tree.
        const { value } = parseText(text);
        expect(value.$cstNode?.end ?? 0).toBe(scan(text).tokens.at(-1)?.end ?? 0);
      }),
      { numRuns: 100 },
    );
  });
});
