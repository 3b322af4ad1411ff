import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_CATALOGUES, catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { TABLE_VIEWS } from '../../../src/views/draw-view.ts';
import { tableMeasurer } from '../../../src/views/measure/table-measurer.ts';
import type { TableLayout } from '../../../src/views/table/boxes.ts';
import { layOutTables } from '../../../src/views/table/table-layout.ts';
import { cleanText } from '../../../src/views/text/clean-text.ts';
import { NASTY_TEXTS, quoted } from '../canvas-texts.ts';
import { sampleFindings } from '../sample-findings.ts';
import { viewTexts } from '../view-texts.ts';
import { tableMistakesIn } from './table-geometry.ts';

const VIEWS = Object.keys(TABLE_VIEWS) as (keyof typeof TABLE_VIEWS)[];
const english = catalogueOf('en');

function layOut(view: keyof typeof TABLE_VIEWS, text: string, catalogue = english): TableLayout {
  const canvas = readCanvas(text);
  const content = TABLE_VIEWS[view](canvas, sampleFindings(canvas), catalogue);
  return layOutTables(content, { measurer: tableMeasurer, catalogue, credit: true });
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

describe.each(VIEWS)('the layout of the view %s', (view) => {
  it('lets nothing overlap and nothing leave its place, for up to 200 notes of any texts', () => {
    fc.assert(
      fc.property(viewTexts, (text) => {
        expect(tableMistakesIn(layOut(view, text))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it.each(ALL_CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))(
    'says in %s what to write where there is nothing, and shows how',
    (_, catalogue) => {
      const layout = layOut(view, '', catalogue);
      expect(layout.hint?.texts.length).toBeGreaterThan(1);
      expect(layout.hint?.snippet.length).toBeGreaterThan(2);
      expect(tableMistakesIn(layout)).toEqual([]);
      const { snippet } = TABLE_VIEWS[view](readCanvas(''), [], catalogue).hint!;
      const written = readCanvas(snippet.join('\n'));
      expect(written.problems).toEqual([]);
      expect(TABLE_VIEWS[view](written, [], catalogue).hint).toBeUndefined();
    },
  );

  it.each(NASTY_TEXTS.map((text) => [text.slice(0, 24), text]))('keeps every character of a title: %s', (_, text) => {
    const said = quoted(text);
    const layout = layOut(
      view,
      `segment s ${said} { pain p ${said} }
relationship r ${said} { with s  type communities }
proposition o ${said} { for s  relieves p ${said} }
hotspot h ${said} { on r }`,
    );
    const cards = layout.sections.flatMap(({ rows }) => rows.flatMap((row) => row.cards));
    const words = bare(cleanText(text) || english.preview.unnamed);
    const drawn = cards.map(({ texts }) => bare(texts.map((line) => line.text).join('')));
    expect(drawn.filter((card) => card.startsWith(words)).length).toBeGreaterThan(0);
    expect(tableMistakesIn(layout)).toEqual([]);
  });
});
