import { describe, expect, it } from 'vitest';
import { catalogueOf, type FindingCode } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { type CheckOptions, check } from '../../src/rules/check.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { extendTaxonomy } from '../../src/taxonomy/taxonomy.ts';

const catalogue = catalogueOf('en');

function findingsOf(text: string, options: Partial<CheckOptions> = {}): readonly Finding[] {
  return check(readCanvas(text, options.taxonomy), { catalogue, ...options });
}

function codesOf(text: string, options: Partial<CheckOptions> = {}): readonly FindingCode[] {
  return findingsOf(text, options).map(({ code }) => code);
}

function messagesOf(text: string): readonly string[] {
  return findingsOf(text).map(({ message }) => message);
}

describe('check', () => {
  it('gives findings in the order of the text, the wider one first', () => {
    const text = 'channel c { knd web }\nrelationship { type foo  via x }\nsegment s s';
    const places = findingsOf(text).map(({ range: { start, end } }) => [start.line, start.character, -end.character]);
    expect(places.length).toBeGreaterThan(4);
    expect(places).toEqual(places.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!));
  });

  it('names the element that a finding is about', () => {
    const [finding] = findingsOf('canvas "C"\nsegment s\nrelationship r { with s }');
    expect(finding).toMatchObject({ code: 'relationship/needs-type', element: 2 });
  });

  it('leads to the other place that a finding speaks of', () => {
    const [finding] = findingsOf('segment s "First"\nsegment s "Second"');
    expect(finding).toMatchObject({
      code: 'name/duplicate',
      range: { start: { line: 1, character: 8 } },
      related: [{ range: { start: { line: 0, character: 8 } }, message: 'The first with this id.' }],
    });
  });

  it('takes severities from its options, and leaves out what is off', () => {
    const text = 'relationship r { type self-service }\nrelationship s { with all }';
    expect(codesOf(text)).toEqual(['relationship/needs-segment', 'relationship/needs-type']);
    const severities = { 'relationship/needs-segment': 'off', 'relationship/needs-type': 'error' } as const;
    expect(findingsOf(text, { severities })).toMatchObject([{ code: 'relationship/needs-type', severity: 'error' }]);
  });

  it('overrules also the severity of a single finding', () => {
    const text = 'channel c { for all  kind phone }\nrelationship r { with all  type personal-assistance  via c }';
    const code = 'relationship/personal-needs-face-to-face';
    expect(findingsOf(text)).toMatchObject([{ code, severity: 'information' }]);
    expect(findingsOf(text, { severities: { [code]: 'error' } })).toMatchObject([{ code, severity: 'error' }]);
  });

  it('is silent about files where nothing is known of them', () => {
    const text = 'canvas "C" { from "before.bmc" }';
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text, { fileExists: () => undefined })).toEqual([]);
    expect(codesOf(text, { fileExists: (path) => path === 'before.bmc' })).toEqual([]);
    expect(codesOf(text, { fileExists: () => false })).toEqual(['reference/missing-file']);
  });

  it.each([
    '/etc/passwd',
    '\\\\host\\share\\a.bmc',
    '//host/share/a.bmc',
    'C:\\a.bmc',
    'c:a.bmc',
    'file:///a.bmc',
    ' /a.bmc',
  ])('looks up no file that is not beside the canvas: %s', (path) => {
    const lookedUp: string[] = [];
    const fileExists = (asked: string) => {
      lookedUp.push(asked);
      return true;
    };
    const text = `canvas "C" { from "${path.replaceAll('\\', '\\\\')}" }`;
    expect(codesOf(text, { fileExists })).toEqual(['reference/missing-file']);
    expect(lookedUp).toEqual([]);
  });

  it('judges a firm’s own word as the standard one that it stands for', () => {
    const own = { vocabulary: 'type', id: 'concierge', as: 'dedicated-personal-assistance' } as const;
    const { taxonomy } = extendTaxonomy([own]);
    const text = 'channel c { for all  kind web }\nrelationship r { with all  type concierge  via c }';
    expect(codesOf(text)).toEqual(['term/unknown']);
    expect(codesOf(text, { taxonomy })).toEqual(['relationship/personal-needs-face-to-face']);
    const misspelt = text.replace('concierge', 'conciergee');
    expect(findingsOf(misspelt, { taxonomy })[0]?.message).toContain('`concierge`');
  });
});

describe('one cause, one finding', () => {
  it('says nothing of a word in quotation marks but that it needs none', () => {
    expect(codesOf('relationship r { with all  type "community" }')).toEqual(['syntax/quoted-word']);
    expect(codesOf('relationship r { with all  type “persnal” }')).toEqual(['syntax/quoted-word']);
  });

  it('says nothing of the words behind a property mistyped within a line', () => {
    expect(codesOf('segment a\nrelationship r { with a tpe foo bar  motive retention }')).toEqual(['property/unknown']);
  });

  it('says nothing of the parts of a term written without hyphens', () => {
    expect(codesOf('relationship r { with all  type dedicated personal assistance, foo }')).toEqual([
      'syntax/missing-comma',
      'term/unknown',
    ]);
  });

  it('still speaks of two causes in one list', () => {
    expect(codesOf('relationship r { with all  type foo, self-service communities }')).toEqual([
      'term/unknown',
      'syntax/missing-comma',
    ]);
  });

  it('takes a mistyped element with all that is in its braces for one mistake', () => {
    const text = 'segmnt s "S" {\n  kind nich\n  pain p "P"\n}\nchannel c { for s }\nproposition p { for s, t }';
    expect(codesOf(text)).toEqual(['syntax/stray', 'reference/unknown']);
  });
});

describe('messages', () => {
  it('name elements by title, else by id, else by what they are', () => {
    expect(messagesOf('relationship r "Club" { type communities }')[0]).toMatch(/^“Club” is with no customer segment/);
    expect(messagesOf('relationship r { type communities }')[0]).toMatch(/^“r” is with no customer segment/);
    expect(messagesOf('relationship { type communities }')[0]).toMatch(/^This relationship is with no customer seg/);
  });

  it('name all that share a habit, and count those beyond the first dozen', () => {
    const lines = Array.from({ length: 15 }, (_, index) => `relationship "R${index}" { type communities }`);
    const [, finding] = findingsOf(lines.join('\n'));
    expect(finding?.message).toMatch(/^None of your 15 relationships .*“R0”, .*“R11” and 3 more\./);
    expect(finding?.related.length).toBe(11);
    const mixed = findingsOf(['relationship "A" { with all  type communities }', ...lines.slice(0, 2)].join('\n'));
    expect(mixed[1]?.message).toMatch(/^2 of your 3 relationships do not say .*“R0” and “R1”\./);
  });

  it('keep a long or broken title on one short line', () => {
    const title = `${'very '.repeat(100)}long`;
    const [message] = messagesOf(`relationship """\n  A\n  ${title}\n""" { type communities }`);
    expect(message?.length).toBeLessThan(160);
    expect(message).toMatch(/^“A very very [^\n]*…” is with no customer segment/);
  });

  it('propose what a word was most likely meant to be', () => {
    expect(messagesOf('segment families "F"\nchannel c { for familes }')).toEqual([
      'No element has the id `familes`. Did you mean `families`?',
    ]);
    expect(messagesOf('relationship r { with all  type comunities }')).toEqual([
      '`comunities` is not a known type of relationship. Did you mean `communities`?',
    ]);
  });

  it('propose a hyphenated title as the id that is missing', () => {
    const [message] = messagesOf('partner "Can supplier"\nchannel c { for all  by can-supplier }');
    expect(message).toContain('“Can supplier” has no id yet: write `can-supplier` before its title.');
  });

  it('propose the property that a word belongs to', () => {
    expect(messagesOf('segment s\nrelationship r { for s  type communities }')).toEqual([
      'A relationship has no property `for`. Did you mean `with`?',
    ]);
    expect(messagesOf('relationship r { with all  type retention }')).toEqual([
      '`retention` is not a known type of relationship. It can stand after `motive`.',
    ]);
  });
});
