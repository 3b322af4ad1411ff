import { describe, expect, it } from 'vitest';
import { addElement } from '../../src/edits/edit-elements.ts';
import { removeFact, removeValue, replaceKey, setFact, stateFact } from '../../src/edits/edit-facts.ts';
import { freshId, referTo } from '../../src/edits/refer.ts';
import { type CanvasEdit, hasPlaceholders, plainText, snippetText } from '../../src/edits/text-edit.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';

/** A text, what was read from it, and its first element. */
function site(text: string) {
  const source = new SourceText(text);
  const canvas = readCanvas(text);
  const element = canvas.elements[0]!;
  return { source, canvas, element, apply: (...edits: CanvasEdit[]) => applyEdits(source, edits) };
}

describe('stateFact', () => {
  it.each([
    ['segment a "A"', 'segment a "A" { kind niche }'],
    ['segment a "A" {}', 'segment a "A" { kind niche }'],
    ['segment a "A" { size 12 }', 'segment a "A" { kind niche  size 12 }'],
    ['segment a "A" { note "x"}', 'segment a "A" { kind niche  note "x"}'],
    ['segment a {\n  size  12\n}', 'segment a {\n  kind  niche\n  size  12\n}'],
    ['segment a {\r\n\tsize  12\r\n}', 'segment a {\r\n\tkind  niche\r\n\tsize  12\r\n}'],
    ['segment a {\n}', 'segment a {\n  kind      niche\n}'],
    ['segment a {\n  kind\n}', 'segment a {\n  kind      niche\n}'],
    ['segment a "A" // first', 'segment a "A" { kind niche } // first'],
  ])('adds to %j', (before, expected) => {
    const { source, element, apply } = site(before);
    expect(apply(stateFact(source, element, 'kind', ['niche']))).toBe(expected);
  });

  it('adds to a list', () => {
    const { source, element, apply } = site('segment a { role user // she\n}');
    expect(apply(stateFact(source, element, 'role', ['payer']))).toBe('segment a { role user, payer // she\n}');
  });

  it('does not come between a fact and the comment above it', () => {
    const text = 'segment a {\n  // bmc-ignore term/unknown: ours\n  size 12\n}';
    const { source, element, apply } = site(text);
    expect(apply(stateFact(source, element, 'kind', ['niche']))).toBe(text.replace('\n}', '\n  kind niche\n}'));
  });
});

describe('setFact', () => {
  it('replaces what a property that takes one value says', () => {
    const { source, element, apply } = site('segment a { kind niche, segmented // two\n}');
    expect(apply(setFact(source, element, 'kind', ['diversified']))).toBe('segment a { kind diversified // two\n}');
  });
});

describe('replaceKey', () => {
  it.each([
    ['segment a {\n  siz   12\n}', 'segment a {\n  size  12\n}'],
    ['segment a { siz 12 }', 'segment a { size 12 }'],
    ['segment a { siz  12 }', 'segment a { size 12 }'],
  ])('keeps values where they stand in %j', (before, expected) => {
    const { source, element, apply } = site(before);
    expect(apply(replaceKey(source, element.facts[0]!.keyRange, 'size'))).toBe(expected);
  });
});

describe('removeFact', () => {
  it.each([
    ['segment a {\n  kind niche\n  size 12\n}', 'segment a {\n  size 12\n}'],
    ['segment a {\n  kind niche // few\n  size 12\n}', 'segment a {\n  // few\n  size 12\n}'],
    ['segment a { kind niche  size 12 }', 'segment a { size 12 }'],
    ['segment a { kind niche }', 'segment a { }'],
  ])('takes %j apart', (before, expected) => {
    const { element, apply, ...rest } = site(before);
    expect(apply(...removeFact(rest, element.facts[0]!))).toBe(expected);
  });

  it('keeps comments within a list', () => {
    const { element, apply, ...rest } = site('segment a {\n  role payer, // they pay\n       user\n  size 12\n}');
    const text = apply(...removeFact(rest, element.facts[0]!));
    expect(readCanvas(text).comments.map((comment) => comment.text)).toEqual(['// they pay']);
    expect(readCanvas(text).elements[0]!.facts.map(({ key }) => key)).toEqual(['size']);
  });
});

describe('removeValue', () => {
  it.each([
    [0, 'segment a { role user, decider }'],
    [1, 'segment a { role payer, decider }'],
    [2, 'segment a { role payer, user }'],
  ])('takes value %i out with its comma', (place, expected) => {
    const { element, apply, ...rest } = site('segment a { role payer, user, decider }');
    const fact = element.facts[0]!;
    expect(apply(...removeValue(rest, fact, fact.values[place]!))).toBe(expected);
  });

  it('keeps a comment beside it', () => {
    const { element, apply, ...rest } = site('segment a { role payer, // first\n  user }');
    const fact = element.facts[0]!;
    expect(apply(...removeValue(rest, fact, fact.values[1]!))).toContain('// first\n');
  });
});

describe('addElement', () => {
  const channel = { keyword: 'channel', id: 'web', title: ['Web'] } as const;

  it.each([
    ['behind the last of its kind', 'channel a "A"\ncost c "C"\n', 'channel a "A"\nchannel web "Web"\ncost c "C"\n'],
    [
      'where canvas order puts it',
      'partner p "P"\n\ncost c "C"\n',
      'partner p "P"\n\nchannel web "Web"\n\ncost c "C"\n',
    ],
    ['into an empty text', '', 'channel web "Web"\n'],
    ['behind comments alone', '// Mine\n', '// Mine\n\nchannel web "Web"\n'],
    ['behind the comment of a line', 'channel a "A" // a\n', 'channel a "A" // a\nchannel web "Web"\n'],
  ])('creates it %s', (_, before, expected) => {
    const { canvas, source, apply } = site(before);
    expect(apply(addElement({ canvas, source }, channel))).toBe(expected);
  });

  it('writes several facts below each other', () => {
    const { canvas, source, apply } = site('channel a "A"\n');
    const facts = [
      { key: 'kind', value: ['web'] },
      { key: 'phases', value: ['delivery'] },
    ];
    expect(apply(addElement({ canvas, source }, { ...channel, facts }))).toBe(
      'channel a "A"\n\nchannel web "Web" {\n  kind    web\n  phases  delivery\n}\n',
    );
  });
});

describe('freshId', () => {
  it.each([
    ['The Reading Club!', 'the-reading-club'],
    ['Cost', 'cost-1'],
    ['24 hours', 'channel-24-hours'],
    ['हिन्दी पाठक', 'हिन्दी-पाठक'],
    ['…', 'channel-1'],
    ['A very long title that goes on and on', 'a-very-long-title-that'],
    ['Shop', 'shop-1'],
  ])('makes an id of %j', (title, id) => {
    const { canvas } = site('channel shop "Shop"');
    expect(freshId(canvas, title, 'channel')).toBe(id);
    expect(readCanvas(`channel ${id} "x"`).elements[0]?.id).toBe(id);
  });
});

describe('referTo', () => {
  it('gives an id where there is none, and refuses one that leads elsewhere', () => {
    const { canvas, apply } = site('segment "Readers"\nsegment cost "C"\nsegment a "A"\nsegment a "B"\nsegment\n');
    const references = canvas.elements.map((element) => referTo(canvas, element));
    expect(references.map((reference) => reference?.id)).toEqual(['readers', undefined, 'a', undefined, undefined]);
    expect(apply(...references[0]!.edits)).toMatch(/^segment readers "Readers"\n/);
  });
});

describe('places to fill in', () => {
  const text = ['a $1 }', { placeholder: 'b}$' }, '\\', { placeholder: 'x', choices: ['x', 'y,|z'] }];

  it('are tab stops in a snippet, numbered on', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a snippet
    expect(snippetText(text, 3)).toBe('a \\$1 \\}${3:b\\}\\$}\\\\${4|x,y\\,\\|z|}');
    expect(hasPlaceholders(text)).toBe(true);
  });

  it('hold what stands there without a snippet', () => {
    expect(plainText(text)).toBe('a $1 }b}$\\x');
    expect(hasPlaceholders(['a'])).toBe(false);
  });
});
