import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import { states } from '../../src/model/values.ts';
import { habit } from '../../src/rules/habit.ts';

/** What the habit says of costs, of which some state what they pay for: the titles in each finding. */
function said(stating: number, lacking: number): string[][] {
  const lines = [
    ...Array.from({ length: lacking }, (_, index) => `cost "Lacks ${index}"`),
    ...Array.from({ length: stating }, (_, index) => `cost "States ${index}" { for x }`),
  ];
  const costs = readCanvas(lines.join('\n')).byKeyword.get('cost') ?? [];
  return habit(costs, (cost) => !states(cost, 'for')).map((lack) => {
    expect(lack.of).toBe(costs.length);
    expect(lack.first).toBe(lack.lacking[0]);
    return lack.lacking.map(({ label }) => label);
  });
}

describe('one finding per habit', () => {
  it('says nothing where nothing is lacking', () => {
    expect(said(3, 0)).toEqual([]);
    expect(said(0, 0)).toEqual([]);
  });

  it('speaks of each element where at least half state the link', () => {
    expect(said(2, 2)).toEqual([['Lacks 0'], ['Lacks 1']]);
    expect(said(9, 1)).toEqual([['Lacks 0']]);
  });

  it('speaks once of all where fewer than half state the link', () => {
    expect(said(1, 2)).toEqual([['Lacks 0', 'Lacks 1']]);
    expect(said(0, 3)).toEqual([['Lacks 0', 'Lacks 1', 'Lacks 2']]);
  });

  it('speaks once of one alone', () => {
    expect(said(0, 1)).toEqual([['Lacks 0']]);
  });
});
