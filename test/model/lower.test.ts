import { describe, expect, it } from 'vitest';
import type { CanvasElement, CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { linksOf, measureOf, ratedOf, termOf, textsOf, valuesOf } from '../../src/model/values.ts';

function element(canvas: CanvasModel, id: string): CanvasElement {
  const found = canvas.byId.get(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** The problems of a text as `code@line:character`, lines and characters from zero. */
function problems(text: string): string[] {
  return readCanvas(text).problems.map(({ code, range: { start } }) => `${code}@${start.line}:${start.character}`);
}

describe('what a text says', () => {
  const canvas = readCanvas(`canvas "Bank" {
  stage grow
  story segment, banker, cost
}
segment families "Wealthy families" {
  size 1000..1500
  pain fees high "Hidden fees"
  gain low "Calm"
  job estate
}
segment heirs { pain fees "Surprises" }
proposition advice "Advice" {
  for families
  relieves fees "One fee", "A clear bill"
}
relationship banker "Banker" { with all  type dedicated  via branch, nowhere }
channel branch "Branch" { for advice }
`);

  it('keeps titles, ids, and their places', () => {
    expect(canvas.title).toBe('Bank');
    const families = element(canvas, 'families');
    expect(families).toMatchObject({
      keyword: 'segment',
      block: 'segment',
      title: 'Wealthy families',
      label: 'Wealthy families',
    });
    expect(families.range).toEqual({ start: { line: 4, character: 0 }, end: { line: 9, character: 1 } });
    expect(families.idRange).toEqual({ start: { line: 4, character: 8 }, end: { line: 4, character: 16 } });
    expect(families.titleRange?.start).toEqual({ line: 4, character: 17 });
    expect(element(canvas, 'heirs').label).toBe('heirs');
  });

  it('reads jobs, pains and gains, a lone level being the level', () => {
    const families = element(canvas, 'families');
    expect(ratedOf(families, 'pain')[0]).toMatchObject({ id: 'fees', level: { word: 'high' }, label: 'Hidden fees' });
    expect(ratedOf(families, 'gain')[0]).toMatchObject({ id: undefined, level: { word: 'low' }, label: 'Calm' });
    expect(ratedOf(families, 'job')[0]).toMatchObject({ id: 'estate', level: undefined, label: 'estate' });
  });

  it('looks a pain up in the segments that the proposition is for, then in all others', () => {
    const [first, second] = valuesOf(element(canvas, 'advice'), 'relieves');
    expect(first).toMatchObject({ kind: 'answer', text: { text: 'One fee' }, links: [{ word: 'fees', fits: true }] });
    expect(first?.kind === 'answer' && first.links[0]?.target).toBe(ratedOf(element(canvas, 'families'), 'pain')[0]);
    expect(second).toMatchObject({ kind: 'answer', text: { text: 'A clear bill' }, links: [] });
    const elsewhere = readCanvas('segment a "A" { pain p "P" }\nproposition o "O" { relieves p }');
    const [answer] = valuesOf(element(elsewhere, 'o'), 'relieves');
    expect(answer?.kind === 'answer' && answer.links[0]?.fits).toBe(true);
  });

  it('understands an alias, and links that lead nowhere', () => {
    const banker = element(canvas, 'banker');
    expect(termOf(banker, 'type')).toBe('dedicated-personal-assistance');
    expect(valuesOf(banker, 'type')[0]).toMatchObject({ isAlias: true });
    expect(linksOf(banker, 'with')[0]).toMatchObject({ all: true, target: undefined });
    expect(linksOf(banker, 'via').map(({ fits }) => fits)).toEqual([true, false]);
  });

  it('reads a story of blocks and elements', () => {
    const story = canvas.header ? valuesOf(canvas.header, 'story') : [];
    expect(story).toMatchObject([
      { keyword: 'segment' },
      { link: { word: 'banker', fits: true } },
      { keyword: 'cost' },
    ]);
  });

  it.each([
    ['channel c { with all }', 'for'],
    ['relationship r { for s }', 'with'],
    ['partner p { with all }', undefined],
  ])('finds the property that was meant by that of another element: %s', (text, meant) => {
    const [problem] = readCanvas(`segment s\n${text}`).problems;
    expect(problem).toMatchObject({ code: 'property/misplaced', args: { meant } });
  });

  it('gives the values of one sort alone, whatever stands beside them', () => {
    const of = (facts: string) => element(readCanvas(`segment s\nchannel c { ${facts} }`), 'c');
    expect(linksOf(of('for "Shoppers"'), 'for')).toEqual([]);
    expect(linksOf(of('for s, "Shoppers"'), 'for').map(({ word }) => word)).toEqual(['s']);
    expect(linksOf(of('for "Shoppers", s'), 'for').map(({ word }) => word)).toEqual(['s']);
    expect(textsOf(of('for s'), 'for')).toEqual([]);
  });

  it.each(['amount', 'amount }', 'amount // none\n}'])('reads no measure where there is none: %j', (text) => {
    const cost = element(readCanvas(`cost c { ${text}`), 'c');
    expect(cost.facts.map(({ key, values }) => [key, values])).toEqual([['amount', []]]);
    expect(measureOf(cost, 'amount')).toBeUndefined();
  });

  it('reads a measure, and keeps a malformed one as written', () => {
    expect(measureOf(element(canvas, 'families'), 'size')?.reading).toMatchObject({ low: 1000, high: 1500 });
    const cost = readCanvas('cost c "C" { amount €12,000  per year }');
    expect(measureOf(element(cost, 'c'), 'amount')).toMatchObject({ source: '€12,000 per year', reading: undefined });
  });

  it('says from where each element is linked to', () => {
    const ties = canvas.incoming.get(element(canvas, 'advice')) ?? [];
    expect(ties.map(({ from, key }) => `${from.id} ${key}`)).toEqual(['branch for']);
  });

  it('keeps both of two elements that share an id, references going to the first', () => {
    const twice = readCanvas('segment a "1"\nsegment a "2"\nrelationship r { with a }');
    expect(twice.byKeyword.get('segment')).toHaveLength(2);
    expect(linksOf(element(twice, 'r'), 'with')[0]?.target).toMatchObject({ title: '1' });
  });

  it('compares ids in Unicode normal form C', () => {
    const accents = readCanvas('segment \u00e9t\u00e9 "Summer"\nrelationship r { with e\u0301te\u0301 }');
    expect(linksOf(element(accents, 'r'), 'with')[0]?.fits).toBe(true);
  });

  it('keeps what a later version may know', () => {
    const later = readCanvas('segment a "A" {\n  mood "sunny", low\n}');
    expect(element(later, 'a').facts[0]).toMatchObject({ key: 'mood', row: undefined });
  });

  it('reads comments', () => {
    expect(readCanvas('// one\nsegment a "A" /* two */').comments.map(({ text }) => text)).toEqual([
      '// one',
      '/* two */',
    ]);
  });

  it('reads several texts and a long one', () => {
    const notes = readCanvas('segment a "A" {\n  note "one", "two"\n  note """\n    three\n  """\n}');
    expect(textsOf(element(notes, 'a'), 'note').map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  });
});

describe('what a text says wrongly costs itself alone', () => {
  const cases: readonly [string, string, string[]][] = [
    ['nothing wrong', 'segment a "A" { kind niche }', []],
    ['an empty file', '', []],
    ['an unclosed title', 'segment a "A {\n  kind niche\n}', ['syntax/unclosed-text@0:10']],
    ['typographic marks', 'segment a “A”', ['syntax/typographic-quotes@0:10']],
    ['an unclosed comment', '/* a\nsegment a "A"', ['syntax/unclosed-comment@0:0']],
    ['an unclosed brace', 'segment a "A" {\n  kind niche\nsegment b "B"', ['syntax/missing-close@0:8']],
    ['a missing opening brace', 'segment a "A"\n  kind niche\n}', ['syntax/missing-open@0:8']],
    ['a second closing brace', 'segment a "A" { }\n}', ['syntax/extra-brace@1:0']],
    [
      'facts outside',
      'segment a "A" { }\n  size 12\n  kind niche\n}',
      ['syntax/fact-outside@1:2', 'syntax/fact-outside@2:2'],
    ],
    ['a stray line', 'Our canvas, 2026\nsegment a "A"', ['syntax/stray@0:0']],
    ['a second word before the title', 'segment rich families "A"', ['syntax/stray@0:13']],
    ['a property without a value', 'segment a "A" {\n  kind\n  size 12\n}', ['property/empty@1:2']],
    ['an unknown property', 'segment a "A" {\n  kindd niche\n}', ['property/unknown@1:2']],
    ['a misplaced property', 'segment a "A" { via b }', ['property/misplaced@0:16']],
    ['a repeated property', 'segment a "A" {\n  kind niche\n  kind segmented\n}', ['property/repeated@2:2']],
    ['two values where one stands', 'segment a "A" { kind niche, segmented }', ['property/repeated@0:28']],
    ['a missing comma', 'relationship r "R" { motive retention upselling }', ['syntax/missing-comma@0:38']],
    ['a comma too many', 'relationship r "R" { motive retention, }', ['syntax/missing-value@0:37']],
    ['a comma and nothing else', 'relationship r "R" { via , }', ['property/empty@0:21']],
    ['a title for an id', 'segment a "A"\nrelationship r "R" { with "A" }', ['syntax/text-for-id@1:26']],
    ['a quoted term', 'segment a "A" { kind "niche" }', ['syntax/quoted-word@0:21']],
    ['an unquoted text', 'canvas "C" { tagline Discreet }', ['syntax/unquoted-text@0:21']],
    ['a colon', 'segment a "A" { kind: niche }', ['syntax/stray@0:20']],
    ['a second header', 'canvas "A"\ncanvas "B"', ['canvas/second-header@1:0']],
    ['an id on the header', 'canvas bank "B"', ['syntax/header-id@0:7']],
    ['characters that were not UTF-8', 'segment a "\uFFFD"', ['encoding/not-utf-8@0:0']],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(problems(text)).toEqual(expected));

  it('names the id of the element whose title was written for it', () => {
    const {
      problems: [problem],
    } = readCanvas('segment a "The A"\nrelationship r "R" { with "The A" }');
    expect(problem?.args).toEqual({ text: 'The A', id: 'a' });
  });

  it('refuses a file that is too large, and reads nothing of it', () => {
    const canvas = readCanvas(`segment a "${'x'.repeat(9 * 1024 * 1024)}"`);
    expect(canvas.elements).toEqual([]);
    expect(canvas.problems.map(({ code }) => code)).toEqual(['file/too-large']);
  });
});
