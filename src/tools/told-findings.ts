import { plainText } from '../edits/text-edit.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import type { CheckedCanvas } from '../rules/read-and-check.ts';
import { MOST_FINDINGS } from './limits.ts';

/** The findings of a canvas as data: each with its place and the edits of its fixes; how many more there are. */
export function toldFindings(findings: readonly Finding[], { fixesOf }: Pick<CheckedCanvas, 'fixesOf'>) {
  const told = findings.slice(0, MOST_FINDINGS).map((finding) => ({
    ...toldFinding(finding),
    fixes: fixesOf(finding).map(({ title, edits }) => ({
      title,
      edits: edits.map(({ range, newText }) => ({ range, newText: plainText(newText) })),
    })),
  }));
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return { counts, findings: told, notTold: findings.length - told.length };
}

/** One finding as data; its range counts lines and UTF-16 code units from zero. */
export function toldFinding({ code, severity, message, range }: Finding) {
  return { code, severity, message, range };
}
