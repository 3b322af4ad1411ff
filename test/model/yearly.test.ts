import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import { isKnown, yearlyCostOf, yearlyRevenueOf } from '../../src/model/yearly-totals.ts';
import { yearlyValueOf } from '../../src/model/yearly-value.ts';

/** The yearly value of one amount, in a canvas with segments of known and unknown size. */
function yearly(amount: string, from = 'rich') {
  const canvas = readCanvas(`canvas "C" { currency EUR }
segment rich "Rich" { size 100..120 }
segment young "Young"
revenue r "R" { from ${from}  amount ${amount} }`);
  return yearlyValueOf(canvas, canvas.byId.get('r')!);
}

describe('yearlyValueOf', () => {
  it('multiplies by the unit of time', () => {
    expect(yearly('12 EUR per year')).toEqual({ low: 12, high: 12, currency: 'EUR' });
    expect(yearly('1..2k USD per month')).toEqual({ low: 12_000, high: 24_000, currency: 'USD' });
    expect(yearly('1 EUR per quarter')?.low).toBe(4);
  });

  it('takes the currency of the header where none is stated', () => {
    expect(yearly('12 per year')?.currency).toBe('EUR');
  });

  it('multiplies by the number of those who pay', () => {
    expect(yearly('10 EUR per customer per year')).toEqual({ low: 1000, high: 1200, currency: 'EUR' });
  });

  for (const amount of ['12 EUR', '12 EUR per tonne', '4 % per year', '12 EUR per customer', '1 per tonne per year']) {
    it(`does not know the yearly value of ${amount}`, () => expect(yearly(amount)).toBeUndefined());
  }

  it('does not know what customers pay whose number is not stated', () => {
    expect(yearly('10 EUR per customer per year', 'rich, young')).toBeUndefined();
  });

  it.each([
    ['rich', 200],
    ['advice', 200],
    ['rich, advice', 200],
    ['rich, few', 220],
    ['young', undefined],
    ['people', undefined],
  ])('multiplies a cost per customer by those that it is spent on: for %s', (target, expected) => {
    const spending = readCanvas(`segment rich "Rich" { size 100 }
segment few "Few" { size 10 }
segment young "Young"
proposition advice "Advice" { for rich }
resource people "People"
cost c "Cost" { for ${target}  amount 2 EUR per year per customer }`);
    expect(yearlyValueOf(spending, spending.byId.get('c')!)?.low).toBe(expected);
  });
});

const canvas = readCanvas(`canvas "C" { currency EUR }
segment rich "Rich" { size 100 }
segment young "Young"
relationship banker "Banker" { with rich  needs people }
relationship help "Help" { with young  needs people, robots }
relationship club "Club" { with rich  needs host }
resource people "People"
resource robots "Robots"
activity host "Host" { for club }
cost pay "Pay" { for people  amount 100 per year }
cost rooms "Rooms" { for club  amount 10 USD per month }
cost cake "Cake" { for host, club  amount 1 per month }
cost parts "Parts" { for robots }
revenue fee "Fee" { from rich  amount 7 per year per customer }
revenue tip "Tip" { from rich, young  amount 5 per year }
`);
const of = (id: string) => canvas.byId.get(id)!;

describe('totals', () => {
  it.each([
    ['r', true],
    ['r, nobody', false],
    ['r, people', false],
  ])('know a cost to be a relationship’s own only where nothing else may be meant: for %s', (target, expected) => {
    const paying = readCanvas(`relationship r "R"
resource people "People"
cost c "Cost" { for ${target}  amount 2 EUR per year }`);
    expect(isKnown(yearlyCostOf(paying, paying.byId.get('r')!))).toBe(expected);
  });

  it('know what a relationship costs when every cost is its own', () => {
    const total = yearlyCostOf(canvas, of('club'));
    expect(isKnown(total)).toBe(true);
    expect(total.sums).toEqual([
      { low: 120, high: 120, currency: 'USD' },
      { low: 12, high: 12, currency: 'EUR' },
    ]);
  });

  it('say when a cost is shared, and when one is not known', () => {
    const banker = yearlyCostOf(canvas, of('banker'));
    expect([isKnown(banker), banker.shared.map(({ id }) => id), banker.unknown]).toEqual([false, ['pay'], []]);
    const help = yearlyCostOf(canvas, of('help'));
    expect([isKnown(help), help.unknown.map(({ id }) => id)]).toEqual([false, ['parts']]);
  });

  it('know a revenue that comes from one segment alone', () => {
    const rich = yearlyRevenueOf(canvas, of('rich'));
    expect(rich.sums).toEqual([{ low: 705, high: 705, currency: 'EUR' }]);
    expect(rich.shared.map(({ id }) => id)).toEqual(['tip']);
    expect(isKnown(yearlyRevenueOf(readCanvas('segment a "A"'), of('rich')))).toBe(false);
  });
});
