import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/lexer.ts';

/** The tokens of a text as `type:image`, keywords by their image alone. */
function tokens(text: string): string[] {
  return tokenize(text).tokens.map(({ tokenType, image }) =>
    tokenType.name === image ? image : `${tokenType.name}:${image}`,
  );
}

describe('words are whole in every script', () => {
  for (const word of [
    'personal-assistance',
    'ongoing',
    'for-you',
    'cost-1',
    'हिन्दी',
    'e\u0301te\u0301',
    'クライアント',
    '_x',
  ]) {
    it(`keeps ${word} whole`, () => {
      expect(tokens(`segment ${word} "x"`)).toEqual(['segment', `WORD:${word}`, 'TEXT:"x"']);
    });
  }

  it('begins with a letter of any script', () => {
    for (let code = 0x80; code < 0x1_0000; code += 1) {
      const letter = String.fromCharCode(code);
      if (/\p{L}/u.test(letter))
        expect(tokens(`segment ${letter}x`), `U+${code.toString(16)}`).toEqual(['segment', `WORD:${letter}x`]);
    }
    expect(tokens('segment 𐐷x')).toEqual(['segment', 'WORD:𐐷x']);
  });

  it('takes hyphens into a word but not a comment', () => {
    expect(tokens('segment a-b//c')).toEqual(['segment', 'WORD:a-b']);
  });
});

describe('what a word is depends on its place', () => {
  it('reads a property after a property that has no value yet', () => {
    expect(tokens('relationship r {\n  with\n  type personal\n}')).toEqual([
      'relationship',
      'WORD:r',
      '{',
      'with',
      'type',
      'WORD:personal',
      '}',
    ]);
  });

  it('begins an element below a half-typed line', () => {
    expect(tokens('relationship r {\n  with\nsegment s')).toEqual([
      'relationship',
      'WORD:r',
      '{',
      'with',
      'segment',
      'WORD:s',
    ]);
    expect(tokens('relationship r {\n  with a,\nsegment s').slice(-2)).toEqual(['segment', 'WORD:s']);
  });

  it('takes a reserved word behind an element keyword for an id', () => {
    expect(tokens('segment cost "x"')).toEqual(['segment', 'WORD:cost', 'TEXT:"x"']);
    expect(tokens('segment with {')).toEqual(['segment', 'WORD:with', '{']);
  });

  it('takes a reserved word that is an id for a reference where one may stand, and nowhere else', () => {
    const text = 'segment members "M"\nrelationship r { with members  needs x, members }\nidea i {\n  members y\n}';
    expect(tokens(text).filter((token) => token.includes('members'))).toEqual([
      'WORD:members',
      'WORD:members',
      'WORD:members',
      'members',
    ]);
    expect(tokens('relationship r { with members y }').slice(3, 5)).toEqual(['with', 'members']);
  });

  it('keeps a term together that was written with spaces, on its line and where it can stand', () => {
    const words = (text: string) => tokens(`relationship r {\n${text}\n}`).slice(3, -1);
    expect(words('type self service')).toEqual(['type', 'WORD:self', 'WORD:service']);
    expect(words('expects communities,\n  self service')).toEqual([
      'expects',
      'WORD:communities',
      ',',
      'WORD:self',
      'WORD:service',
    ]);
    expect(words('kind service fee').slice(1)).toEqual(['WORD:service', 'WORD:fee']);
    expect(words('kind getting the job done').slice(3, 4)).toEqual(['WORD:job']);
    expect(words('with self service full').slice(2, 3)).toEqual(['service']);
    expect(words('type self\n  service full').slice(2, 3)).toEqual(['service']);
  });

  it('takes an element keyword among values for a value', () => {
    expect(tokens('canvas "c" {\n  story segment, cost\n}').slice(3, 7)).toEqual([
      'story',
      'WORD:segment',
      ',',
      'WORD:cost',
    ]);
  });

  it('takes an element keyword deeper than its braces for an unknown property', () => {
    expect(tokens('segment s {\n  channel web\n}')[3]).toBe('UNKNOWN_KEY:channel');
    expect(tokens('segment s { channel web }')[3]).toBe('UNKNOWN_KEY:channel');
  });

  it('takes a word that begins a line for an unknown property, unless a list goes on', () => {
    expect(tokens('segment s {\n  tpe x\n}')[3]).toBe('UNKNOWN_KEY:tpe');
    expect(tokens('segment s { tpe x }')[3]).toBe('UNKNOWN_KEY:tpe');
    expect(tokens('relationship r {\n  with a,\n    b\n}').at(-2)).toBe('WORD:b');
    expect(tokens('relationship r {\n  with\n    b\n}').at(-2)).toBe('WORD:b');
  });
});

describe('words at the margin', () => {
  it('takes an unknown word outside of all braces for a mistyped element', () => {
    expect(tokens('segment s "S"\nsegmnt t "T"').slice(3)).toEqual(['MARGIN_WORD:segmnt', 'WORD:t', 'TEXT:"T"']);
    expect(tokens('segment s {\n}\nsegmnt t').at(-2)).toBe('MARGIN_WORD:segmnt');
    expect(tokens('  segment s\n  segmnt t').at(-2)).toBe('MARGIN_WORD:segmnt');
  });

  it('takes it for an unknown property deeper than the element, or within its braces', () => {
    expect(tokens('segment s\n  tpe x').at(-2)).toBe('UNKNOWN_KEY:tpe');
    expect(tokens('segment s {\ntpe x\n}').at(-3)).toBe('UNKNOWN_KEY:tpe');
  });
});

describe('texts and numbers', () => {
  it('ends an unclosed text at its line, and leaves the opening brace', () => {
    expect(tokens('segment s "Fam {\n  kind niche')).toEqual([
      'segment',
      'WORD:s',
      'UNCLOSED_TEXT:"Fam',
      '{',
      'kind',
      'WORD:niche',
    ]);
  });

  it('ends an unclosed long text before the next element at the margin', () => {
    expect(tokens('segment s {\n  note """a\n  segment inside\nsegment t').slice(-2)).toEqual(['segment', 'WORD:t']);
  });

  it('ends an unclosed comment at its line', () => {
    expect(tokens('/* open\nsegment s')).toEqual(['segment', 'WORD:s']);
  });

  it('keeps a number whole up to a comment', () => {
    expect(tokens('cost c { amount 12,000//x\n}')[4]).toBe('NUMBER:12,000');
    expect(tokens('cost c { amount 4.2M EUR }').slice(4, 6)).toEqual(['NUMBER:4.2M', 'WORD:EUR']);
    expect(tokens('canvas "c" { date 2026-11-21 }')[4]).toBe('NUMBER:2026-11-21');
  });

  it('reads typographic quotation marks as a text', () => {
    expect(tokens('segment s “Families”')[2]).toBe('TYPOGRAPHIC_TEXT:“Families”');
  });
});
