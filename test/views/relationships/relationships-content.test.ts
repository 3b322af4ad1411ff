import { describe, expect, it } from 'vitest';
import { contentOf, rowsSaid } from '../table/said.ts';

const rows = (text: string) => rowsSaid(contentOf('relationships', text));
const [PERSONAL, DEDICATED, SELF, AUTOMATED, COMMUNITY, CO_CREATION] = [1, 2, 3, 4, 5, 6];

describe('a segment and a type', () => {
  it('show a relationship that is expected, its status, motives, channels and cost', () => {
    const [row] = rows(`canvas "C" { currency EUR }
segment a "A" { expects self-service }
relationship r "Shop" { with a  type self-service  motive acquisition, referral  via web  status planned }
channel web "Webshop" { for a }
cost k "Server" { for r  amount 5k per year }`);
    expect(row![SELF]).toEqual([
      'Shop | met: expected | planned: planned | acquisition: acquisition | referral: referral | through Webshop | cost: 5 000 EUR a year',
    ]);
    expect(row![PERSONAL]).toEqual([]);
  });

  it('show what is expected and not there, and lead to where it is expected', () => {
    const content = contentOf(
      'relationships',
      'segment a "A" { expects communities }\nrelationship r { with a type self-service }',
    );
    const [row] = rowsSaid(content);
    expect(row![COMMUNITY]).toEqual(['[Missing | missing: expected, not there]']);
    const card = content.sections[0]!.rows[0]!.lines[0]![COMMUNITY! - 1]!.cards[0]!;
    expect(card.element?.label).toBe('A');
    expect(card.place?.range).toEqual({ start: { line: 0, character: 24 }, end: { line: 0, character: 35 } });
  });

  it('tell what is there and not expected from what is there for another type, and say nothing where nothing is expected', () => {
    const said = rows(`segment a "A" { expects co-creation }
segment b "B" { expects self-service }
segment c "C"
relationship r "R" { with all  type communities, co-creation }`);
    expect(said.map((row) => row[COMMUNITY!]![0]?.split(' | ')[1])).toEqual([
      'unexpected: expected of another type',
      'unexpected: not expected',
      'no channel',
    ]);
    expect(said[0]![CO_CREATION!]![0]).toContain('met: expected');
    expect(said[2]![0]![0]).toContain('what they expect is not stated');
  });

  it.each(['established', 'planned', 'assumed', 'retiring'])('tell by sign and word that one is %s', (status) => {
    const [row] = rows(
      `segment a "A"\nrelationship r "R" { with a  type dedicated-personal-assistance  status ${status} }`,
    );
    expect(row![DEDICATED]![0]).toMatch(new RegExp(`^R \\| ${status}: \\w+`));
  });

  it('name the channels that reach the segment where none is stated', () => {
    const [row] = rows(
      'segment a "A"\nrelationship r "R" { with a type automated-services }\nchannel x "X" { for a }\nchannel y "Y"',
    );
    expect(row![AUTOMATED]![0]).toContain('kept through what reaches them: X |');
  });

  it.each([
    ['', 'no cost stated'],
    ['cost k "K" { for r }', 'cost not known'],
    ['cost k "K" { for r, a  amount 9 EUR per year }', 'cost: shared, up to 9 EUR a year'],
  ])('say what it costs: %s', (cost, words) => {
    const [row] = rows(`segment a "A"\nrelationship r "R" { with a type self-service }\n${cost}`);
    expect(row![SELF]![0]).toContain(words);
  });
});

describe('the head of a row', () => {
  it.each([
    ['segment a "A" { role user }', 'others pay for them'],
    ['segment a "A"', 'no revenue stated'],
    ['segment a "A"\nrevenue v "V" { from a }', 'revenue not known'],
    [
      'segment a "A" { size 10 }\nrevenue v "V" { from a amount 5 EUR per customer per month }',
      'revenue: 600 EUR a year',
    ],
  ])('says what the segment brings in: %s', (text, words) => {
    expect(rows(text)[0]![0]![0]).toContain(words);
  });
});

describe('what has no place of its own', () => {
  it('gets one: a relationship with nobody a row, one without a known type a column', () => {
    const said = rows('segment a "A"\nrelationship r "R" { type odd }');
    expect(said).toHaveLength(2);
    expect(said[1]![0]).toEqual(['[With nobody yet | these name no segment]']);
    expect(said[1]![7]![0]).toMatch(/^R \|/);
  });

  it('of a cell beyond the first cards is counted', () => {
    const many = Array.from({ length: 40 }, (_, n) => `relationship r${n} "R ${n}" { with a type self-service }`).join(
      '\n',
    );
    const [row] = rows(`segment a "A"\n${many}`);
    expect(row![SELF]).toHaveLength(25);
    expect(row![SELF]!.at(-1)).toBe('and 16 more');
  });
});

describe('the summary', () => {
  it('counts expectations and surprises', () => {
    const summary = (text: string) => contentOf('relationships', text).caption.summary;
    expect(
      summary(
        'segment a "A" { expects communities, self-service }\nrelationship r { with a type self-service, co-creation }',
      ),
    ).toBe('1 of 2 expectations are met · 1 beside what is expected');
    expect(summary('segment a "A"')).toBe('no expectation is stated');
  });
});

it('groups the types by their modes', () => {
  const [section] = contentOf('relationships', 'segment a "A"').sections;
  expect(section!.groups!.map(({ from, span, title }) => [title, from, span])).toEqual([
    ['Personal', 1, 2],
    ['Automated', 3, 2],
    ['Social', 5, 2],
  ]);
});
