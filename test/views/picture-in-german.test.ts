import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { canvasContent } from '../../src/views/canvas/canvas-content.ts';
import { layOutCanvas } from '../../src/views/canvas/canvas-layout.ts';
import { tableMeasurer } from '../../src/views/measure/table-measurer.ts';
import { mistakesIn } from './geometry.ts';
import { sampleFindings } from './sample-findings.ts';

const examples = join(import.meta.dirname, '../../examples');
const german = catalogueOf('de');

const read = (text: string) => readCanvas(text, taxonomyIn(german));

describe('a canvas drawn in German', () => {
  it.each(readdirSync(examples).filter((file) => file.endsWith('.bmc')))('has room for every word: %s', (file) => {
    const canvas = read(readFileSync(join(examples, file), 'utf8'));
    const content = canvasContent(canvas, sampleFindings(canvas), german);
    expect(mistakesIn(layOutCanvas(content, { measurer: tableMeasurer, catalogue: german, credit: true }))).toEqual([]);
  });

  it('names blocks, terms, facts, numbers and findings in German, and titles as they are written', () => {
    const canvas = read(`canvas "Private bank" { stage grow currency EUR date 2026-03-01 author "A. Keller" }
segment families "Wealthy families" { expects dedicated-personal-assistance  size 1200 }
relationship banker "A named banker" { with families  type dedicated-personal-assistance  motive retention }
cost wages "Wages" { for banker  kind fixed  amount 4.2M EUR per year }`);
    const { about, blocks } = canvasContent(canvas, check(canvas, { catalogue: german }), german);
    const notesOf = (keyword: string) => blocks.find((block) => block.keyword === keyword)?.notes ?? [];
    expect(about.map((words) => words.replaceAll('\u00a0', ' '))).toEqual([
      'Phase: Wachsen',
      '1. März 2026',
      'von A. Keller',
    ]);
    expect(blocks.slice(0, 9).map(({ title }) => title)).toEqual([
      'Schlüsselpartner',
      'Schlüsselaktivitäten',
      'Schlüsselressourcen',
      'Wertangebote',
      'Kundenbeziehungen',
      'Kanäle',
      'Kundensegmente',
      'Kostenstruktur',
      'Einnahmequellen',
    ]);
    expect(notesOf('relationship')[0]?.chips.map(({ text }) => text)).toEqual(['feste Betreuung', 'Kundenbindung']);
    expect(notesOf('segment')[0]?.facts).toEqual(['1.200', 'erwartet feste persönliche Betreuung']);
    expect(notesOf('cost')[0]?.facts.map((fact) => fact.replaceAll('\u00a0', ' '))).toEqual([
      'fix',
      '4,2 Mio. EUR pro Jahr',
    ]);
    expect(notesOf('relationship')[0]?.description).toMatch(
      /^A named banker\. feste Betreuung, .*für Wealthy families/,
    );
  });
});
