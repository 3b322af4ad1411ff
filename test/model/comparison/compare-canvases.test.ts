import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../src/model/canvas-model.ts';
import { compareCanvases } from '../../../src/model/comparison/compare-canvases.ts';
import type { Comparison, FactChange } from '../../../src/model/comparison/comparison.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { contentAfterChanges, contentOf } from '../../support/canvas-content.ts';
import { type PlainCanvas, plainCanvases, writePlain } from '../../support/plain-canvas.ts';

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.bmc'))
  .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')] as const);

function compare(before: string, after: string): Comparison {
  return compareCanvases(readCanvas(before), readCanvas(after));
}

/** The changes in a line each, as short as can be. */
function told({ changes }: Comparison): readonly string[] {
  return changes.flatMap((change) => {
    const { keyword, label } = change.after ?? change.before;
    if (change.kind !== 'altered') return [`${change.kind} ${keyword} ${label}`];
    const what = [
      change.renamed && `renamed ${change.before.id} ${change.after.id}`,
      change.retitled && `retitled ${change.before.title} → ${change.after.title}`,
      change.moved && `moved ${change.before.keyword} → ${change.after.keyword}`,
      ...change.facts.map((fact) => `${fact.kind} ${fact.key} ${tellFact(fact)}`),
    ];
    return what.filter((part) => part !== false).map((part) => `${label}: ${part}`);
  });
}

function tellFact(fact: FactChange): string {
  if (fact.kind === 'reordered') return fact.after.map(tellValue).join(', ');
  return [fact.before, fact.after].flatMap((value) => (value ? [tellValue(value)] : [])).join(' → ');
}

function tellValue(value: Value): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'link':
    case 'term':
      return value.word;
    case 'measure':
    case 'unreadable':
      return value.source;
    case 'rated':
      return [value.id, value.level?.word, value.text?.text].filter(Boolean).join(' ');
    case 'answer':
      return [...value.links.map(({ word }) => word), value.text?.text].filter(Boolean).join(' ');
    case 'step':
      return value.keyword ?? value.link?.word ?? '';
  }
}

const families = 'segment families "Wealthy families" { kind niche pain fees "Hidden fees" }\n';

describe('two states of a canvas', () => {
  it.each([
    ['a note that is new', families, `${families}partner "Custodian"`, ['added partner Custodian']],
    ['a note that is gone', `${families}partner "Custodian"`, families, ['removed partner Custodian']],
    [
      'a title reworded under its id',
      families,
      families.replace('Wealthy', 'Very wealthy'),
      ['Very wealthy families: retitled Wealthy families → Very wealthy families'],
    ],
    [
      'a title reworded without an id, with the same facts',
      'resource "Bankers" { kind human note "Twelve" }',
      'resource "Named people" { kind human note "Twelve" }',
      ['Named people: retitled Bankers → Named people'],
    ],
    [
      'another note without an id, of the same kind alone',
      'partner "Can supplier" { kind supplier }',
      'partner "Tuna fishers" { kind supplier }',
      ['removed partner Can supplier', 'added partner Tuna fishers'],
    ],
    [
      'a single fact with another value',
      families,
      families.replace('niche', 'mass-market'),
      ['Wealthy families: changed kind niche → mass-market'],
    ],
    [
      'one of a list exchanged',
      'relationship r "R" { via a, b }',
      'relationship r "R" { via a, c }',
      ['R: changed via b → c'],
    ],
    [
      'some of a list new, some gone',
      'relationship r "R" { via a, b }',
      'relationship r "R" { via c, d, a }',
      ['R: removed via b', 'R: added via c', 'R: added via d'],
    ],
    [
      'another type that leads',
      'relationship r "R" { type communities, self-service }',
      'relationship r "R" { type self-service, communities }',
      ['R: reordered type self-service, communities'],
    ],
    [
      'a note moved to another block, under its id',
      'relationship mail "Newsletter" { metric "x" }',
      'channel mail "Newsletter" { metric "x" }',
      ['Newsletter: moved relationship → channel'],
    ],
    [
      'a note moved to another block, by its title',
      'relationship "Newsletter"',
      'channel "Newsletter"',
      ['Newsletter: moved relationship → channel'],
    ],
    [
      'an id that is given',
      'partner "Custodian"',
      'partner custody "Custodian"',
      ['Custodian: renamed undefined custody'],
    ],
    [
      'a pain with another level and text',
      families,
      families.replace('fees "Hidden fees"', 'fees high "Hidden fees and terms"'),
      ['Wealthy families: changed pain fees Hidden fees → fees high Hidden fees and terms'],
    ],
    [
      'a long text with a word changed',
      'partner p "P" { note "Holds all the papers safely" }',
      'partner p "P" { note "Holds all the assets safely" }',
      ['P: changed note Holds all the papers safely → Holds all the assets safely'],
    ],
    [
      'a property that the language does not know',
      'partner p "P" { colour blue }',
      'partner p "P" { colour red }',
      ['P: removed colour blue', 'P: added colour red'],
    ],
    ['a header that is new', families, `canvas "Bank"\n${families}`, ['added canvas Bank']],
  ] as const)('%s', (_, before, after, expected) => {
    expect(told(compare(before, after))).toEqual(expected);
  });

  it.each([
    ['order', `${families}partner "Custodian"`, `partner "Custodian"\n${families}`],
    ['layout and comments', families, `// first\n${families.replaceAll(/ (?=[{}kp])/g, '\n   ')}`],
    ['a fact on two lines', 'relationship r { via a, b }', 'relationship r { via b via a }'],
    [
      'another word for the same term',
      'relationship r { type personal }',
      'relationship r { type personal-assistance }',
    ],
    ['another way to write a number', 'cost c { amount 4.2M EUR per year }', 'cost c { amount 4200k EUR per year }'],
    ['a broken line that says the same', 'relationship r { via a, }', 'relationship r { via a }'],
  ])('%s means nothing', (_, before, after) => {
    expect(told(compare(before, after))).toEqual([]);
  });

  it('one id renamed is one change, whatever refers to it', () => {
    const text = examples.find(([name]) => name === 'private-bank.bmc')?.[1] ?? '';
    expect(text).toMatch(/\bbanker\b/);
    const renamed = text.replaceAll(/(?<=[\s,])banker(?=[\s,}])(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, 'adviser');
    expect(renamed).not.toBe(text);
    expect(told(compare(text, renamed))).toEqual([expect.stringContaining('renamed banker adviser')]);
  });

  it('an answer that is to something else is a change, and to the same in another order none', () => {
    const two = families.replace(' }', ' pain waits "Long waits" }');
    const advice = (what: string) => `${two}proposition advice { for families relieves ${what} "One fee" }`;
    expect(told(compare(advice('fees'), advice('waits')))).toEqual([
      'advice: changed relieves fees One fee → waits One fee',
    ]);
    expect(told(compare(advice('fees, waits'), advice('waits, fees')))).toEqual([]);
  });

  it('the id of a pain renamed is one change, whatever relieves it', () => {
    const text = `${families}proposition advice { for families relieves fees "One fee" }`;
    expect(told(compare(text, text.replaceAll(/\bfees (?=")/g, 'costs-hidden ')))).toEqual([
      'Wealthy families: changed pain fees Hidden fees → costs-hidden Hidden fees',
    ]);
  });

  it('a note is the one it was by its id, also where another took its title', () => {
    const before = 'channel a "Branch"\nrelationship r "R" { via a }';
    const after = 'channel b "Branch"\nchannel a "Portal"\nrelationship r "R" { via a }';
    expect(told(compare(before, after))).toEqual(['added channel Branch', 'Portal: retitled Branch → Portal']);
  });

  it('what was removed is told where it stood', () => {
    const before = 'partner a "A"\npartner b "B"\npartner c "C"';
    const after = 'partner a "A2"\npartner c "C2"';
    expect(compare(before, after).changes.map(({ kind }) => kind)).toEqual(['altered', 'removed', 'altered']);
  });
});

describe('a comparison', () => {
  it.each(examples)('of %s with itself is empty', (_, text) => {
    expect(told(compare(text, text))).toEqual([]);
  });

  it('of any canvas with itself, in any order, is empty', () => {
    fc.assert(
      fc.property(plainCanvases, (canvas) => {
        const unique = withUniqueNames(canvas);
        const text = writePlain(unique);
        const [header, ...rest] = unique.elements;
        const turned = header?.keyword === 'canvas' ? [header, ...rest.reverse()] : [...unique.elements].reverse();
        expect(told(compare(text, text))).toEqual([]);
        expect(told(compare(text, writePlain({ elements: turned })))).toEqual([]);
      }),
    );
  });

  it('holds all that is needed to make the later canvas of the earlier one', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const comparison = compare(writePlain(before), writePlain(after));
        expect(contentAfterChanges(comparison)).toEqual(contentOf(comparison.after));
      }),
      { numRuns: 400 },
    );
  });

  it.each(examples)('holds all that is needed to make %s of any other example', (_, text) => {
    for (const [, other] of examples) {
      const comparison = compare(other, text);
      expect(contentAfterChanges(comparison)).toEqual(contentOf(comparison.after));
    }
  });

  it('the other way round says the opposite', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const there = compare(writePlain(before), writePlain(after));
        const back = compare(writePlain(after), writePlain(before));
        const gone = (comparison: Comparison) => names(comparison, 'removed');
        const come = (comparison: Comparison) => names(comparison, 'added');
        expect(gone(back)).toEqual(come(there));
        expect(come(back)).toEqual(gone(there));
        expect(altered(back, 'before')).toEqual(altered(there, 'after'));
      }),
      { numRuns: 400 },
    );
  });
});

/** A canvas, and what some edits made of it: notes dropped, added, exchanged, given other facts, titles or ids. */
const pairs: fc.Arbitrary<readonly [PlainCanvas, PlainCanvas]> = fc
  .tuple(plainCanvases, plainCanvases, fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }))
  .map(([before, other, edits]) => {
    const elements = before.elements.flatMap((element, index) => {
      const donor = other.elements[index];
      if (element.keyword === 'canvas') return [element];
      switch (edits[index]) {
        case 0:
          return [];
        case 1:
          return donor && donor.keyword !== 'canvas' ? [element, donor] : [element];
        case 2:
          return [{ ...element, title: donor?.title ?? 'another title' }];
        case 3:
          return [{ ...element, id: donor?.id ?? 'new-id' }];
        case 4:
          return [{ ...element, facts: donor?.keyword === element.keyword ? donor.facts : element.facts.slice(1) }];
        default:
          return [element];
      }
    });
    return [before, { elements }] as const;
  });

/** A canvas in which no two notes share an id or a title: only then is one note clearly the one it was. */
function withUniqueNames({ elements }: PlainCanvas): PlainCanvas {
  return {
    elements: elements.map((element, index) => ({
      ...element,
      title: `${element.title} ${index}`,
      ...(element.id === undefined ? {} : { id: `${element.id}-${index}` }),
    })),
  };
}

function names({ changes }: Comparison, kind: 'added' | 'removed'): readonly string[] {
  return changes
    .filter((change) => change.kind === kind)
    .map((change) => JSON.stringify((change.after ?? change.before).range))
    .sort();
}

function altered({ changes }: Comparison, side: 'before' | 'after'): readonly string[] {
  return changes
    .filter((change) => change.kind === 'altered')
    .map((change) => {
      const facts = change.facts.map((fact) =>
        `${fact.kind} ${fact.key}`.replace('added', 'n').replace('removed', 'n'),
      );
      return JSON.stringify([change[side].range, change.renamed, change.retitled, change.moved, facts.sort()]);
    })
    .sort();
}
