import { type Catalogue, type FindingCode, textsOf } from '../messages/catalogue.ts';
import type { Source } from '../taxonomy/vocabulary.ts';
import type { Severity } from './finding.ts';
import { RULES } from './registry.ts';

/** A rule as a table or an explanation shows it. */
export interface RuleRow {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** What should be. */
  readonly summary: string;
  /** Why it matters. */
  readonly reason: string;
  /** The texts that it rests on; empty for a rule of this tool's own. */
  readonly sources: readonly Exclude<Source, 'ours'>[];
}

/** Every rule in the order of the registry, for the README and the settings. */
export function ruleTable(catalogue: Catalogue): readonly RuleRow[] {
  return RULES.map(({ code, severity, sources }) => {
    const { summary, reason } = textsOf(catalogue, code);
    return { code, severity, summary, reason, sources: sources.filter((source) => source !== 'ours') };
  });
}
