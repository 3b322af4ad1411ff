import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { ALL_CATALOGUES } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { ESCAPES, pageOf } from './browser-page.ts';
import { FACE_NAMES } from './faces.ts';
import { sampleFindings } from './sample-findings.ts';

const examples = join(import.meta.dirname, '../../examples');
const texts = readdirSync(examples)
  .filter((file) => file.endsWith('.bmc'))
  .map((file) => readFileSync(join(examples, file), 'utf8'));

describe('the views in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  }, 120_000);

  afterAll(() => browser?.close());

  describe.each(ALL_CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))(
    'in %s',
    (_, catalogue) => {
      it.each(VIEW_NAMES.filter((view) => view !== 'canvas'))(
        '%s holds every text within its card, in every face',
        async (view) => {
          for (const [at, text] of texts.entries()) {
            const canvas = readCanvas(text, taxonomyIn(catalogue));
            const { svg } = drawView(view, canvas, sampleFindings(canvas), { theme: 'light', catalogue, credit: true });
            await page.setContent(pageOf(svg, FACE_NAMES[at % FACE_NAMES.length]!));
            await page.evaluate('document.fonts.ready.then(() => undefined)');
            expect(await page.evaluate(ESCAPES)).toEqual([]);
          }
        },
      );
    },
  );
});
