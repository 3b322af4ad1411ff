import type { Position, Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Severity } from '../../rules/finding.ts';
import type { ReportedFix, ReportMaker } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', information: 'INFO' };

/** The Reviewdog Diagnostic Format, a line for each finding; columns count bytes of UTF-8, as it wants them. */
export const rdjsonlReport: ReportMaker = ({ stdout }) => ({
  begin: async () => {},
  canvas: async ({ path, findings, fixesOf, source }) => {
    for (const finding of findings) {
      const suggestions = fixesOf(finding)
        .filter(isOneEdit)
        .map((fix) => suggestionOf(fix, source));
      const diagnostic = {
        message: finding.message,
        location: { path, range: rangeOf(finding.range, source) },
        severity: SEVERITIES[finding.severity],
        source: { name: 'bmc' },
        code: { value: finding.code },
        ...(suggestions.length > 0 ? { suggestions } : {}),
      };
      await stdout.write(`${JSON.stringify(diagnostic)}\n`);
    }
  },
  end: async () => {},
});

/** A suggestion of this format is one edit. */
function isOneEdit({ edits }: ReportedFix): boolean {
  return edits.length === 1;
}

function suggestionOf({ edits: [edit] }: ReportedFix, source: SourceText) {
  return { range: rangeOf(edit!.range, source), text: edit!.newText };
}

function rangeOf({ start, end }: Range, source: SourceText) {
  return { start: placeOf(start, source), end: placeOf(end, source) };
}

function placeOf({ line, character }: Position, source: SourceText) {
  return { line: line + 1, column: Buffer.byteLength(source.line(line).slice(0, character), 'utf8') + 1 };
}
