import { expect, it } from 'vitest';
import { RestartBudget } from '../../../src/extension/connection/restart-budget.ts';

const minutes = (count: number) => count * 60_000;

it('restarts a server that dies four times in three minutes, and leaves it alone after the fifth', () => {
  const budget = new RestartBudget();
  expect([0, 1, 2, 3, 4].map((second) => budget.allows(second * 1000))).toEqual([true, true, true, true, false]);
});

it('goes on restarting one that dies now and then', () => {
  const budget = new RestartBudget();
  expect([0, 1, 2, 3, 4, 5, 6].every((time) => budget.allows(minutes(time)))).toBe(true);
});

it('begins anew when a person restarts it', () => {
  const budget = new RestartBudget();
  while (budget.allows(0));
  budget.refill();
  expect(budget.allows(1)).toBe(true);
});

it('counts the deaths of the last three minutes, and none from before a restart', () => {
  const budget = new RestartBudget();
  budget.allows(0);
  budget.allows(minutes(1));
  expect(budget.deaths).toBe(2);
  budget.allows(minutes(3.5));
  expect(budget.deaths).toBe(2);
  budget.refill();
  expect(budget.deaths).toBe(0);
});
