import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askPortfolio } from '../../src/portfolio/ask-portfolio.ts';
import { foldTitle } from '../../src/portfolio/fold-title.ts';
import { countWork } from '../support/count-work.ts';
import '../support/fixed-seed.ts';
import { portfolioOf } from './portfolio-of.ts';

const BANK = `canvas "Bank" { stage grow }
segment families "Wealthy  families" { kind niche }
segment firms "Firms" { kind segmented }
relationship banker "Banker" { with families type dedicated-personal-assistance }
relationship portal "Portal" { with all type self-service, self-service }
partner c "Custodian bank"
channel b "Branch" { for families }
hypothesis h "They want one banker" { about banker status supported }
`;
const INSURER = `canvas "Insurer" { stage grow }
segment families "WEALTHY FAMILIES"
segment alone "Nobody's" { kind niche }
relationship club "Club" { with families type communities }
partner c "custodian BANK"
partner again "Custodian Bank"
hypothesis h "they want one banker" { about club }
hypothesis i "Only here" { about club }
`;

describe('a portfolio that is asked', () => {
  const answers = askPortfolio(portfolioOf({ 'a/bank.bmc': BANK, 'b/insurer.bmc': INSURER }));

  it('tells which relationship types are used for which kinds of segments', () => {
    expect(answers.kinds).toEqual([
      { kind: 'niche', segments: 2, types: { 'dedicated-personal-assistance': 1, 'self-service': 1 }, without: 1 },
      { kind: 'segmented', segments: 1, types: { 'self-service': 1 }, without: 0 },
      { kind: undefined, segments: 1, types: { communities: 1 }, without: 0 },
    ]);
  });

  it('and for which segments, by title', () => {
    expect(answers.segments.map(({ title, types }) => [title, types])).toEqual([
      ['Wealthy families', { 'dedicated-personal-assistance': 1, 'self-service': 1, communities: 1 }],
      ['Firms', { 'self-service': 1 }],
      ["Nobody's", {}],
    ]);
  });

  it('tells what canvases share, each canvas once', () => {
    const at = (one: number, other: number) => [
      { path: 'a/bank.bmc', line: one },
      { path: 'b/insurer.bmc', line: other },
    ];
    expect(answers.shared).toEqual({
      partner: [{ title: 'Custodian bank', places: at(5, 4) }],
      segment: [{ title: 'Wealthy families', places: at(1, 1) }],
      channel: [],
    });
  });

  it('tells where the same hypothesis is open, and who has settled it', () => {
    expect(answers.hypotheses).toEqual([
      {
        title: 'They want one banker',
        places: [
          { path: 'a/bank.bmc', line: 7, status: 'supported' },
          { path: 'b/insurer.bmc', line: 6, status: 'open' },
        ],
      },
    ]);
    const settled = INSURER.replace('{ about club }', '{ about club status refuted }');
    expect(askPortfolio(portfolioOf({ 'a.bmc': BANK, 'b.bmc': settled })).hypotheses).toEqual([]);
  });

  it('keeps two canvases of one name apart', () => {
    const both = portfolioOf({ 'a/bank.bmc': BANK, 'b/bank.bmc': BANK });
    expect(both.map(({ title, path }) => [title, path])).toEqual([
      ['Bank', 'a/bank.bmc'],
      ['Bank', 'b/bank.bmc'],
    ]);
    expect(askPortfolio(both).shared.segment.map(({ places }) => places.length)).toEqual([2, 2]);
  });

  it('finds exactly the titles of more than one canvas, whatever they are', () => {
    const titles = fc.array(fc.string({ unit: fc.constantFrom('a', 'A', 'ß', 'SS', ' ', 'é'), maxLength: 4 }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 6 }), (canvases) => {
        const texts = canvases.map((all) => all.map((title) => `partner "${title}"`).join('\n'));
        const { shared } = askPortfolio(portfolioOf(Object.fromEntries(texts.map((text, at) => [`${at}.bmc`, text]))));
        const folded = canvases.map((all) => new Set(all.map(foldTitle)));
        const expected = [...new Set(folded.flatMap((all) => [...all]))]
          .map((title) => [title, folded.flatMap((all, at) => (all.has(title) ? [`${at}.bmc`] : []))] as const)
          .filter(([title, paths]) => title !== '' && paths.length > 1);
        expect(
          Object.fromEntries(
            shared.partner.map(({ places, title }) => [foldTitle(title), places.map(({ path }) => path)]),
          ),
        ).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('takes work that grows with the canvases', () => {
    const many = (count: number) =>
      portfolioOf(
        Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.bmc`, `${BANK}partner "P${at}"`])),
      );
    const [few, more] = [many(50), many(200)];
    expect(countWork(() => askPortfolio(more)) / countWork(() => askPortfolio(few))).toBeLessThan(5);
  });

  it('sums up one large canvas by work that grows with it', () => {
    const large = (count: number) => {
      const lines = Array.from(
        { length: count },
        (_, at) => `segment s${at} "S${at}"\nrelationship r${at} { with all type communities }\n`,
      );
      return countWork(() => portfolioOf({ 'a.bmc': lines.join('') }));
    };
    expect(large(400) / large(100)).toBeLessThan(6);
  });
});
