import { plainText } from '../../edits/text-edit.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Fix } from '../../rules/fixes/fix.ts';
import { type CheckedCanvas, readAndCheck } from '../../rules/read-and-check.ts';
import { checkOptions, checkText } from '../check-text.ts';
import type { ReportedCanvas, ReportedFinding, ReportedFix } from '../reports/report.ts';
import type { Source } from '../sources.ts';
import type { KeptCheck } from './kept-check.ts';

/** Checks the text of a source for a report; fixes are made when it asks. */
export function checkForReport(text: string, from: Source, catalogue: Catalogue): Omit<ReportedCanvas, 'path'> {
  const checked = checkText(text, from, catalogue);
  const reported = reportedFindings(checked);
  const originals = new Map(reported.map((finding, index) => [finding, checked.findings[index]!]));
  return {
    source: checked.source,
    findings: reported,
    fixesOf: (finding) => checked.fixesOf(originals.get(finding)!).map(reportedFix),
  };
}

/** Checks the text of a source, with all that a later report may tell of it. */
export function checkToKeep(text: string, from: Source, withFixes: boolean, catalogue: Catalogue): KeptCheck {
  const options = checkOptions(from, catalogue);
  const lookedFor = new Map<string, boolean | null>();
  const checked = readAndCheck(text, {
    ...options,
    fileExists(path) {
      const isThere = options.fileExists?.(path);
      lookedFor.set(path, isThere ?? null);
      return isThere;
    },
  });
  return {
    findings: reportedFindings(checked),
    fixes: withFixes ? checked.findings.map((finding) => checked.fixesOf(finding).map(reportedFix)) : undefined,
    lookedFor: [...lookedFor],
  };
}

function reportedFindings({ canvas, findings }: CheckedCanvas): readonly ReportedFinding[] {
  const elements = elementsOf(canvas);
  return findings.map((finding) => reportedFinding(finding, elements));
}

function reportedFinding(
  { code, severity, message, range, related, element }: Finding,
  elements: ReturnType<typeof elementsOf>,
): ReportedFinding {
  const about = element === undefined ? undefined : elements.get(element);
  return {
    code,
    severity,
    message,
    range,
    related,
    about: [about?.keyword ?? null, about?.id ?? about?.title ?? null],
  };
}

function elementsOf({ header, elements }: CanvasModel) {
  return new Map([...(header ? [header] : []), ...elements].map((one) => [one.index, one]));
}

function reportedFix({ title, edits }: Fix): ReportedFix {
  return { title, edits: edits.map(({ range, newText }) => ({ range, newText: plainText(newText) })) };
}
