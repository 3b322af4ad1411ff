import type { Finding } from '../../rules/finding.ts';
import type { Fix } from '../../rules/fixes/fix.ts';
import type { ReportMaker } from './report.ts';

/** Raised when a reader of the report would have to change. */
const VERSION = 1;

/**
 * One JSON document, a line for each canvas read, those without findings too; ranges are zero-based and count UTF-16
 * code units, as in the Language Server Protocol.
 */
export const jsonReport: ReportMaker = ({ stdout }) => {
  let separator = '\n';
  return {
    begin: () => stdout.write(`{"version":${VERSION},"files":[`),
    canvas: async ({ path, findings, fixesOf }) => {
      const plain = findings.map((finding) => plainFinding(finding, fixesOf(finding)));
      await stdout.write(separator + JSON.stringify({ path, findings: plain }));
      separator = ',\n';
    },
    end: ({ files, error, warning, information }) =>
      stdout.write(`\n],"summary":${JSON.stringify({ files, error, warning, information })}}\n`),
  };
};

function plainFinding({ code, severity, message, range }: Finding, fixes: readonly Fix[]) {
  return { code, severity, message, range, fixes: fixes.map(({ title }) => title) };
}
