import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../scripts/launch-browser.ts';
import { changedExample } from '../../../scripts/pictures/changed-example.ts';
import { ALL_CATALOGUES } from '../../../src/messages/catalogue.ts';
import { drawChanges } from '../../../src/views/changes/draw-changes.ts';
import { ESCAPES, pageOf } from '../browser-page.ts';
import { FACE_NAMES } from '../faces.ts';
import { compared } from './compared.ts';

const read = (name: string) => readFileSync(`examples/${name}.bmc`, 'utf8');
const PAIRS = [
  [read('private-bank'), changedExample(read('private-bank'))],
  [read('reliance-jio-early'), read('reliance-jio-later')],
  [read('bookshop'), read('online-bookseller')],
] as const;

describe('the picture of what changed in a browser', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  }, 120_000);

  afterAll(() => browser?.close());

  it.each(ALL_CATALOGUES.map((catalogue) => [catalogue.language, catalogue] as const))(
    'holds every text in %s within its note, in every face',
    async (_, catalogue) => {
      for (const face of FACE_NAMES) {
        for (const [before, after] of PAIRS) {
          const { svg } = drawChanges(compared(before, after, catalogue), { theme: 'light', catalogue, credit: true });
          await page.setContent(pageOf(svg, face));
          await page.evaluate('document.fonts.ready.then(() => undefined)');
          expect(await page.evaluate(ESCAPES)).toEqual([]);
        }
      }
    },
    120_000,
  );

  it('strikes through what is gone, and underlines what is new', async () => {
    const [before, after] = PAIRS[0];
    const catalogue = ALL_CATALOGUES[0]!;
    await page.setContent(
      pageOf(drawChanges(compared(before, after, catalogue), { theme: 'dark', catalogue }).svg, 'Inter'),
    );
    const lines = await page.evaluate(
      `[...document.querySelectorAll('#note-banker tspan')].map((run) => getComputedStyle(run).textDecorationLine + ' ' + run.textContent)`,
    );
    expect(lines).toEqual([
      'line-through named',
      'line-through banker',
      'underline banking team',
      'line-through dedicated personal assistance',
      'underline personal assistance',
    ]);
  });
});
