import { english } from '../../src/messages/english.ts';
import { type RuleRow, ruleTable } from '../../src/rules/rule-table.ts';
import { code, folded, table } from './markdown.ts';
import { letters } from './taxonomy-sections.ts';

/** What the codes of rules begin with, by what the rules are about; what no line names is about the other blocks. */
const ABOUT_RELATIONSHIPS = /^(?:relationship|segment)\//;
const ABOUT_IDEAS = /^(?:hotspot|change|idea|hypothesis)\//;
const ABOUT_WRITING =
  /^(?:reference|name|term|amount|property|syntax|encoding|file|ignore|config)\/|^canvas\/second-header$/;

/** Every rule: those about customer relationships first, the others folded away. */
export function rules(): string {
  const rows = ruleTable(english);
  const about = (subject: RegExp) => rows.filter((row) => subject.test(row.code));
  const told = new Set([ABOUT_RELATIONSHIPS, ABOUT_IDEAS, ABOUT_WRITING].flatMap(about));
  const others = rows.filter((row) => !told.has(row));
  return [
    rulesOf(about(ABOUT_RELATIONSHIPS)),
    foldedRules('on the other blocks', others),
    foldedRules('on hotspots, ideas and hypotheses', about(ABOUT_IDEAS)),
    foldedRules('on how a canvas is written', about(ABOUT_WRITING)),
  ].join('\n\n');
}

function foldedRules(subject: string, rows: readonly RuleRow[]): string {
  return folded(`${rows.length} rules ${subject}`, rulesOf(rows));
}

function rulesOf(rows: readonly RuleRow[]): string {
  return table(
    ['rule', 'severity', 'what should be', 'why', 'source'],
    rows.map((row) => [code(row.code), row.severity, row.summary, row.reason, letters(row.sources)]),
  );
}
