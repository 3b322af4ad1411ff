import { createHash } from 'node:crypto';
import type { ReportedCanvas, ReportedFinding } from './report.ts';

/**
 * A name for each finding of a canvas that stays when lines move: made of its code, of the element it is about, and of
 * what stands at its place. Findings that share all of these are told apart by their order.
 */
export function fingerprints({ path, findings, source }: ReportedCanvas): ReadonlyMap<ReportedFinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const place = [...finding.about, source.slice(finding.range)];
      const key = JSON.stringify([path, finding.code, ...place]);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return [finding, createHash('sha256').update(`${key} ${before}`).digest('hex').slice(0, 32)];
    }),
  );
}
