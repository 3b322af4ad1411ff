import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterBy, isEmptyFilter, type PortfolioFilter } from '../../src/portfolio/portfolio-filter.ts';
import '../support/fixed-seed.ts';
import { portfolioOf } from './portfolio-of.ts';

const CANVASES = portfolioOf({
  'clients/bank.bmc': `canvas "Private bank" { stage grow }
segment families "Wealthy families" { kind niche }
segment public "Everybody" { kind mass-market }
relationship banker "A named banker" { with families type dedicated }
relationship portal "Portal" { with public type self-service }
`,
  'clients/shop.bmc': `canvas "Corner shop" { stage sustain }
segment street "The street" { kind niche }
relationship chat "A chat" { with street type personal-assistance }
`,
  'broken.bmc': 'canvas "Broken" {\n stage grow\n segment',
});

function found(filter: PortfolioFilter): readonly string[] {
  return CANVASES.filter(filterBy(filter)).map(({ path }) => path);
}

describe('a filter of a portfolio', () => {
  it.each<[PortfolioFilter, readonly string[]]>([
    [{}, ['clients/bank.bmc', 'clients/shop.bmc', 'broken.bmc']],
    [{ stage: 'grow' }, ['clients/bank.bmc', 'broken.bmc']],
    [{ segmentKind: 'niche' }, ['clients/bank.bmc', 'clients/shop.bmc']],
    [{ relationshipType: 'self-service' }, ['clients/bank.bmc']],
    [{ relationshipType: 'dedicated-personal-assistance', segmentKind: 'niche' }, ['clients/bank.bmc']],
    [{ relationshipType: 'self-service', segmentKind: 'niche' }, []],
    [{ text: 'wealthy FAM' }, ['clients/bank.bmc']],
    [{ text: 'clients corner' }, ['clients/shop.bmc']],
    [{ text: 'wéalthy ＦＡＭ' }, ['clients/bank.bmc']],
    [{ text: 'private street' }, []],
    [{ text: 'families', stage: 'sustain' }, []],
  ])('%j lets pass %j', (filter, paths) => {
    expect(found(filter)).toEqual(paths);
  });

  it('is empty only where it lets everything pass', () => {
    expect(isEmptyFilter({})).toBe(true);
    expect(isEmptyFilter({ text: '  ' })).toBe(true);
    expect(isEmptyFilter({ stage: 'grow' })).toBe(false);
  });

  it('lets fewer pass, the more it says', () => {
    const part = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const filters = fc
      .record({
        text: part(['bank', 'a', 'street']),
        stage: part(['grow', 'sustain']),
        segmentKind: part(['niche', 'mass-market']),
        relationshipType: part(['self-service', 'personal-assistance']),
      })
      .map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)));
    fc.assert(
      fc.property(filters, filters, (one, other) => {
        const both = found({ ...one, ...other });
        for (const path of both) expect(found(other)).toContain(path);
      }),
    );
  });
});
