import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { FindingCode } from '../messages/catalogue.ts';
import { explanationUri } from '../protocol/explanations.ts';
import type { Finding, Severity } from '../rules/finding.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** What an editor can show beside the finding itself. */
interface Showing {
  readonly showsExplanations: boolean;
}

/** The findings about text that does nothing: an editor may fade it. */
const UNUSED: ReadonlySet<string> = new Set<FindingCode | 'ignore/unused'>([
  'property/empty',
  'property/repeated',
  'syntax/extra-brace',
  'syntax/header-id',
  'ignore/unused',
]);

/**
 * A finding as the editor shows it: its code, and again as data for the fixes that will ask for it. The code leads to
 * its explanation where the editor can show that.
 */
export function toDiagnostic(finding: Finding, uri: string, { showsExplanations }: Showing): Diagnostic {
  const { code, message, range, severity } = finding;
  const relatedInformation = finding.related.map((place) => ({
    location: { uri, range: place.range },
    message: place.message,
  }));
  return {
    range,
    severity: SEVERITIES[severity],
    code,
    ...(showsExplanations ? { codeDescription: { href: explanationUri(code) } } : {}),
    source: 'bmc',
    message,
    data: { code },
    ...(UNUSED.has(code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}
