import type { Severity } from '../../rules/finding.ts';
import type { ReportMaker } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' };

/** Workflow commands that GitHub shows as annotations at the lines of a pull request. */
export const githubReport: ReportMaker = ({ stdout }) => ({
  begin: async () => {},
  canvas: async ({ path, findings }) => {
    for (const { code, message, range, severity } of findings) {
      const properties = {
        file: path,
        line: range.start.line + 1,
        endLine: range.end.line + 1,
        // Columns say something only where both ends are on one line.
        ...(range.start.line === range.end.line
          ? { col: range.start.character + 1, endColumn: range.end.character + 1 }
          : {}),
        title: code,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
      await stdout.write(`::${COMMANDS[severity]} ${list.join(',')}::${escapeData(message)}\n`);
    }
  },
  end: async () => {},
});

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
