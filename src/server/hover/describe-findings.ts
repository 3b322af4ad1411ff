import { type Catalogue, textsOf } from '../../messages/catalogue.ts';
import { contains, type Position } from '../../model/range.ts';
import type { Finding } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/registry.ts';
import { proseAsMarkdown } from '../../views/explain/render-explanation.ts';
import { escapeMarkdown } from '../../views/text/escape-markdown.ts';

/** The reasons of so many findings are told at one place; more would fill the screen. */
const MOST_FINDINGS = 3;

/** The findings at a position, each sort once, the first few. */
export function findingsAt(findings: readonly Finding[], position: Position): readonly Finding[] {
  const here = new Map(
    findings.filter(({ range }) => contains(range, position)).map((finding) => [finding.code, finding]),
  );
  return [...here.values()].slice(0, MOST_FINDINGS);
}

/**
 * Why the findings at a position matter, and on which texts that rests, each as Markdown; their messages the editor
 * shows by itself.
 */
export function describeFindings(found: readonly Finding[], catalogue: Catalogue): readonly string[] {
  const { why, whyOf } = catalogue.explain;
  return found.map((finding) => describeFinding(finding, found.length === 1 ? why : whyOf(finding), catalogue));
}

function describeFinding({ code }: Finding, label: string, catalogue: Catalogue): string {
  const { explain } = catalogue;
  const titles = (ruleOf(code)?.sources ?? [])
    .filter((source) => source !== 'ours')
    .map((source) => catalogue.sources[source].title);
  const source = titles.length === 0 ? [] : [`${explain.source}: ${escapeMarkdown(titles.join('; '))}`];
  return [`*${label}:* ${proseAsMarkdown(textsOf(catalogue, code).reason)}`, ...source].join('\n\n');
}
