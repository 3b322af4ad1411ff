import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { RULES } from '../../../src/rules/registry.ts';
import { explainFinding } from '../../../src/views/explain/explain-finding.ts';
import { explanationsAsMarkdown, explanationsAsText } from '../../../src/views/explain/render-explanation.ts';

const catalogue = catalogueOf('en');

describe('the explanation of a finding', () => {
  it('says what should be, why, wrong and right, on what it rests, and how to silence it', () => {
    expect(explanationsAsText([explainFinding('relationship/needs-type', catalogue)])).toBe(
      `relationship/needs-type

Warning: A relationship is of at least one of the six types.

Why: The building-blocks article tells six types of interaction apart. A word like “trust” is none of them: from it nobody can say what the relationship costs, or through which channel it is kept.

Wrong:
    segment readers "Readers in town"
    relationship "Trust" {
      with  readers
    }
  → As it stands, “Trust” says how you want to be seen, not how you interact: which of the six types is it? Or is it an offer, a channel, a way of listening?

Right:
    segment readers "Readers in town"
    relationship "Reading club" {
      with  readers
      type  communities
    }

Source:
  “Business Model Canvas - Building Blocks - 04 - Customer Relationships”. An article of 26 January 2017 on the types, the motives and the questions of the block.

To silence it: Write \`// bmc-ignore relationship/needs-type: reason\` on its line or the one above. For a whole project, write \`{ "rules": { "relationship/needs-type": "off" } }\` in \`bmc.config.json\`.
`,
    );
  });

  it('is Markdown with its examples fenced, and words of the language as code', () => {
    const markdown = explanationsAsMarkdown([explainFinding('relationship/needs-segment', catalogue)]);
    expect(markdown).toMatch(/^# relationship\/needs\\-segment\n\n\*\*Error:\*\* A relationship is with/);
    expect(markdown).toContain('## Wrong\n\n```text\nsegment readers "Readers in town"\n');
    expect(markdown).toContain(
      '\n```\n\n> “Reading club” is with no customer segment\\. Name one after `with`'.replace('\\.', '.'),
    );
    expect(markdown).toContain('## Sources\n\n- “Business Model Canvas');
    expect(markdown).toContain('Write `// bmc-ignore relationship/needs-segment: reason` on its line');
  });

  it('names no text for a rule of this tool’s own, and tells what no comment can silence', () => {
    const text = explanationsAsText([explainFinding('file/too-large', catalogue)]);
    expect(text).toContain('Source: A rule of this tool’s own, which rests on no text.');
    expect(text).toContain('Example: A file of several megabytes');
    expect(text).toContain(
      'To silence it: No comment can. For a whole project, write `{ "rules": { "file/too-large": "off" } }`',
    );
  });

  it.each(RULES.map(({ code }) => code))('of %s shows what is said of its example', (code) => {
    const { parts } = explainFinding(code, catalogue);
    const example = catalogue.examples[code];
    const shown = parts.flatMap((part) => (part.kind === 'snippet' ? [part] : []));
    if ('described' in example) expect(shown).toEqual([]);
    else expect(shown.map(({ says }) => says !== undefined)).toEqual([!('file' in example), false]);
  });
});
