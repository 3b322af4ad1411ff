import { type AstNode, AstUtils, GrammarAST } from 'langium';
import { describe, expect, it } from 'vitest';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';
import { parse } from '../../src/language/parse.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { PROPERTY_KEYS } from '../../src/taxonomy/properties.ts';
import { isReserved } from '../../src/taxonomy/reserved-words.ts';

const { Grammar } = createStockLanguage();

/** The keywords of the grammar that are words. */
const words = new Set(
  AstUtils.streamAllContents(Grammar as AstNode)
    .filter(GrammarAST.isKeyword)
    .map((keyword) => keyword.value)
    .filter((value) => /^\p{L}/u.test(value))
    .toArray(),
);

describe('the grammar', () => {
  it('has the words of the tables for keywords, and no others', () => {
    expect([...words].sort()).toEqual([...ELEMENT_KEYWORDS, ...PROPERTY_KEYS, 'all', 'per'].sort());
    for (const word of words) expect(isReserved(word)).toBe(true);
  });

  it('reads every property word where it stands alone in braces', () => {
    for (const key of PROPERTY_KEYS) {
      const { parserErrors, value } = parse(`segment s {\n  ${key}\n}\n`).parseResult;
      expect(parserErrors, key).toEqual([]);
      expect(value.elements[0]?.properties.map((property) => property.key)).toEqual([key]);
    }
  });

  it('parses any sequence of tokens without an error', () => {
    const pieces = [
      'segment',
      'canvas',
      'with',
      'type',
      'note',
      'pain',
      'offers',
      'amount',
      'from',
      'members',
      'word',
      '"text"',
      '“typo”',
      '"open\n',
      '12',
      ';',
      '{',
      '}',
      ',',
      'all',
      'per',
      '\n',
      '"""long"""',
    ];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 3_000; round += 1) {
      const text = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join(' ');
      const { parserErrors, lexerErrors } = parse(text).parseResult;
      expect(
        [...parserErrors, ...lexerErrors].map(({ message }) => message),
        text,
      ).toEqual([]);
    }
  });
});
