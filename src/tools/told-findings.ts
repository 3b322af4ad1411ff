import { plainText } from '../edits/text-edit.ts';
import { countFindings } from '../rules/count-findings.ts';
import type { Finding } from '../rules/finding.ts';
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
  return { counts: countFindings(findings), findings: told, notTold: findings.length - told.length };
}

/** One finding as data; its range counts lines and UTF-16 code units from zero. */
export function toldFinding({ code, severity, message, range }: Finding) {
  return { code, severity, message, range };
}
