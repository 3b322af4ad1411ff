import { describe, expect, it } from 'vitest';
import { catalogueOf, type FindingCode } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { RULES } from '../../src/rules/registry.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';

const catalogue = catalogueOf('en');

function messageOf(code: FindingCode, text: string): string | undefined {
  return check(readCanvas(text), { catalogue }).find((finding) => finding.code === code)?.message;
}

describe('messages about relationships and expectations', () => {
  it('tell in one finding what a forgotten segment lacks', () => {
    const rest = 'segment a "A"\nsegment b "B"\nproposition { for a }\n';
    expect(messageOf('segment/needs-proposition', rest)).toMatch(/^No value proposition is for “B”\. /);
    const more = `${rest}channel { for a }\nrelationship { with a  type self-service }`;
    expect(messageOf('segment/needs-proposition', more)).toMatch(
      /^No value proposition is for “B”, and there is no channel and no relationship for it either\. /,
    );
  });

  it('tell a payer from a segment whose role is open', () => {
    const from = (role: string) => `segment a "A"\nsegment b "B" { ${role} }\nrevenue { from a }`;
    expect(messageOf('segment/pays-nothing', from('role payer'))).toMatch(/^“B” is a payer, but /);
    expect(messageOf('segment/pays-nothing', from(''))).toContain('`role user`');
  });

  it('name the sums that are compared, as a canvas writes them', () => {
    const text = `segment a "A"\nrelationship r "R" { with a  type self-service }
revenue { from a  amount 950 EUR per year }\ncost { for r  amount 4.25M EUR per year }`;
    expect(messageOf('relationship/costs-more-than-it-earns', text)).toMatch(
      /^“R” costs 4\.25M EUR a year, and “A” brings in 950 EUR\. /,
    );
  });

  it('say of co-creation whether it ends too soon or does not listen', () => {
    const text = (facts: string) =>
      `relationship a "A" { type self-service  listens surveys }\nrelationship b "B" { type co-creation  ${facts} }`;
    expect(messageOf('relationship/co-creation-needs-trust', text('nature transactional'))).toContain('`ongoing`');
    expect(messageOf('relationship/co-creation-needs-trust', text(''))).toContain('`listens`');
  });

  it('lead from segments that are alike to each other one', () => {
    const text = `segment a "A"\nsegment b "B"\nsegment c "C"\nproposition { for all }\nchannel { for all }
relationship { with all  type self-service }\nrevenue { from all }`;
    const finding = check(readCanvas(text), { catalogue }).find(({ code }) => code === 'segment/not-distinct');
    expect(finding?.message).toMatch(/^“B” has the same .* as “A” and “C”\. /);
    expect(finding?.related.map(({ range }) => range.start.line)).toEqual([0, 2]);
  });

  it('are there for titles in each language with words for them', () => {
    const canvas = readCanvas('relationship "Shipping"\nrelationship "Email"');
    for (const code of ['relationship/is-distribution', 'relationship/is-channel'] as const) {
      const rule = RULES.find((one) => one.code === code);
      const told = (...titlePhrases: (typeof catalogue.titlePhrases)[]) => [
        ...(rule?.check(canvas, { taxonomy: standardTaxonomy, fileExists: () => undefined, titlePhrases }) ?? []),
      ];
      expect(told(catalogue.titlePhrases)).toHaveLength(1);
      expect(told({}, catalogue.titlePhrases)).toHaveLength(1);
      expect(told({})).toEqual([]);
    }
  });
});
