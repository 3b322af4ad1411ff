import type { FindingCounts } from '../protocol/rendering.ts';
import type { Finding } from '../rules/finding.ts';

/** How many findings there are, by severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<keyof FindingCounts, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
