import { describe, expect, it } from 'vitest';
import { CompletionItemKind, type TextEdit } from 'vscode-languageserver-types';
import { english } from '../../src/messages/english.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { BLOCKS } from '../../src/taxonomy/elements.ts';
import { accepted, complete, documentationOf, labels } from './complete.ts';

const SEGMENTS = 'segment a "Ann" {\n  expects communities\n}\nsegment b "Bob"\n';
const TYPES = [
  'personal-assistance',
  'dedicated-personal-assistance',
  'self-service',
  'automated-services',
  'communities',
  'co-creation',
];

describe('at the margin', () => {
  it('offers a whole canvas in an empty file, then the header and the blocks in telling order', async () => {
    const items = await complete('// Nothing yet\n|');
    expect(items.slice(0, 4).map((item) => item.label)).toEqual(['canvas', 'canvas', 'segment', 'proposition']);
    expect(items[0]?.kind).toBe(CompletionItemKind.Struct);
    expect((items[0]?.textEdit as TextEdit | undefined)?.newText).toMatch(
      /^canvas "[\s\S]*\nsegment [\s\S]*\nrelationship /,
    );
  });

  it('inserts a whole canvas that brings no finding', async () => {
    const canvas = readCanvas(await accepted('|', 'canvas'));
    expect(canvas.elements.map((element) => element.keyword)).toEqual(expect.arrayContaining([...BLOCKS]));
    expect(check(canvas, { catalogue: english })).toEqual([]);
  });

  it('offers the elements whose block is empty first', async () => {
    const offered = await labels(`${SEGMENTS}revenue r "R"\n|`);
    expect(offered.slice(0, 3)).toEqual(['proposition', 'channel', 'relationship']);
    expect(offered.indexOf('segment')).toBeGreaterThan(offered.indexOf('cost'));
    expect(offered.indexOf('revenue')).toBeGreaterThan(offered.indexOf('cost'));
  });

  it('offers the header only before the first element, and once', async () => {
    expect(await labels(`|\n${SEGMENTS}`)).toContain('canvas');
    expect(await labels(`${SEGMENTS}|`)).not.toContain('canvas');
    expect(await labels(`canvas "C"\n|`)).not.toContain('canvas');
    expect(await labels(`|\ncanvas "C"`)).not.toContain('canvas');
  });

  it('sorts as it lists', async () => {
    const items = await complete('|');
    const sorted = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    expect(sorted).toEqual(items);
  });

  it('offers an element below one that is not closed, but not within one that is', async () => {
    expect(await labels(`segment a "A" {\n  kind niche\n|\nchannel c "C"`)).toContain('relationship');
    expect(await labels(`segment a "A" {\n  kind niche\n|\n}`)).not.toContain('relationship');
    expect(await labels(`segment a "A" {\n  kind niche\n  |\nchannel c "C"`)).not.toContain('relationship');
  });

  it('offers elements alone where the word of one stands, even below one that is not closed', async () => {
    const offered = await labels('segment a "A" {\n  kind niche\n|channel c "C"');
    expect(offered).toContain('relationship');
    expect(offered).not.toContain('role');
  });

  it('offers an element for a mistyped word, and none beside what stands on the line', async () => {
    expect(await labels('segm|nt a "A" { }')).toContain('segment');
    expect(await labels('segmnt a "A" {|')).toEqual([]);
    expect(await labels('segment a "A"\n  | kind niche\n}')).toEqual([]);
  });

  it('inserts plain text where the editor knows no snippets', async () => {
    expect(await accepted(`${SEGMENTS}|`, 'proposition')).toBe(`${SEGMENTS}proposition id "Title" {\n  for a\n  \n}`);
  });

  it('inserts the word alone where something follows it', async () => {
    expect(await accepted('|segment a "A" { }', 'channel')).toBe('channel a "A" { }');
  });

  it('offers id, title and braces behind an element word that stands alone', async () => {
    expect(await accepted('segment |', 'id "Title" {}')).toBe('segment id "Title" {\n  \n}');
    expect(await labels('segment |"Ann"')).toEqual([]);
  });
});

describe("at a property's place", () => {
  it('offers what is missing first, and leaves out what is stated once and for all', async () => {
    const offered = await labels(`${SEGMENTS}relationship r "R" {\n  with a\n  mode personal\n  |\n}`);
    expect(offered.slice(0, 3)).toEqual(['type', 'motive', 'via']);
    expect(offered.at(-1)).toBe('with');
    expect(offered).not.toContain('mode');
  });

  it('says what a property is for', async () => {
    const [kind] = await complete('segment a "A" { | }');
    expect(kind).toMatchObject({ label: 'kind', detail: 'Is it the mass, a niche, or one side of several?' });
    expect(documentationOf(kind)).toContain('`niche`');
  });

  it('keeps a stated property where it stands', async () => {
    expect(await labels('segment a "A" { |kind niche }')).toContain('kind');
  });

  it('offers only what can take the values behind it', async () => {
    const offered = await labels('segment a "A" {\n  |ote "Text"\n}');
    expect(offered).toContain('note');
    expect(offered).toContain('pain');
    expect(offered).not.toContain('role');
    expect(offered).not.toContain('size');
  });

  it('offers further properties behind a value on the same line', async () => {
    expect(await labels('segment a "A" { kind niche | }')).toContain('role');
    expect(await labels('segment a "A" { kind | }')).not.toContain('role');
    expect(await labels('segment a "A" { expects communities | , self-service }')).toEqual([]);
    expect(await labels('segment a "A" { pain ache | "It aches" }')).not.toContain('gain');
  });
});

describe('among values', () => {
  it('offers the types of relationship, with label, definition, example, question and source', async () => {
    const items = await complete(`${SEGMENTS}relationship r "R" {\n  type |`);
    expect(items.map((item) => item.label)).toEqual(TYPES);
    expect(items[0]?.detail).toBe('Personal assistance');
    expect(documentationOf(items[0])).toMatch(
      /A person helps[\s\S]*For example[\s\S]*Does this segment want[\s\S]*Source/,
    );
  });

  it('offers the types that the segment expects first', async () => {
    expect((await labels(`${SEGMENTS}relationship r "R" { with a  type | }`))[0]).toBe('communities');
  });

  it.each([
    ['at the end of a file', 'segment a "A" {\n  expects |'],
    ['in an unfinished word', 'segment a "A" {\n  expects ded|'],
    ['in a word with hyphens', 'segment a "A" { expects dedicated-per|sonal-assistance }'],
    ['after a comma', 'segment a "A" { expects communities, | }'],
    ['after a comma on the next line', 'segment a "A" {\n  expects communities,\n    |\n}'],
    ['between two values', 'segment a "A" { expects communities, |, self-service }'],
    ['on the line below the word', 'segment a "A" {\n  expects\n    |\n}'],
  ])('offers terms %s', async (_, marked) => {
    expect([...(await labels(marked))].sort()).toEqual(expect.arrayContaining([...TYPES].sort()));
  });

  it('replaces the whole word at the cursor, hyphens and all', async () => {
    expect(await accepted('segment a "A" { expects self-ser|vice }', 'co-creation')).toBe(
      'segment a "A" { expects co-creation }',
    );
  });

  it('adds the comma that a value before another one needs', async () => {
    expect(await accepted('segment a "A" { expects | self-service }', 'co-creation')).toBe(
      'segment a "A" { expects co-creation, self-service }',
    );
  });

  it('offers what an element names already last', async () => {
    expect((await labels('segment a "A" { expects personal-assistance, | }')).at(-1)).toBe('personal-assistance');
  });

  it.each([
    ['in a text', 'segment a "A|"'],
    ['in a long text', 'segment a "A" { note """\n  |\n""" }'],
    ['in a text that is not closed', 'segment a "A {|'],
    ['behind the text of a line that is not closed', 'segment a "A  |'],
    ['in a line comment', '// seg|'],
    ['in a comment', '/* seg|\n */'],
    ['right behind a number', 'cost c "C" { amount 12| }'],
    ['for a text', 'segment a "A" { note | }'],
    ['for a name', 'segment | "A"'],
  ])('offers nothing %s', async (_, marked) => {
    expect(await labels(marked)).toEqual([]);
  });

  it('offers levels before the text of a pain and behind its id', async () => {
    const levels = ['low', 'medium', 'high'];
    expect((await labels('segment a "A" { pain | }')).slice(0, 3)).toEqual(levels);
    expect((await labels('segment a "A" { pain ache | }')).slice(0, 3)).toEqual(levels);
    expect(await labels('segment a "A" { pain |"It aches" }')).toEqual(levels);
    expect(await labels('idea i "I" { costs high | }')).not.toContain('low');
  });

  it('offers steps of a story: blocks, and notes by id', async () => {
    const offered = await labels(`canvas "C" { story | }\n${SEGMENTS}`);
    expect(offered[0]).toBe('segment');
    expect(offered).toContain('b');
  });

  it('offers currencies, that of the canvas first, then what an amount is per', async () => {
    const header = 'canvas "C" { currency CHF }\n';
    expect((await labels(`${header}cost c "C" { amount 12 | }`))[0]).toBe('CHF');
    expect((await labels(`${header}cost c "C" { amount 12 CHF | }`))[0]).toBe('per year');
    expect((await labels(`${header}cost c "C" { amount 12 CHF per | }`))[0]).toBe('year');
    expect(await labels(`${header}cost c "C" { amount 12 CHF per year per | }`)).not.toContain('month');
    expect(await labels(`${header}cost c "C" { amount 12 per year per user | }`)).not.toContain('per customer');
    expect((await labels('canvas "C" { currency | }'))[0]).toBe('EUR');
  });
});

describe('references', () => {
  it('offers segments without a relationship first, with their titles, and all', async () => {
    const items = await complete(`${SEGMENTS}relationship q "Q" { with a }\nrelationship r "R" { with | }`);
    expect(items.map(({ label, detail }) => [label, detail])).toEqual([
      ['b', 'Bob'],
      ['a', 'Ann'],
      ['all', 'Every customer segment'],
    ]);
  });

  it('offers what can stand there alone', async () => {
    const canvas = `${SEGMENTS}resource s "S"\nactivity t "T"\npartner u "U"\npartner "No id"\nresource cost "Reserved"\n`;
    expect(await labels(`${canvas}relationship r "R" { needs | }`)).toEqual(['s', 't', 'u']);
  });

  it('offers channels that reach the segments first, face to face first for a personal type', async () => {
    const channels =
      'channel c "C" { kind web  for a }\nchannel d "D" { kind store  for b }\nchannel e "E" { kind store  for a }\n';
    expect(await labels(`${SEGMENTS}${channels}relationship r "R" { with a  via | }`)).toEqual(['c', 'e', 'd']);
    expect(
      await labels(`${SEGMENTS}${channels}relationship r "R" { with a  type personal-assistance  via | }`),
    ).toEqual(['e', 'c', 'd']);
  });

  it('offers the needs of the own segments that nothing answers yet first', async () => {
    const needs = 'segment a "A" { pain x "X"  pain y "Y"  job z "Z" }\nsegment b "B" { pain w "W" }\n';
    const offers = 'proposition p "P" { for a  relieves x }\nproposition q "Q" { for a  relieves | }';
    expect(await labels(needs + offers)).toEqual(['y', 'x', 'w']);
  });
});

describe('when a character asks', () => {
  it('answers a space behind a property word and behind per, and a comma', async () => {
    expect(await labels('segment a "A" { expects | }', ' ')).toEqual(TYPES);
    expect(await labels('segment a "A" { expects communities,| }', ',')).toContain('co-creation');
    expect(await labels('cost c "C" { amount 12 per | }', ' ')).toContain('year');
  });

  it('stays silent while one indents a line or goes on behind a value', async () => {
    expect(await labels('segment a "A" {\n  |\n}', ' ')).toEqual([]);
    expect(await labels('segment a "A" { kind niche | }', ' ')).toEqual([]);
    expect(await labels(' |', ' ')).toEqual([]);
  });
});
