import type { Finding } from '../../rules/finding.ts';
import type { FindingBox } from './boxes.ts';
import { FINDING } from './dimensions.ts';
import { SEVERITIES } from './findings-by-element.ts';

/** The marks of a card's findings, one for each severity, from its upper right corner to the left. */
export function findingBoxes(findings: readonly Finding[], width: number): readonly FindingBox[] {
  const present = SEVERITIES.map((severity) => findings.filter((finding) => finding.severity === severity)).filter(
    (group) => group.length > 0,
  );
  // The gravest stands in the corner.
  return present.map((group, at) => ({
    severity: group[0]!.severity,
    x: width - FINDING.inset - FINDING.radius - at * FINDING.pitch,
    y: FINDING.inset + FINDING.radius,
    findings: group,
  }));
}
