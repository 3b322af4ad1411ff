import { createHash } from 'node:crypto';
import type { Finding } from '../../rules/finding.ts';
import type { ReportedCanvas } from './report.ts';

/**
 * A name for each finding of a canvas that stays when lines move: made of its code, of the element it is about, and of
 * what stands at its place. Findings that share all of these are told apart by their order.
 */
export function fingerprints({ path, canvas, findings, source }: ReportedCanvas): ReadonlyMap<Finding, string> {
  const elements = new Map(
    [...(canvas?.header ? [canvas.header] : []), ...(canvas?.elements ?? [])].map((one) => [one.index, one]),
  );
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const element = finding.element === undefined ? undefined : elements.get(finding.element);
      const place = [element?.keyword, element?.id ?? element?.title, source.slice(finding.range)];
      const key = JSON.stringify([path, finding.code, ...place]);
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return [finding, createHash('sha256').update(`${key} ${before}`).digest('hex').slice(0, 32)];
    }),
  );
}
