import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { compareCanvases } from '../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { compareFindings } from '../../src/rules/compare-findings.ts';

function compare(before: string, after: string) {
  const catalogue = catalogueOf('en');
  const [old, now] = [readCanvas(before), readCanvas(after)];
  const changes = compareFindings(compareCanvases(old, now), check(old, { catalogue }), check(now, { catalogue }));
  return { introduced: changes.introduced.map(({ code }) => code), resolved: changes.resolved.map(({ code }) => code) };
}

const canvas = 'segment s "Families"\nrelationship r "Banker" { with s type personal-assistance tpe x }\n';

describe('findings of two states of a canvas', () => {
  it('none is new or resolved where nothing changed, wherever things stand', () => {
    expect(compare(canvas, `\n\n${canvas.split('\n').reverse().join('\n')}`)).toEqual({ introduced: [], resolved: [] });
  });

  it('a finding stays with its note, also under another title and id', () => {
    const later = canvas.replace('relationship r "Banker"', 'relationship banker "Named banker"');
    expect(compare(canvas, later)).toEqual({ introduced: [], resolved: [] });
  });

  it('a finding that came and one that went are told', () => {
    const later = canvas.replace(' tpe x', '').replace('type personal-assistance', 'type persnal-assistance');
    const { introduced, resolved } = compare(canvas, later);
    expect(introduced).toContain('term/unknown');
    expect(resolved).toContain('property/unknown');
  });

  it('the same code on another note is one gone and one new', () => {
    const before = `${canvas}partner p "P" { }\n`;
    const after = `${canvas.replace(' tpe x', '')}partner p "P" { tpe x }\n`;
    expect(compare(before, after)).toEqual({ introduced: ['property/unknown'], resolved: ['property/unknown'] });
  });

  it('one of two alike on a note that went is one gone', () => {
    const before = canvas.replace('tpe x', 'tpe x\n  foo y');
    expect(compare(before, canvas)).toEqual({ introduced: [], resolved: ['property/unknown'] });
  });
});
