import { ALL_CATALOGUES, type Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { comparePositions } from '../model/range.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { Finding, Offence, Severities } from './finding.ts';
import { ignoreRules } from './ignore/ignore-rules.ts';
import { silence } from './ignore/silence.ts';
import { withoutEchoes } from './one-cause.ts';
import { nearestCodes, RULES, ruleOf } from './registry.ts';
import type { Rule } from './rule.ts';
import { toFinding } from './to-finding.ts';

/** Of every language: a canvas may be written in another than its reader's. */
const TITLE_PHRASES = ALL_CATALOGUES.map(({ titlePhrases }) => titlePhrases);

/** With what a canvas is checked. */
export interface CheckOptions {
  /** The language of the messages. */
  readonly catalogue: Catalogue;
  /** Severities other than the rules' own, by code; a rule that is `off` says nothing. */
  readonly severities?: Severities;
  /** The words that the canvas was read with; the standard ones by default. */
  readonly taxonomy?: Taxonomy;
  /** Whether there is a file at a path beside the canvas; undefined where that cannot be known, as without this option. */
  readonly fileExists?: (path: string) => boolean | undefined;
}

/** What the rules say of a canvas, in the order of the text. Never throws; takes time linear in the canvas. */
export function check(canvas: CanvasModel, options: CheckOptions): readonly Finding[] {
  const { catalogue, severities = {}, taxonomy = taxonomyIn(catalogue), fileExists } = options;
  const found: Finding[] = [];
  /** The codes whose rules are off, or could not find out what they ask. */
  const undecided = new Set<string>();
  const settle = (rule: Rule, offencesOf: (rule: Rule) => Iterable<Offence>, findings: Finding[]) => {
    const configured = severities[rule.code];
    if (configured === 'off') undecided.add(rule.code);
    else {
      for (const offence of offencesOf(rule)) {
        findings.push(toFinding(rule.code, offence, configured ?? offence.severity ?? rule.severity, catalogue));
      }
    }
  };
  /** The code of the rule that is being asked. */
  let asked = '';
  const surroundings = {
    taxonomy,
    fileExists(path: string) {
      const answer = fileExists?.(path);
      if (answer === undefined) undecided.add(asked);
      return answer;
    },
    titlePhrases: TITLE_PHRASES,
  };
  const offencesOf = (rule: Rule) => rule.check(canvas, surroundings);
  for (const rule of RULES) {
    asked = rule.code;
    settle(rule, offencesOf, found);
  }
  const { findings: kept, offences } = silence(withoutEchoes(found, canvas.problems), canvas.comments, {
    isKnown: (code) => ruleOf(code) !== undefined,
    isUndecided: (code) => undecided.has(code),
    nearest: nearestCodes,
  });
  const findings = [...kept];
  for (const rule of ignoreRules) settle(rule, ({ code }) => offences.get(code) ?? [], findings);
  return findings.sort(inOrderOfText);
}

/** By place, the wider one first; of two at one place in the order of the registry, which a stable sort keeps. */
function inOrderOfText(a: Finding, b: Finding): number {
  return comparePositions(a.range.start, b.range.start) || comparePositions(b.range.end, a.range.end);
}
