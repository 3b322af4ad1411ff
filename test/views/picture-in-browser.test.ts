import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { LANGUAGES, type Language } from '../../src/messages/language.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import type { CanvasLayout } from '../../src/views/canvas/boxes.ts';
import { canvasContent } from '../../src/views/canvas/canvas-content.ts';
import { layOutCanvas } from '../../src/views/canvas/canvas-layout.ts';
import { renderCanvas } from '../../src/views/canvas/render-canvas.ts';
import { shapeFor } from '../../src/views/canvas/sheet-shape.ts';
import { tableMeasurer } from '../../src/views/measure/table-measurer.ts';
import { themeOf } from '../../src/views/theme.ts';
import { ESCAPES, pageOf } from './browser-page.ts';
import { NASTY_TEXTS, quoted } from './canvas-texts.ts';
import { FACE_NAMES, LETTERS } from './faces.ts';
import { sampleFindings } from './sample-findings.ts';

const examples = join(import.meta.dirname, '../../examples');

/** Scripts that a machine may have no font for: it then draws a box for every part of a character. */
const RARE_SCRIPT = /\p{Extended_Pictographic}/u;

/** Canvases whose texts a machine with a few fonts can draw. */
const canvases: readonly (readonly [string, string, Language])[] = [
  ...readdirSync(examples)
    .filter((file) => file.endsWith('.bmc'))
    .flatMap((file) =>
      LANGUAGES.map((language) => [file, readFileSync(join(examples, file), 'utf8'), language] as const),
    ),
  [
    'texts that break pictures',
    NASTY_TEXTS.filter((text) => !RARE_SCRIPT.test(text) && text.length < 1000)
      .map((text) => `relationship ${quoted(text)} { type self-service }\npartner ${quoted(text)} { kind supplier }`)
      .join('\n'),
    'en',
  ],
];

/** In the page: how wide every text is, in reading order. */
const WIDTHS = `[...document.querySelectorAll('text')].map((text) => [
  text.getAttribute('font-size') + ' ' + text.textContent,
  text.getComputedTextLength(),
])`;

/** How wide the layout takes every text to be, by its words and its size. */
function measuredWidths(layout: CanvasLayout): ReadonlyMap<string, number> {
  const texts = layout.blocks.flatMap((block) => [
    ...block.heading,
    ...block.texts,
    ...block.notes.flatMap((note) => [...note.texts, ...note.chips.map((chip) => chip.text)]),
  ]);
  return new Map(texts.map(({ font, text, width }) => [`${font.size} ${text}`, width]));
}

describe('the picture in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  }, 120_000);

  afterAll(() => browser?.close());

  describe.each(FACE_NAMES)('drawn in %s', (face) => {
    beforeAll(() => page.setContent(pageOf('', face)));

    async function draw(text: string, language: Language, room?: number) {
      const catalogue = catalogueOf(language);
      const canvas = readCanvas(text, taxonomyIn(catalogue));
      const content = canvasContent(canvas, sampleFindings(canvas), catalogue);
      const shape = shapeFor(room);
      const layout = layOutCanvas(content, { measurer: tableMeasurer, catalogue, credit: true, shape });
      const svg = JSON.stringify(renderCanvas(layout, themeOf('light')));
      // Letters are looked for once something is laid out.
      await page.evaluate(`document.body.innerHTML = ${svg}; document.body.offsetHeight`);
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      return layout;
    }

    it.each(canvases)('holds every text of %s within its note', async (_, text, language) => {
      const layout = await draw(text, language);
      expect(await page.evaluate('document.fonts.check("13px Inter")')).toBe(true);
      expect(await page.evaluate(ESCAPES)).toEqual([]);
      const measured = measuredWidths(layout);
      const widths = (await page.evaluate(WIDTHS)) as readonly (readonly [string, number])[];
      // Few pairs of letters are drawn apart rather than together, most of all WW: the note's margin is for them.
      const tooWide = widths.filter(([words, width]) => width > (measured.get(words) ?? Infinity) * 1.025 + 0.25);
      expect(tooWide).toEqual([]);
    });

    it('holds them in a narrow canvas too, each script in a font that has it', async () => {
      for (const [, text, language] of canvases.filter(([name]) => /private-bank|texts/.test(name))) {
        await draw(text, language, 620);
        expect(await page.evaluate(ESCAPES)).toEqual([]);
      }
      const loaded = `${JSON.stringify(LETTERS)}.filter((letter) => !document.fonts.check("13px Inter", letter))`;
      expect(await page.evaluate(loaded)).toEqual([]);
    });
  });
});
