import type { Finding, Severity } from '../../rules/finding.ts';

/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** The findings about each element by its index, the gravest first; those about no element under `undefined`. */
export function findingsByElement(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
  const groups = new Map<number | undefined, Finding[]>();
  for (const severity of SEVERITIES) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = groups.get(finding.element);
      if (group) group.push(finding);
      else groups.set(finding.element, [finding]);
    }
  }
  return groups;
}
