import { describe, expect, it } from 'vitest';
import { contentOf, rowsSaid } from '../table/said.ts';

const rows = (text: string) => rowsSaid(contentOf('ideas', text));

describe('a hotspot or a change', () => {
  it('says what it is on by title, and stands beside the idea about it with all that speaks for and against', () => {
    const [row] = rows(`relationship r "Banker"
hotspot h "Leaving" { on r  severity high  from swot }
idea i "Pairs" {
  addresses h
  changes r
  decision adopt
  members gender-expertise, "An outsider"
  agenda gender-equality
  benefits high "Safe", "Calm"
  costs medium "Hours"
  risks low "Distance"
}`);
    expect(row).toEqual([
      ['Leaving | high: high | hotspot | SWOT analysis | on Banker'],
      ['Pairs | yes: adopt | changes Banker | members: gender expertise, An outsider | agenda: gender equality'],
      ['Safe | high: high', 'Calm'],
      ['Hours | medium: medium'],
      ['Distance | low: low'],
    ]);
  });

  it('without an idea says so', () => {
    expect(rows('change c "New law"')[0]!.slice(0, 2)).toEqual([['New law | change'], ['[No idea yet | open: open]']]);
  });

  it('stands once, with all that it hangs together with', () => {
    const said = rows(`hotspot a "A"\nhotspot b "B"\nhotspot c "C"
idea x "X" { addresses a, c }\nidea y "Y" { addresses c }\nidea z "Z" { addresses b }`);
    expect(said.map((row) => row[0]!.map((card) => card[0]))).toEqual([['A', 'C'], ['B']]);
    expect(said[0]!.flat().filter((card) => /addresses/.test(card))).toEqual([
      'X | open: not decided | addresses A, C',
      'Y | open: not decided | addresses C',
    ]);
    expect(said[1]!.flat().join()).not.toContain('addresses');
  });
});

describe('an idea', () => {
  it('about nothing comes last', () => {
    expect(rows('idea i "I"\nhotspot h "H"').map((row) => row[0])).toEqual([
      ['H | hotspot'],
      ['[Addresses nothing yet]'],
    ]);
  });

  it.each([
    ['explore', 'underWay'],
    ['reject', 'no'],
  ])('tells by sign and word what was decided: %s', (decision, sign) => {
    expect(rows(`idea i "I" { decision ${decision} }`)[0]![1]![0]).toBe(`I | ${sign}: ${decision}`);
  });
});

describe('a hypothesis', () => {
  it('stands beside what it is about, how it is tested, and what was found', () => {
    const [row] = rows(`relationship r "Banker"
hypothesis y "One banker" { about r  status refuted  test "Ask"  target "Half"  evidence "None did", "Not one" }`);
    expect(row).toEqual([
      ['One banker | no: refuted'],
      ['Banker | relationship'],
      ['Ask'],
      ['Half'],
      ['None did', 'Not one'],
    ]);
  });

  it('says what it lacks', () => {
    expect(rows('hypothesis y "Y"')[0]).toEqual([
      ['Y | open: open'],
      ['[about nothing yet]'],
      ['[no test yet]'],
      [],
      [],
    ]);
  });
});

it('counts ideas, and what has one', () => {
  const { caption } = contentOf('ideas', 'hotspot h "H"\nchange c "C"\nidea i "I" { addresses h }');
  expect(caption.summary).toBe('1 idea · 1 of 2 hotspots and changes have one');
});
