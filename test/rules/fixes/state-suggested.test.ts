import { describe, expect, it } from 'vitest';

import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { applyEdits, mendUnambiguous } from '../../../src/rules/fixes/apply-fixes.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';

const catalogue = catalogueOf('en');

/** What the fixes of a relationship without a type make of a text, by their titles; those that suggest alone. */
function suggested(text: string): Readonly<Record<string, string>> {
  const canvas = readCanvas(text);
  const source = new SourceText(text);
  const findings = check(canvas, { catalogue });
  const found = findings.filter(({ code }) => code === 'relationship/needs-type');
  const fixes = found.flatMap((finding) =>
    fixesFor(finding, { canvas, source, catalogue, findings, taxonomy: standardTaxonomy }),
  );
  const those = fixes.filter(({ title }) => title.startsWith('State what the comment suggests'));
  return Object.fromEntries(those.map(({ title, edits }) => [title, applyEdits(source, edits)]));
}

const relationship = (comment: string) => `relationship "Club" {\n  ${comment}\n  note "a"\n}\n`;

describe('a type that a comment suggests', () => {
  it('becomes a fact in place of the comment', () => {
    expect(suggested(relationship('// type communities?'))).toEqual({
      'State what the comment suggests: `type communities`': relationship('type communities'),
    });
  });

  it('is one of several, or all of them', () => {
    expect(suggested(relationship('// type communities? self-service?'))).toEqual({
      'State what the comment suggests: `type communities`': relationship('type communities'),
      'State what the comment suggests: `type self-service`': relationship('type self-service'),
      'State what the comment suggests: `type communities, self-service`': relationship(
        'type communities, self-service',
      ),
    });
  });

  it.each([
    ['is no type', '// type sunshine?'],
    ['is a remark', '// type communities'],
    ['stands behind something', 'mode personal // type communities?'],
    ['stands in a text', 'note """\n  // type communities?\n"""'],
  ])('is not offered where it %s', (_, comment) => {
    expect(suggested(relationship(comment))).toEqual({});
  });

  it('of one relationship is not offered for another', () => {
    const text = `${relationship('// type communities?')}\nrelationship "Desk" {\n  note "b"\n}\n`;
    expect(Object.values(suggested(text))).toHaveLength(1);
  });

  it('is never stated without asking', () => {
    const text = relationship('// type communities?');
    expect(mendUnambiguous(text, { catalogue }).text).not.toMatch(/^ +type/m);
  });
});
