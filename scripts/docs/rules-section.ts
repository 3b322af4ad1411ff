import { english } from '../../src/messages/english.ts';
import { type RuleRow, ruleTable } from '../../src/rules/rule-table.ts';
import { code, folded, table } from './markdown.ts';
import { letters } from './taxonomy-sections.ts';

/** What the codes of rules begin with that are about how a text is written, not about the business in it. */
const ABOUT_WRITING =
  /^(?:reference|name|term|amount|property|syntax|encoding|file|ignore|config)\/|^canvas\/second-header$/;

/** Every rule: those about the business first, those about the writing folded away. */
export function rules(): string {
  const rows = ruleTable(english);
  const business = rows.filter((row) => !ABOUT_WRITING.test(row.code));
  const writing = rows.filter((row) => ABOUT_WRITING.test(row.code));
  return [rulesOf(business), folded(`${writing.length} rules about how a canvas is written`, rulesOf(writing))].join(
    '\n\n',
  );
}

function rulesOf(rows: readonly RuleRow[]): string {
  return table(
    ['rule', 'severity', 'what should be', 'why', 'source'],
    rows.map((row) => [code(row.code), row.severity, row.summary, row.reason, letters(row.sources)]),
  );
}
