import type { DocumentValidator, LangiumDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules/finding.ts';
import { findingsOf } from './canvas-findings.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** Reports the findings of a canvas as diagnostics. The parser's own errors are findings already, in better words. */
export class BmcDocumentValidator implements DocumentValidator {
  async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    return findingsOf(document).map((finding) => toDiagnostic(finding, document.textDocument.uri));
  }
}

/** A finding as the editor shows it: its code, and again as data for the fixes that will ask for it. */
function toDiagnostic(finding: Finding, uri: string): Diagnostic {
  const { code, message, range, severity } = finding;
  const relatedInformation = finding.related.map((place) => ({
    location: { uri, range: place.range },
    message: place.message,
  }));
  return {
    range,
    severity: SEVERITIES[severity],
    code,
    source: 'bmc',
    message,
    data: { code },
    ...(relatedInformation.length > 0 ? { relatedInformation } : {}),
  };
}
