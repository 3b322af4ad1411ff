import { describe, expect, it } from 'vitest';
import { contentOf, rowsSaid } from '../table/said.ts';

const rows = (text: string) => rowsSaid(contentOf('fit', text));

describe('a need', () => {
  it('is answered or not, with its level, beside what answers it', () => {
    const said = rows(`segment a "A" { pain p high "Fees"  pain q "Queues" }
proposition o "Offer" { for a  relieves p "One fee" }`);
    expect(said).toEqual([
      [[], ['A'], ['Offer | answers 1 of 2']],
      [[], ['Fees | high: high | met: answered'], ['One fee'], ['Queues | missing: unanswered'], []],
    ]);
  });

  it('is answered without words where the proposition names it alone', () => {
    const said = rows('segment a "A" { job j "Job" }\nproposition o "Offer" { for a  offers j }');
    expect(said[1]).toEqual([[], ['Job | met: answered'], ['answers it, without saying how']]);
  });

  it('is not answered by a proposition for another segment, which is shown all the same', () => {
    const said = rows(
      'segment a "A" { gain g "Gain" }\nsegment b "B"\nproposition o "Offer" { for b  creates g "Bliss" }',
    );
    expect(said[1]).toEqual([[], ['Gain | missing: unanswered'], ['Bliss | unexpected: not for this segment | Offer']]);
  });

  it('of an id that two segments use is answered in each that the proposition is for', () => {
    const text = (segments: string) =>
      `segment a "A" { pain p "In A" }\nsegment b "B" { pain p "In B" }\nproposition o "Offer" { for ${segments}  relieves p "So" }`;
    const states = (segments: string) =>
      rows(text(segments)).flatMap((row) => row.flat().filter((said) => /^In/.test(said)));
    expect(states('a')).toEqual(['In A | met: answered', 'In B | missing: unanswered']);
    expect(states('a, b')).toEqual(['In A | met: answered', 'In B | met: answered']);
    expect(states('all')).toEqual(['In A | met: answered', 'In B | met: answered']);
  });
});

describe('what a proposition says', () => {
  it('without naming a need is shown below the needs of its sort', () => {
    const said = rows('segment a "A" { pain p "Fees" }\nproposition o "Offer" { for a  relieves "Trouble" }');
    expect(said[1]).toEqual([[], ['Fees | missing: unanswered'], [], ['Answered without naming a need'], ['Trouble']]);
  });

  it('of a need that is not there is shown with the word that leads nowhere', () => {
    const said = rows('segment a "A" { pain p "Fees" }\nproposition o "Offer" { for a  relieves fee "One fee" }');
    expect(said[1]!.at(-1)).toEqual(['One fee | answers fee, which nobody states']);
  });

  it('stands in a column of its own among four, and with its name among more', () => {
    const text = (count: number) =>
      `segment a "A" { pain p "Fees" }\n${Array.from({ length: count }, (_, n) => `proposition o${n} "O ${n}" { for a  relieves p "So ${n}" }`).join('\n')}`;
    expect(rows(text(4))[1]!.slice(2)).toEqual([['So 0'], ['So 1'], ['So 2'], ['So 3']]);
    expect(rows(text(5))[1]!.slice(2)).toEqual([
      ['So 0 | O 0', 'So 1 | O 1', 'So 2 | O 2', 'So 3 | O 3', 'So 4 | O 4'],
    ]);
  });
});

describe('what is lacking', () => {
  it('is said: propositions, needs, segments', () => {
    expect(rows('segment a "A"')).toEqual([
      [[], ['A'], ['[Nothing is offered to them yet]']],
      [[], ['[No job, pain or gain stated yet]'], []],
    ]);
    expect(rows('proposition o "Offer"')).toEqual([[['Offer']]]);
  });
});

it('leads from a need and from an answer to their own places', () => {
  const { sections } = contentOf(
    'fit',
    'segment a "A" { pain p "Fees" }\nproposition o "Offer" { for a\n relieves p "One fee" }',
  );
  const [need, answer] = sections[0]!.rows[1]!.lines[0]!.map(({ cards }) => cards[0]!);
  expect(need!.place!.range.start).toEqual({ line: 0, character: 21 });
  expect(answer!.place!.range.start).toEqual({ line: 2, character: 10 });
});
