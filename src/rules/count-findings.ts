import type { Finding, Severity } from './finding.ts';

/** How many findings there are, by severity. */
export type FindingTally = Readonly<Record<Severity, number>>;

/** How many findings there are, by severity. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): FindingTally {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
