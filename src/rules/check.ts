import { type Catalogue, type FindingCode, findingMessage, relatedMessage } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { comparePositions } from '../model/range.ts';
import { standardTaxonomy, type Taxonomy } from '../taxonomy/taxonomy.ts';
import type { Finding, Offence, Severity } from './finding.ts';
import { withoutEchoes } from './one-cause.ts';
import { RULES } from './registry.ts';
import type { Rule, Surroundings } from './rule.ts';

/** With what a canvas is checked. */
export interface CheckOptions {
  /** The language of the messages. */
  readonly catalogue: Catalogue;
  /** Severities other than the rules' own, by code; a rule that is `off` says nothing. */
  readonly severities?: Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;
  /** The words that the canvas was read with; the standard ones by default. */
  readonly taxonomy?: Taxonomy;
  /** Whether there is a file at a path beside the canvas; undefined where that cannot be known, as without this option. */
  readonly fileExists?: (path: string) => boolean | undefined;
}

/** What the rules say of a canvas, in the order of the text. Never throws; takes time linear in the canvas. */
export function check(canvas: CanvasModel, options: CheckOptions): readonly Finding[] {
  const surroundings: Surroundings = {
    taxonomy: options.taxonomy ?? standardTaxonomy,
    fileExists: options.fileExists ?? (() => undefined),
  };
  const findings: Finding[] = [];
  for (const rule of RULES) {
    const configured = options.severities?.[rule.code];
    if (configured === 'off') continue;
    for (const offence of rule.check(canvas, surroundings)) {
      const severity = configured ?? offence.severity ?? rule.severity;
      findings.push(toFinding(rule, offence, severity, options.catalogue));
    }
  }
  return withoutEchoes(findings, canvas.problems).sort(inOrderOfText);
}

function toFinding(rule: Rule, offence: Offence, severity: Severity, catalogue: Catalogue): Finding {
  const { code } = rule;
  const { range, element, args, related = [] } = offence;
  const message = findingMessage(catalogue, code, args);
  const relation = relatedMessage(catalogue, code) ?? message;
  return {
    code,
    severity,
    message,
    range,
    args,
    element,
    related: related.map((place) => ({ range: place, message: relation })),
  };
}

/** By place, the wider one first; of two at one place in the order of the registry, which a stable sort keeps. */
function inOrderOfText(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start) || comparePositions(b.range.end, a.range.end);
}
