import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import type { Refactoring } from '../../src/refactorings/refactoring.ts';
import { refactoringsAt } from '../../src/refactorings/refactorings-at.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';

/* What refactorings make of a canvas, in full. */

/** The refactorings at `¦`, or of what stands between two of them. */
function at(marked: string): readonly Refactoring[] {
  const [before, selected, after] = marked.split('¦');
  const text = `${before}${after === undefined ? selected : `${selected}${after}`}`;
  const source = new SourceText(text);
  const start = source.positionAt(before!.length);
  const end = after === undefined ? start : source.positionAt(before!.length + selected!.length);
  const texts = catalogueOf('en').refactorings;
  return refactoringsAt({ canvas: readCanvas(text), source, selection: { start, end }, texts });
}

const titlesAt = (marked: string) => at(marked).map(({ title }) => title);

function done(title: string, marked: string): string {
  const refactoring = at(marked).find((one) => one.title === title);
  expect(refactoring, `${title} in ${titlesAt(marked).join(', ')}`).toBeDefined();
  return applyEdits(new SourceText(marked.replaceAll('¦', '')), refactoring!.edits);
}

describe('extracting a note', () => {
  it('makes it an element that leads back, and gives what it stood in an id', () => {
    expect(
      done('Extract the note to a hypothesis', 'segment "Families" {\n  kind  niche\n  note  "They ¦leave."\n}\n'),
    ).toBe('segment families "Families" {\n  kind  niche\n}\n\nhypothesis "They leave" { about families }\n');
    expect(
      done('Extract the note to a hotspot', 'segment f { note "They ¦leave", "Or \\"stay\\""  role payer }\n'),
    ).toBe('segment f { note "Or \\"stay\\""  role payer }\n\nhotspot "They leave" { on f }\n');
    expect(
      done('Extract the metric to an idea', 'segment f { kind niche }\nhotspot h "H" { on f  metric ¦"90 %" }\n'),
    ).toBe('segment f { kind niche }\nhotspot h "H" { on f }\n\nidea "90 %" { addresses h }\n');
  });

  it('makes a channel that carries the relationship', () => {
    const before = 'segment f\nrelationship r "R" {\n  with    f\n  motive  retention\n  note    "We ¦phone."\n}\n';
    expect(done('Extract the note to a channel', before)).toBe(
      'segment f\nrelationship r "R" {\n  with    f\n  motive  retention\n  via     we-phone\n}\n\nchannel we-phone "We phone" { for f }\n',
    );
    expect(titlesAt(before)).toEqual([
      'Extract the note to a hypothesis',
      'Extract the note to a hotspot',
      'Extract the note to an idea',
      'Extract the note to a channel',
    ]);
  });

  it('takes the selected words out, and leaves no gap', () => {
    const take = (text: string) => done('Extract the selected words to a hotspot', `segment f { note "${text}" }\n`);
    expect(take('One. ¦Two.¦ Three.')).toBe('segment f { note "One. Three." }\n\nhotspot "Two" { on f }\n');
    expect(take('¦One.¦ Two.')).toBe('segment f { note "Two." }\n\nhotspot "One" { on f }\n');
    expect(take('One,¦ two¦, three')).toBe('segment f { note "One,, three" }\n\nhotspot "two" { on f }\n');
    expect(take('Say ¦\\"no\\"¦ twice')).toBe('segment f { note "Say twice" }\n\nhotspot "\\"no\\"" { on f }\n');
    const block = 'segment f {\n  note """\n    One\n    ¦Two¦\n    Three\n  """\n}\n';
    expect(done('Extract the selected words to a hotspot', block)).toBe(
      'segment f {\n  note """\n    One\n    Three\n  """\n}\n\nhotspot "Two" { on f }\n',
    );
  });

  it('takes the whole note where hardly more than it is selected, and nothing where no word is', () => {
    expect(titlesAt('segment f { note "¦One, two¦." }\n')).toContain('Extract the note to a hotspot');
    expect(titlesAt('segment f { note "One¦, ¦two" }\n')).toEqual([]);
    expect(titlesAt('segment f { note "One \\¦"two¦" }\n')).toEqual([]);
    expect(titlesAt('segment f { note "One", ¦"two"¦  role payer }\n')).toContain('Extract the note to a hotspot');
    expect(titlesAt('segment f { note "One¦", "t¦wo" }\n')).toEqual([]);
  });

  it('keeps what is too long for a title as a note', () => {
    const before = 'segment f {\r\n  note """\r\n    ¦First.\r\n    - a\r\n      - b\r\n  """\r\n}\r\n';
    expect(done('Extract the note to a hotspot', before)).toBe(
      'segment f {\r\n}\r\n\r\nhotspot "First" {\r\n  on    f\r\n  note  """\r\n    - a\r\n      - b\r\n  """\r\n}\r\n',
    );
    const long = `${'Very '.repeat(16)}long. And ¦more.`;
    expect(done('Extract the note to a hotspot', `segment f { note "${long}" }\n`)).toContain(
      `hotspot "${'Very '.repeat(16)}long" {\n  on    f\n  note  "And more."\n}`,
    );
  });
});

const SHARED = `segment a
segment b
channel shop { for a }
channel web { for b, a }
`;

describe('splitting a relationship', () => {
  it('makes one per segment, each with its channels, and leads every reference to all', () => {
    const before = `${SHARED}relationship ¦r "R" {\n  with  a, // one\n        b\n  via   shop, web // both\n  note  "N" // said\n} // end\n\ncost c { for r, a }\nidea i { changes r }\n`;
    expect(done('Split into 2 relationships, one per segment', before)).toBe(
      `${SHARED}relationship r-a "R (a)" {\n  with  a // one\n  via   shop, web // both\n  note  "N" // said\n} // end\n\nrelationship r-b "R (b)" {\n  with  b\n  via   web\n  note  "N"\n}\n\ncost c { for r-a, r-b, a }\nidea i { changes r-a, r-b }\n`,
    );
  });

  it('spells out all segments, and takes ids that are free', () => {
    const before = `segment a "A"\nsegment "B"\ncost r-a\nrelationship ¦r { with all  type communities }\n`;
    expect(done('Split into 2 relationships, one per segment', before)).toBe(
      'segment a "A"\nsegment b "B"\ncost r-a\nrelationship r-a-2 { with a  type communities }\nrelationship r-b { with b  type communities }\n',
    );
  });

  it('is not offered for one segment, nor where a segment or the id is in doubt', () => {
    const split = (text: string) => titlesAt(text).filter((title) => title.startsWith('Split'));
    expect(split(`${SHARED}relationship ¦r { with a }\n`)).toEqual([]);
    expect(split(`${SHARED}relationship ¦r { with a, b, c }\n`)).toEqual([]);
    expect(split(`${SHARED}cost r\nrelationship ¦r { with a, b }\n`)).toEqual([]);
    expect(split(`${SHARED}relationship ¦r { with a, b }\nrelationship s { with r }\n`)).toEqual([]);
    expect(split(`${SHARED}relationship r { with ¦a, b }\n`)).toEqual([]);
  });
});

describe('turning a relationship into a channel', () => {
  it('keeps what a channel can say, links what it needs, and notes the rest', () => {
    const before = `segment a
partner p "P"
resource q "Q"
activity s "S" { for r }
relationship ¦r "R" {
  with    a
  type    communities // why
  needs   p, q, s
  status  planned
}
`;
    expect(done('Turn it into a channel', before)).toBe(`segment a
partner p "P"
resource q "Q" { for r }
activity s "S" { for r }
channel r "R" {
  for     a
  note    "type communities" // why
  by      p
  status  planned
}
`);
  });

  it('is not offered where something is broken', () => {
    expect(titlesAt('segment a "A\nrelationship ¦r { with a }\n')).toEqual([]);
    expect(titlesAt('segment a\nrelationship ¦r { with a ;; }\n')).toEqual([]);
    expect(titlesAt('segment a\nrelationship ¦r { with a  tpe b }\n')).toEqual([]);
    expect(titlesAt('segment ¦a\n')).toEqual([]);
    expect(titlesAt('¦\nsegment a\n')).toEqual([]);
  });
});
