import type { Severity } from '../rules/finding.ts';

/** The severity from which on findings make a command fail. */
export type FailOn = Severity | 'never';

/** The choices of `--fail-on`. */
export const FAIL_ON = ['error', 'warning', 'information', 'never'] as const satisfies readonly FailOn[];

const COUNTED: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  information: ['error', 'warning', 'information'],
  never: [],
};

/** Whether so many findings of each severity make a command fail. */
export function fails(tally: Readonly<Record<Severity, number>>, failOn: FailOn): boolean {
  return COUNTED[failOn].some((severity) => tally[severity] > 0);
}
