import { type Catalogue, exampleOf, type FindingCode, textsOf } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import { check } from '../../rules/check.ts';
import { ruleOf } from '../../rules/registry.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import type { Source } from '../../taxonomy/vocabulary.ts';
import type { Explanation, Part } from './explanation.ts';

/** A sort of finding: what should be and why, on what that rests, wrong and right, and how it is silenced. */
export function explainFinding(code: FindingCode, catalogue: Catalogue): Explanation {
  const { explain } = catalogue;
  const { summary, reason } = textsOf(catalogue, code);
  const rule = ruleOf(code);
  return {
    title: code,
    parts: [
      { kind: 'labelled', label: explain.severity(rule?.severity ?? 'error'), text: summary },
      { kind: 'section', heading: explain.why, text: reason },
      ...exampleParts(code, catalogue),
      ...sourceParts(rule?.sources ?? [], catalogue),
      {
        kind: 'section',
        heading: explain.silence,
        text: explain.silencing({ code, by: silencerOf(code) }),
      },
    ],
  };
}

/** What silences a finding. Comments stand in canvases, and not about themselves; a configuration that is not read sets nothing. */
function silencerOf(code: FindingCode): 'comment' | 'configuration' | 'nothing' {
  if (/^config\/(?:unreadable|too-large|not-json)$/.test(code)) return 'nothing';
  return /^(?:ignore|file|config)\//.test(code) ? 'configuration' : 'comment';
}

function exampleParts(code: FindingCode, catalogue: Catalogue): readonly Part[] {
  const { explain } = catalogue;
  const example = exampleOf(catalogue, code);
  if ('described' in example) return [{ kind: 'section', heading: explain.example, text: example.described }];
  const says = example.file === undefined ? whatIsSaidOf(example.wrong, code, catalogue) : undefined;
  return [
    { kind: 'snippet', heading: explain.wrong, code: example.wrong, ...(says === undefined ? {} : { says }) },
    { kind: 'snippet', heading: explain.right, code: example.right },
  ];
}

/** What the rule says of its own example. No file stands beside an example. */
function whatIsSaidOf(wrong: string, code: FindingCode, catalogue: Catalogue): string | undefined {
  const findings = check(readCanvas(wrong, taxonomyIn(catalogue)), { catalogue, fileExists: () => false });
  return findings.find((finding) => finding.code === code)?.message;
}

/** The texts that a rule rests on, each with what it is. */
function sourceParts(sources: readonly Source[], catalogue: Catalogue): readonly Part[] {
  const { explain } = catalogue;
  const cited = sources.filter((source) => source !== 'ours');
  if (cited.length === 0) return [{ kind: 'section', heading: explain.source, text: explain.ownRule }];
  const heading = cited.length === 1 ? explain.source : explain.sources;
  return [{ kind: 'list', heading, items: cited.map((source) => explain.citation(catalogue.sources[source])) }];
}
