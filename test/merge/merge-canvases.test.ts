import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCanvases } from '../../src/merge/merge-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { contentOf } from '../support/canvas-content.ts';
import {
  factLists,
  type PlainCanvas,
  type PlainElement,
  plainCanvases,
  plainTexts,
  writePlain,
} from '../support/plain-canvas.ts';

const MARKS = { size: 7, ours: 'ours', theirs: 'theirs' };

const BASE = `// Our bank
segment families "Families" {
  kind   niche   // few
  size   1200
  pain   fees "Hidden fees"
}

channel branch "Branches" { kind branch  for families }
channel portal "Portal"   { kind web     for families }

relationship banker "A named banker" {
  with     families
  type     dedicated-personal-assistance
  motive   retention, upselling
  via      branch
}
`;

function merge(ours: (text: string) => string, theirs: (text: string) => string, base = BASE) {
  const [our, their] = [ours(base), theirs(base)];
  return mergeCanvases({ base, ours: our, theirs: their }, MARKS);
}

const swap = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const same = (text: string) => text;
const both =
  (...steps: readonly ((text: string) => string)[]) =>
  (text: string) =>
    steps.reduce((now, step) => step(now), text);

describe('a merge of what two people changed', () => {
  it('without a change of theirs is our text, and without a change of ours says what theirs says', () => {
    const ours = swap('size   1200', 'size   1300');
    expect(merge(ours, same)).toEqual({ text: ours(BASE), conflicts: 0 });
    expect(merge(same, ours)).toEqual({ text: ours(BASE), conflicts: 0 });
  });

  it.each([
    ['different facts of one element', swap('size   1200', 'size   1300'), swap('kind   niche', 'kind   mass-market')],
    ['title and fact', swap('"Families"', '"Wealthy families"'), swap('size   1200', 'size   1300')],
    [
      'different words of one list',
      swap('retention, upselling', 'retention, upselling, referral'),
      swap('retention, upselling', 'upselling'),
    ],
    [
      'a new id and a new reference to it',
      both(swap('channel branch', 'channel house'), swap('via      branch', 'via      house')),
      swap('via      branch', 'via      branch, portal'),
    ],
    [
      'a new note that refers to what we renamed',
      both(swap('segment families', 'segment clans'), (text) =>
        text.replaceAll(/(for|with)( +)families/g, '$1$2clans'),
      ),
      (text: string) => `${text}\nrevenue fee "Fee" { from families }\n`,
    ],
    [
      'both add a note of their own',
      (text: string) => `${text}\npartner a "A"\n`,
      (text: string) => `${text}\npartner b "B"\n`,
    ],
    [
      'both add facts to one note',
      swap('motive', 'nature   ongoing\n  motive'),
      swap('motive', 'service  full\n  motive'),
    ],
    [
      'one takes a note away, the other changes another',
      swap('channel portal "Portal"   { kind web     for families }\n', ''),
      swap('size   1200', 'size   1300'),
    ],
  ])('%s go together', (_, ours, theirs) => {
    const merged = merge(ours, theirs);
    expect(merged?.conflicts).toBe(0);
    // The other way round says the same.
    const turned = merge(theirs, ours);
    expect(contentOf(readCanvas(turned?.text ?? ''))).toEqual(contentOf(readCanvas(merged?.text ?? '')));
    expect(merged?.text).toContain('// Our bank');
  });

  it('keeps our comments, our layout and our line ends', () => {
    const ours = both(swap('// few', '// very few'), (text: string) => text.replaceAll('\n', '\r\n'));
    const merged = merge(
      ours,
      both(swap('niche', 'mass-market'), (text) => `${text}\npartner p "P" {\n  kind supplier\n}\n`),
    );
    expect(merged?.text).toContain('kind   mass-market   // very few\r\n');
    expect(merged?.text).toContain('\r\npartner p "P" {\r\n  kind supplier\r\n}\r\n');
    expect(merged?.text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each([
    [
      'the same fact',
      swap('size   1200', 'size   1300'),
      swap('size   1200', 'size   1400'),
      '<<<<<<< ours\n  size   1300\n=======\n  size   1400\n>>>>>>> theirs\n',
    ],
    [
      'the same title',
      swap('"Families"', '"Clans"'),
      swap('"Families"', '"Dynasties"'),
      '<<<<<<< ours\nsegment families "Clans" {\n=======\nsegment families "Dynasties" {\n>>>>>>> theirs\n',
    ],
    [
      'what the other took away',
      swap('  size   1200\n', ''),
      swap('size   1200', 'size   1400'),
      '<<<<<<< ours\n=======\n  size   1400\n>>>>>>> theirs\n',
    ],
    [
      'a note that the other took away',
      swap(
        'channel portal "Portal"   { kind web     for families }',
        'channel portal "Portal"   { kind app     for families }',
      ),
      swap('channel portal "Portal"   { kind web     for families }\n', ''),
      '<<<<<<< ours\nchannel portal "Portal"   { kind app     for families }\n',
    ],
  ])('%s changed by both is marked, and nothing else', (_, ours, theirs, marked) => {
    const merged = merge(
      both(ours, swap('retention', 'acquisition')),
      both(theirs, swap('via      branch', 'via      portal')),
    );
    expect(merged?.conflicts).toBe(1);
    expect(merged?.text).toContain(marked);
    expect(merged?.text).toContain('acquisition, upselling');
    expect(merged?.text).toContain('via      portal');
  });

  it('new notes come behind a note that is taken out, or that is given facts in the same place', () => {
    const base = 'partner a "A"\npartner b "B"\n';
    const drop = merge(
      () => 'partner b "B"\n',
      () => 'partner a "A"\nsegment c "C"\n',
      base,
    );
    expect(drop).toEqual({ text: 'segment c "C"\n', conflicts: 0 });
    const facts = merge(same, () => 'partner a "A"\npartner b "B" { kind supplier }\nsegment c "C"\n', base);
    expect(facts?.text).toBe('partner a "A"\npartner b "B" { kind supplier }\n\nsegment c "C"\n');
  });

  it('what one takes away is gone, also two facts that follow each other on a line', () => {
    const base = 'segment a "A" { kind niche size 12 }\n';
    expect(merge(same, () => 'segment a "A"\n', base)?.text).not.toMatch(/kind|size/);
    expect(merge(same, () => 'segment a "A" { role user }\n', base)?.text).toMatch(
      /^segment a "A" \{ +role user +\}\n$/,
    );
  });

  it.each([
    ['behind', 'segment a "C"\npartner p "P"\n'],
    ['before', 'partner p "P"\nsegment a "C"\n'],
  ])('a new note of theirs %s a line that both changed is kept, beside the marks', (_, theirs) => {
    const merged = merge(
      () => 'segment a "B"\n',
      () => theirs,
      'segment a "A"\n',
    );
    expect(merged).toEqual({
      text: '<<<<<<< ours\nsegment a "B"\n=======\nsegment a "C"\n>>>>>>> theirs\n\npartner p "P"\n',
      conflicts: 1,
    });
  });

  it('a new note of theirs does not come into a comment of ours', () => {
    const ours = 'segment a "A" /* as long\nas it takes */\n';
    expect(
      merge(
        () => ours,
        () => 'segment a "A"\npartner p "P"\n',
        'segment a "A"\n',
      )?.text,
    ).toBe(`${ours}\npartner p "P"\n`);
  });

  it('both the same new note, be it without id and title, is one', () => {
    const fresh = 'segment a "A"\nchannel { kind web }\n';
    expect(
      merge(
        () => fresh,
        () => fresh,
        'segment a "A"\n',
      ),
    ).toEqual({ text: fresh, conflicts: 0 });
  });

  it('is left to lines where it would be no canvas beside its conflicts', () => {
    const base = 'canvas "A"\nchannel "Shop"\n';
    const ours = 'canvas "B"\nchannel "Shop"{for}\n';
    expect(
      merge(
        () => ours,
        () => 'canvas "C"\nchannel "Shop"{n s}\n',
        base,
      ),
    ).toBeUndefined();
  });

  it('both the same way is no conflict', () => {
    const change = both(
      swap('size   1200', 'size   1300'),
      (text: string) => `${text}\npartner p "P" { kind supplier }\n`,
    );
    expect(merge(change, change)).toEqual({ text: change(BASE), conflicts: 0 });
  });

  it('is left to lines where a text cannot be understood', () => {
    expect(merge(same, swap('"Hidden fees"', '"Hidden fees'))).toBeUndefined();
    expect(merge(swap('"Families" {', '"Families {'), same)).toBeUndefined();
  });
});

/** What one person does to a canvas, told by the places of notes. */
interface Deed {
  readonly note: number;
  readonly act: 'title' | 'fact' | 'drop' | 'add';
}

/** A history: a canvas, and what two people do, never to the same fact. */
const histories = fc
  .tuple(
    plainCanvases.map(clean).filter(({ elements }) => elements.length >= 2),
    fc.array(fc.record({ note: fc.nat(8), act: fc.constantFrom('title', 'fact', 'drop', 'add' as const) }), {
      maxLength: 6,
    }),
    fc.array(fc.nat(1), { minLength: 6, maxLength: 6 }),
    fc.array(plainTexts, { minLength: 6, maxLength: 6 }),
    fc.array(factLists('segment'), { minLength: 6, maxLength: 6 }),
  )
  .map(([base, deeds, whose, titles, facts]) => {
    const touched = new Set<string>();
    const mine: ((canvas: PlainCanvas) => PlainCanvas)[] = [];
    const yours: ((canvas: PlainCanvas) => PlainCanvas)[] = [];
    for (const [index, deed] of (deeds as readonly Deed[]).entries()) {
      const target = base.elements[deed.note % base.elements.length]!;
      const step = stepOf(deed.act, target, titles[index]!, index, facts[index]!, touched);
      if (step) (whose[index] === 0 ? mine : yours).push(step);
    }
    const run = (steps: readonly ((canvas: PlainCanvas) => PlainCanvas)[], canvas: PlainCanvas) =>
      steps.reduce((now, step) => step(now), canvas);
    return { base, ours: run(mine, base), theirs: run(yours, base), together: run([...mine, ...yours], base) };
  });

/** A canvas whose notes are known by ids of their own, and which refers to nothing twice. */
function clean({ elements }: PlainCanvas): PlainCanvas {
  return {
    elements: elements.map((element, index) => ({
      ...element,
      title: `${element.title} ${'abcdefghijk'[index]}`,
      ...(element.keyword === 'canvas' ? {} : { id: `${'abcdefghijk'[index]}` }),
    })),
  };
}

function stepOf(
  act: Deed['act'],
  target: PlainElement,
  title: string,
  index: number,
  facts: PlainElement['facts'],
  touched: Set<string>,
): ((canvas: PlainCanvas) => PlainCanvas) | undefined {
  const claim = (what: string) => {
    if (touched.has(`${target.id} ${what}`) || touched.has(`${target.id} all`)) return false;
    touched.add(`${target.id} ${what}`);
    return true;
  };
  const change = (how: (element: PlainElement) => PlainElement | undefined) => (canvas: PlainCanvas) => ({
    elements: canvas.elements.flatMap((element) =>
      element.id === target.id && element.keyword === target.keyword ? (how(element) ?? []) : [element],
    ),
  });
  if (act === 'title')
    return claim('title') ? change((element) => ({ ...element, title: `${title} ${index}` })) : undefined;
  if (act === 'add') {
    const fresh: PlainElement = { keyword: 'segment', id: `new-${index}`, title: `${title} new ${index}`, facts };
    return ({ elements }) => ({ elements: [...elements, fresh] });
  }
  if (act === 'drop') {
    if ([...touched].some((what) => what.startsWith(`${target.id} `)) || target.keyword === 'canvas') return undefined;
    return claim('all') ? change(() => undefined) : undefined;
  }
  const fact = target.facts[index % Math.max(1, target.facts.length)];
  if (!fact || !claim(`fact ${fact.key}`)) return undefined;
  const other = facts.find(({ key }) => key === fact.key) ?? facts.at(-1);
  const instead = other && other.key === fact.key ? [other] : [];
  return change((element) => ({
    ...element,
    facts: element.facts.flatMap((each) => (each.key === fact.key ? instead : [each])),
  }));
}

describe('generated histories', () => {
  it('edits of different facts never conflict; no fact is lost, none is invented', () => {
    fc.assert(
      fc.property(histories, ({ base, ours, theirs, together }) => {
        const texts = { base: writePlain(base), ours: writePlain(ours), theirs: writePlain(theirs) };
        const merged = mergeCanvases(texts, MARKS);
        expect(merged?.conflicts).toBe(0);
        expect(contentOf(readCanvas(merged!.text))).toEqual(contentOf(readCanvas(writePlain(together))));
      }),
      { numRuns: 400 },
    );
  });

  it('any two changes give a text in which every line of ours and theirs is to be found, or a clean one', () => {
    fc.assert(
      fc.property(plainCanvases, plainCanvases, plainCanvases, (base, ours, theirs) => {
        const texts = { base: writePlain(base), ours: writePlain(ours), theirs: writePlain(theirs) };
        const merged = mergeCanvases(texts, MARKS);
        if (!merged) return;
        expect(merged.text.match(/^<<<<<<< /gm)?.length ?? 0).toBe(merged.conflicts);
        expect(merged.text.match(/^>>>>>>> /gm)?.length ?? 0).toBe(merged.conflicts);
        // Choosing ours everywhere, or theirs, gives a canvas.
        const chosen = merged.text.replaceAll(/^<<<<<<< ours\n([\s\S]*?)^=======\n[\s\S]*?^>>>>>>> theirs\n/gm, '$1');
        expect(readCanvas(chosen).problems.filter(({ code }) => code.startsWith('syntax/'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
