import type { CanvasModel } from '../../src/model/canvas-model.ts';
import type { Finding, Severity } from '../../src/rules/finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** Findings on some of the notes of a canvas: none, one, two or three severities by turns, and one on no note. */
export function sampleFindings(canvas: CanvasModel): readonly Finding[] {
  const found = canvas.elements.flatMap(({ index, nameRange }) =>
    SEVERITIES.slice(0, index % 4).map((severity) => finding(severity, index, nameRange)),
  );
  const [first] = canvas.elements;
  return first === undefined ? found : [...found, finding('information', undefined, first.nameRange)];
}

/** One finding. */
export function finding(severity: Severity, element: number | undefined, range: Finding['range']): Finding {
  return {
    code: 'property/empty',
    severity,
    args: { key: 'x' } as Finding['args'],
    element,
    range,
    message: `A <finding> of “${severity}” & more.`,
    related: [],
  };
}
