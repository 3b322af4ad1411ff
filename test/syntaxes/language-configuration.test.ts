import { describe, expect, it } from 'vitest';
import { onEnterRules as generated } from '../../scripts/syntaxes/on-enter-rules.ts';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { propertiesOf } from '../../src/taxonomy/properties.ts';
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
    ['// a thought', '// '],
    ['  // a thought', '  // '],
    ['//', ''],
    ['  // ', '  '],
    ['  kind niche // a thought', '  '],
    ['  note "see https://example.org"', '  '],
    ['// #region money', ''],
    ['//endregion', ''],
    ['// bmc-ignore segment/not-heard: later', ''],
    ['// regional banks', '// '],
  ])('after %s begins with %j', (line, beginning) => {
    expect(enter('', line)).toBe(beginning);
  });

  it.each([
    ['', '  via       branch,', '            '],
    ['', '  via branch, portal,  ', '      '],
    ['  via       branch,', '            portal,', '            '],
    ['  via       branch,', '            portal', '  '],
    ['            portal,', '            "a text"', '  '],
    ['  via       branch,', '            portal, // both', '            '],
    ['  for bank,', '      shop', '  '],
    ['', '\tvia branch,', '\t\t'],
    ['', '    via branch,', '    \t'],
    ['', '  note "first, ', '  '],
    ['', '  note "first, second",', '       '],
    ['', '  // one, two,', '  // '],
    ['', '  kind niche // one, two,', '  '],
    ['  via branch,', '  type self-service', '  '],
    ['', '  type      self-service', '  '],
  ])('between the items of a list, after %j and %j, begins with %j', (previous, line, beginning) => {
    expect(enter(previous, line)).toBe(beginning);
  });

  it('stands where the formatter would put it, in every list of every element', () => {
    let lists = 0;
    for (const [keyword, keys] of Object.entries(LISTS)) {
      for (const key of keys) {
        for (const neighbour of keys) {
          lists += 1;
          const lines = laidOut(`${keyword} x "X" {\n${neighbour} a\n${key} a,\nb,\nc\n${neighbour} d\n}\n`);
          for (let place = 2; place < 6; place += 1) {
            const [previous = '', line = '', next = ''] = lines.slice(place - 2);
            expect(enter(previous, line), lines.join('\n')).toBe(/^\s*/.exec(next)?.[0]);
          }
        }
      }
    }
    expect(lists).toBeGreaterThan(100);
  });
});

it('has the rules for Enter that are generated', () => {
  expect(onEnterRules).toEqual(generated());
});

const TAKE_LISTS = ['references', 'terms', 'terms-or-texts'];

/** The properties of each element that take a list of ids or words. */
const LISTS = Object.fromEntries(
  ELEMENT_KEYWORDS.map((keyword) => [
    keyword,
    [...propertiesOf(keyword).values()].filter(({ shape }) => TAKE_LISTS.includes(shape)).map(({ key }) => key),
  ]),
);

function laidOut(text: string): readonly string[] {
  return formatText(text).split('\n');
}

/** What a new line begins with when Enter is pressed at the end of one, as the editor goes about its rules. */
function enter(previous: string, line: string): string {
  const rule = generated().find(
    ({ beforeText, previousLineText = '' }) =>
      new RegExp(beforeText).test(line) && new RegExp(previousLineText).test(previous),
  );
  const indentation = /^\s*/.exec(line)?.[0] ?? '';
  if (!rule) return indentation;
  const { indent, appendText = '', removeText = 0 } = rule.action;
  return indentation.slice(0, indentation.length - removeText) + (indent === 'indent' ? '\t' : '') + appendText;
}
