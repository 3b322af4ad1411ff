import type { Severity } from '../../rules/finding.ts';
import { fingerprints } from './fingerprint.ts';
import type { ReportMaker } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', information: 'info' };

/** GitLab's code quality report: one JSON array, an object for each finding. */
export const gitlabReport: ReportMaker = ({ stdout }) => {
  let separator = '\n';
  return {
    begin: () => stdout.write('['),
    canvas: async (canvas) => {
      const names = fingerprints(canvas);
      for (const finding of canvas.findings) {
        const issue = {
          description: finding.message,
          check_name: finding.code,
          fingerprint: names.get(finding),
          severity: SEVERITIES[finding.severity],
          location: { path: canvas.path, lines: { begin: finding.range.start.line + 1 } },
        };
        await stdout.write(separator + JSON.stringify(issue));
        separator = ',\n';
      }
    },
    end: () => stdout.write('\n]\n'),
  };
};
