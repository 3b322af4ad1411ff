import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { countWork } from '../../support/count-work.ts';

const catalogue = catalogueOf('en');

/** Canvases of any size in which a mistake is made again and again. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'comments that silence nothing': (size) => '// bmc-ignore segment/needs-relationship: why\n'.repeat(size),
  'needs of one segment by one id': (size) => `segment s "S" {\n${'pain p "P"\n'.repeat(size)}}`,
  'braces that are never closed': (size) => 'segment s { '.repeat(size),
  'texts that are never closed': (size) => 'segment s "S { note "N\n'.repeat(size),
};

describe('the work of finding fixes', () => {
  it.each(Object.entries(SHAPES))('grows no faster than the canvas: %s', (_, shape) => {
    const [small, large] = [100, 400].map((size) => {
      const text = shape(size);
      const canvas = readCanvas(text);
      const source = new SourceText(text);
      const findings = check(canvas, { catalogue });
      const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
      return countWork(() => {
        for (const finding of findings) fixesFor(finding, context);
      });
    });
    expect(small).toBeGreaterThan(100);
    expect(large! / small!).toBeLessThan(6);
  });
});
