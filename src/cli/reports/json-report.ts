import type { ReportedFinding, ReportedFix, ReportMaker } from './report.ts';

/** Raised when a reader of the report would have to change. */
export const JSON_REPORT_VERSION = 1;

/**
 * One JSON document, a line for each canvas read, those without findings too; ranges are zero-based and count UTF-16
 * code units, as in the Language Server Protocol. That of a shard says so after its version.
 */
export const jsonReport: ReportMaker = ({ stdout }, _catalogue, shard) => {
  let separator = '\n';
  return {
    begin: () =>
      stdout.write(`{"version":${JSON_REPORT_VERSION},${shard ? `"shard":${JSON.stringify(shard)},` : ''}"files":[`),
    canvas: async ({ path, findings, fixesOf }) => {
      const plain = findings.map((finding) => plainFinding(finding, fixesOf(finding)));
      await stdout.write(separator + JSON.stringify({ path, findings: plain }));
      separator = ',\n';
    },
    end: ({ files, error, warning, information }) =>
      stdout.write(`\n],"summary":${JSON.stringify({ files, error, warning, information })}}\n`),
  };
};

function plainFinding({ code, severity, message, range }: ReportedFinding, fixes: readonly ReportedFix[]) {
  return { code, severity, message, range, fixes: fixes.map(({ title }) => title) };
}
