import { describe, expect, it } from 'vitest';
import configuration from '../../syntaxes/language-configuration.json' with { type: 'json' };

const { wordPattern, indentationRules, onEnterRules } = configuration;

it.each(['hosting-cost', 'for-you', 'cost-1', 'हिन्दी', 'de\u0301ja', '_x', 'Ümläut-9'])(
  'a double click takes the whole of %s',
  (word) => {
    const found = `with ${word}, other`.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`));
    expect(found).toEqual(['with', word, 'other']);
  },
);

describe('a new line', () => {
  it.each([
    ['relationship banker "A banker" {', true],
    ['partner p "P" { kind supplier', true],
    ['partner p "P" { kind supplier }', false],
    ['  note "an open { brace"', false],
    ['  note "a \\" quote {"', false],
    ['// segment s {', false],
  ])('after %s is indented: %s', (line, indented) => {
    expect(new RegExp(indentationRules.increaseIndentPattern).test(line)).toBe(indented);
  });

  it.each([
    ['}', true],
    ['  } // end', true],
    ['  kind niche }', false],
  ])('holding %s steps back: %s', (line, back) => {
    expect(new RegExp(indentationRules.decreaseIndentPattern).test(line)).toBe(back);
  });

  it.each([
    ['// a thought', true],
    ['  // a thought', true],
    ['//', false],
    ['  kind niche // a thought', false],
    ['  note "see https://example.org"', false],
  ])('after %s continues a comment: %s', (line, continued) => {
    expect(onEnterRules.some(({ beforeText }) => new RegExp(beforeText).test(line))).toBe(continued);
  });
});
