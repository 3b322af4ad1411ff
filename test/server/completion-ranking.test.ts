import { describe, expect, it } from 'vitest';
import { complete, labels } from './complete.ts';

const SEGMENTS = 'segment a "Ann" { role user }\nsegment b "Bob" { role payer }\n';

/** The words that stand before another one, or all where it is not there. */
async function wordsBefore(marked: string, word: string): Promise<readonly string[]> {
  const offered = await labels(marked);
  const end = offered.indexOf(word);
  return end < 0 ? offered : offered.slice(0, end);
}

describe('what settles a finding comes first', () => {
  it('among the properties of the element that the finding is told of', async () => {
    const canvas = `${SEGMENTS}channel c "C" {\n  |\n}\nchannel d "D" { for a }`;
    expect((await labels(canvas))[0]).toBe('for');
  });

  it('among the properties of an element that shares a habit told of another one', async () => {
    const costs = 'cost c "C"\ncost d "D" {\n  |\n}\ncost e "E"';
    expect(await wordsBefore(`resource r "R"\n${costs}`, 'kind')).toEqual(['for']);
  });

  it('among the properties of an element that is not closed yet', async () => {
    expect((await labels(`${SEGMENTS}relationship r "R" {\n  with a\n  |`))[0]).toBe('type');
    const idea = 'hotspot h "H"\nidea i "I" {\n  addresses h\n  benefits high "B"\n  costs "C"\n  |';
    expect((await labels(idea))[0]).toBe('risks');
  });

  it('not by what would make another element of it', async () => {
    const offered = await labels(`${SEGMENTS}relationship r "Trust" {\n  with a\n  mode personal\n  |\n}`);
    expect(offered.indexOf('motive')).toBeLessThan(offered.indexOf('note'));
  });

  it('among the words of a property', async () => {
    const kept = `${SEGMENTS}relationship r "R" { with a  type self-service  motive retention  nature transactional| }`;
    expect((await labels(kept))[0]).toBe('ongoing');
  });

  it('and nothing else moves where nothing is found', async () => {
    expect((await labels('segment a "A" {\n  |\n}')).slice(0, 3)).toEqual(['kind', 'role', 'expects']);
  });
});

describe('what fits the canvas best comes first', () => {
  it('after mode and service: what goes with the type', async () => {
    const typed = (facts: string) =>
      `${SEGMENTS}relationship r "R" { with a  type communities, self-service  ${facts} }`;
    expect((await labels(typed('mode |')))[0]).toBe('automated');
    expect((await labels(typed('service |')))[0]).toBe('self');
    expect((await labels(`${SEGMENTS}relationship r "R" { with a  type communities  mode | }`))[0]).toBe('social');
  });

  it('after phases: those in which no other channel meets the same segments', async () => {
    const channels =
      'channel c "C" { for a  phases awareness, delivery }\nchannel d "D" { for a  phases evaluation, | }';
    expect(await wordsBefore(SEGMENTS + channels, 'awareness')).toEqual(['purchase', 'after-sales']);
  });

  it('after nature and owner: what follows from motive and partner', async () => {
    const kept = `${SEGMENTS}relationship r "R" { with a  motive retention  nature | }`;
    expect((await labels(kept))[0]).toBe('ongoing');
    expect((await labels(`partner p "P"\nchannel c "C" { by p  owner | }`))[0]).toBe('partner-owned');
  });

  it('after for and from: the segments that nothing serves, reaches or pays yet', async () => {
    const all = `${SEGMENTS}segment e "Eve" { role payer }\n`;
    expect((await labels(`${all}proposition p "P" { for a }\nproposition q "Q" { for | }`)).slice(0, 2)).toEqual([
      'b',
      'e',
    ]);
    expect((await labels(`${all}channel c "C" { for a, b }\nchannel d "D" { for | }`))[0]).toBe('e');
    expect(await wordsBefore(`${all}revenue r "R" { from b }\nrevenue s "S" { from | }`, 'all')).toEqual([
      'e',
      'a',
      'b',
    ]);
  });

  it('after for of a revenue: the propositions for those who pay', async () => {
    const offers = 'proposition p "P" { for a }\nproposition q "Q" { for b }\n';
    expect(await labels(`${SEGMENTS}${offers}revenue r "R" { from b  for | }`)).toEqual(['q', 'p']);
  });

  it('after for of a cost: what costs are for, and what nothing pays for yet', async () => {
    const notes = 'resource r "R"\nactivity t "T"\nhypothesis h "H"\n';
    const offered = await labels(`${SEGMENTS}${notes}cost c "C" { for r }\ncost d "D" { for | }`);
    expect(offered.slice(0, 2)).toEqual(['t', 'r']);
    expect(offered).not.toContain('d');
  });

  it('after needs, by and provides: what serves nothing yet', async () => {
    const notes = 'resource r "R" { for x }\nresource s "S"\npartner p "P" { provides r }\npartner q "Q"\n';
    expect(await labels(`${SEGMENTS}${notes}relationship x "X" { with a  needs | }`)).toEqual(['s', 'q', 'r', 'p']);
    expect(await labels(`${SEGMENTS}${notes}channel c "C" { for a  by | }`)).toEqual(['q', 'p']);
    expect(await labels(`${notes}partner t "T" { provides | }`)).toEqual(['s', 'r']);
  });

  it('after prefers: the channels that reach the segment', async () => {
    const channels = 'channel c "C" { for b }\nchannel d "D" { for a }\n';
    expect(await labels(`${channels}segment a "A" { prefers | }\nsegment b "B"`)).toEqual(['d', 'c']);
  });

  it('after about: what is assumed and not yet tested; after addresses: what nothing addresses', async () => {
    const notes = 'resource r "R"\nresource s "S" { status assumed }\nresource t "T" { status planned }\n';
    const hypotheses = 'hypothesis h "H" { about t }\nhypothesis i "I" { about | }';
    expect((await labels(notes + hypotheses)).slice(0, 3)).toEqual(['s', 'r', 'h']);
    const troubles = 'hotspot x "X"\nchange y "Y"\nidea i "I" { addresses x }\n';
    expect(await labels(`${troubles}idea j "J" { addresses | }`)).toEqual(['y', 'x']);
  });

  it('after changes: what the troubles are on that the idea addresses', async () => {
    const notes = 'resource r "R"\nresource s "S"\nhotspot x "X" { on s }\n';
    expect((await labels(`${notes}idea i "I" { addresses x  changes | }`))[0]).toBe('s');
  });
});

describe('in half-written text', () => {
  const TYPES = ['personal-assistance', 'self-service', 'communities'];

  it.each([
    ['at the end of a file without a brace', `${SEGMENTS}relationship r "R" {\n  type |`],
    [
      'after lines that end in carriage return and line feed',
      `relationship r "R" {\r\n  motive retention\r\n  type |\r\n`,
    ],
    ['after tabs', 'relationship r "R" {\n\tmotive\tretention\n\ttype\t|'],
    ['in an unfinished word', 'relationship r "R" {\n\ttype\tself-|\n'],
    ['between commas', 'relationship r "R" { type co-creation, | , automated-services'],
    [
      'in the middle of a list over several lines',
      'relationship r "R" {\r\n\ttype co-creation,\r\n\t\t|,\r\n\t\tautomated-services',
    ],
    ['before an element that follows', 'relationship r "R" {\n  type |\n\nsegment z "Z" { kind niche }'],
    ['below an element that is not closed', 'segment z "Z" {\n  kind niche\n\nrelationship r "R" {\n  type |'],
  ])('offers the types %s', async (_, marked) => {
    expect(await labels(marked)).toEqual(expect.arrayContaining(TYPES));
  });

  it.each([
    ['by carriage return and line feed', 'relationship r "R" {\r\n  with a\r\n  |\r\n'],
    ['by tabs', 'relationship r "R" {\n\twith\ta\n\t|'],
    ['by half a word', 'relationship r "R" {\n  with a\n  typ|'],
  ])('offers properties where lines are set off %s', async (_, marked) => {
    expect(await labels(marked)).toEqual(expect.arrayContaining(['type', 'motive', 'via']));
  });

  it('offers elements below half a line', async () => {
    expect(await labels('segment a "A" {\r\n\tkind niche\r\n|')).toContain('relationship');
    expect(await labels('segment a "A"\r\n|')).toContain('relationship');
    expect(await labels('segment a "A"\r\nrelat|')).toContain('relationship');
  });
});

describe('in a comment that silences findings', () => {
  const SLIP = 'relationship r "R" {\n  with a\n  type communities\n}\n';

  it('offers the codes found on the next line first, then those of the element there, then all others', async () => {
    const marked = `${SEGMENTS}channel c "C" { for all }\n// bmc-ignore |\nrelationship r "R" {\n  type communities\n  mode personal\n}`;
    const offered = await labels(marked);
    expect(offered[0]).toBe('relationship/needs-segment');
    expect(offered.slice(0, 6)).toContain('relationship/mode-contradicts-type');
    expect(offered).toContain('cost/currency-mixed');
    expect(offered.filter((code) => /^(?:ignore|config)\//.test(code))).toEqual([]);
  });

  it('offers those of its own line at the end of a line', async () => {
    const marked = 'segment a "A" { kind nich } // bmc-ignore |\nsegment b "B" { kind mass }';
    expect((await labels(marked))[0]).toBe('term/unknown');
  });

  it('replaces the code at the cursor, and leaves room for the reason', async () => {
    const [item] = await complete(`${SEGMENTS}// bmc-ignore relationship/com|\n${SLIP}`);
    expect(item?.textEdit).toMatchObject({
      range: { start: { line: 2, character: 14 }, end: { line: 2, character: 30 } },
      newText: expect.stringMatching(/^[a-z]+\/[a-z-]+: $/),
    });
    expect(item?.detail).not.toBe('');
    expect(item?.documentation).toBeDefined();
  });

  it('takes a code alone where a reason or another code follows', async () => {
    const [item] = await complete(`// bmc-ignore |: they asked for it\nsegment a "A"`);
    expect(item?.textEdit).toMatchObject({ newText: item?.label });
    const further = await labels('// bmc-ignore term/unknown, |\nsegment a "A" { kind nich }');
    expect(further).not.toContain('term/unknown');
    expect(further).toContain('term/alias');
  });

  it('answers a space behind its word, and a comma', async () => {
    expect(await labels('// bmc-ignore |\nsegment a', ' ')).toContain('term/unknown');
    expect(await labels('// bmc-ignore term/alias,|\nsegment a', ',')).toContain('term/unknown');
    expect(await labels('// bmc-ignore term/alias, |\nsegment a', ' ')).toContain('term/unknown');
    expect(await labels('// so |', ' ')).toEqual([]);
  });

  it('offers its own word where it is begun, and nothing in prose or in the reason', async () => {
    expect(await labels('// bmc|\nsegment a "A"')).toEqual(['bmc-ignore']);
    expect(await labels('// because|\nsegment a "A"')).toEqual([]);
    expect(await labels('// bmc-ignore term/alias: as |\nsegment a "A"')).toEqual([]);
    expect(await labels('/* bmc-ignore | */\nsegment a "A"')).toEqual([]);
    expect(await labels('// see term |\nsegment a "A"')).toEqual([]);
  });
});

describe('what is offered fits where it stands', () => {
  it('offers in the place of an element only what can hold its facts', async () => {
    const offered = await labels('|channel c "C" {\n  for a\n  phases delivery\n}');
    expect(offered).toEqual(['channel']);
    expect(await labels('|resource c "C" { kind human  for p }')).toEqual(expect.arrayContaining(['activity', 'cost']));
    expect(await labels('segm|nt a "A" { role payer }')).toEqual(['segment']);
  });

  it('asks for an id that no other element has', async () => {
    const [item] = await complete('segment id "A"\n|');
    expect(item?.textEdit).toMatchObject({ newText: expect.stringContaining('id-2 "Title"') });
    expect(await labels('segment id "A"\nsegment |')).toEqual(['id-2 "Title" {}']);
  });

  it('offers the sign of percent behind a share', async () => {
    expect(await labels('cost c "C" { share 40 | }')).toContain('%');
    expect(await labels('cost c "C" { share 40 |% }')).not.toContain('%');
  });

  it('offers the currency before a word alone that could be one', async () => {
    expect(await labels('canvas "C" { |tage grow }')).not.toContain('currency');
    expect(await labels('canvas "C" { |urrency EUR }')).toContain('currency');
  });

  it('offers no level in the place of an id that a proposition names', async () => {
    const needs = 'proposition p "P" { for a  relieves ache }\nsegment a "A" { pain ac|he high "Ow" }';
    expect(await labels(needs)).not.toContain('low');
    expect(await labels(needs.replace('ac|he high', 'hi|'))).toContain('high');
  });
});
