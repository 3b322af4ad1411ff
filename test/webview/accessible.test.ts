import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { PreviewTheme } from '../../src/protocol/rendering.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { example, showingCanvas } from './canvas-message.ts';
import { showingChanges } from './changes-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { finishMotion, tabToPicture, withPreview } from './with-preview.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const THEMES: readonly (readonly [PreviewTheme, string])[] = [
  ['light', 'vscode-light'],
  ['dark', 'vscode-dark'],
  ['high-contrast-dark', 'vscode-high-contrast'],
  ['high-contrast-light', 'vscode-high-contrast-light vscode-high-contrast'],
];

/** What axe-core holds to be serious or critical, each with where it is. */
async function complaints({ page }: PreviewInBrowser): Promise<readonly string[]> {
  // Colours in motion are none to judge.
  await page.evaluate(AXE);
  await finishMotion(page);
  // What it finds in order is much, and is not asked for.
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  });
}

async function open(preview: PreviewInBrowser, view: (typeof VIEW_NAMES)[number], theme: PreviewTheme, text: string) {
  await preview.send({ type: 'source', uri: SAMPLE, locked: false, view });
  await preview.send(showingCanvas(text, { view, theme, ring: 'note-banker' }));
}

/** What can be open or lit on the page beside the plain picture. */
const STATES: Readonly<Record<string, (preview: PreviewInBrowser) => Promise<unknown>>> = {
  plain: async () => {},
  'the keyboard at a note': (preview) => tabToPicture(preview),
  'filters chosen and their list open': async ({ page }) => {
    await page.keyboard.press('1');
    await page.keyboard.press('f');
    await page.click('[data-do=filter]');
  },
  'something to find': async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('a');
  },
  'what would change': async ({ page }) => {
    await page.keyboard.press('d');
  },
  'a title to write, refused': async (preview) => {
    const { page } = preview;
    await preview.send({ type: 'writable', uri: SAMPLE, on: true });
    await page.locator('[data-add=channel]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('A letter');
    await page.keyboard.press('Enter');
    await preview.send({ type: 'unwritten', message: 'The text has `changed` meanwhile.' });
  },
  'the list of blocks, and what was written': async (preview) => {
    const { page } = preview;
    await preview.send({ type: 'writable', uri: SAMPLE, on: true });
    await preview.send({ type: 'written', version: 1, message: 'The note is called “A” now.', undo: true });
    await tabToPicture(preview);
    const note = await page.evaluate(() => document.activeElement!.id);
    await page.keyboard.press('m');
    const blocks = [
      { block: 'cost', name: 'Cost Structure' },
      { block: 'channel', name: 'Channels', refused: 'The link would be lost.' },
    ];
    await preview.send({ type: 'noteOptions', note, options: { title: '', blocks } });
    await page.keyboard.press('ArrowDown');
  },
  'the keys': async ({ page }) => {
    await page.keyboard.press('?');
  },
};

describe.each(THEMES)('in the theme %s', (theme, bodyClass) => {
  it.each(VIEW_NAMES)('the view %s has nothing that axe-core holds to be serious', (view) =>
    withPreview(
      async (preview) => {
        await open(preview, view, theme, example('private-bank'));
        expect(await complaints(preview)).toEqual([]);
      },
      { bodyClass },
    ),
  );

  it('nor has the view of changes with its line, a filter and a step', () =>
    withPreview(
      async (preview) => {
        const step = { place: '2 of 5', about: 'Add the portal · Ann · Nov 21, 2026' };
        await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'changes' });
        const after = SMALL.replace('"Wealthy families"', '"Families"').replace(
          /partner.*\n/,
          'segment firms "Firms"\n',
        );
        await preview.send(showingChanges(SMALL, after, { step, theme }));
        await preview.page.click('[data-sign=added]');
        await preview.page.keyboard.press('n');
        expect(await complaints(preview)).toEqual([]);
      },
      { bodyClass },
    ));

  it.each(Object.entries(STATES))('nor has the canvas with %s', (_, reach) =>
    withPreview(
      async (preview) => {
        await open(preview, 'canvas', theme, example('with-findings'));
        await reach(preview);
        expect(await complaints(preview)).toEqual([]);
      },
      { bodyClass },
    ),
  );
});

describe('for those who do not see the picture', () => {
  it('blocks are regions, and notes items of their lists that say their title, facts and findings', () =>
    withPreview(async ({ page, ...preview }) => {
      await preview.send(showingCanvas('relationship a "Calls" { type self-service }\nrelationship b "Others"'));
      const block = page.getByRole('region', { name: 'Customer Relationships, 2 notes' });
      expect(await block.getByRole('listitem').count()).toBe(2);
      const said = await block.getByRole('listitem').first().getAttribute('aria-label');
      expect(said).toMatch(/^Calls\. self-service\. .*segment/);
    }));

  it('every view has a tab panel named by its tab', () =>
    withPreview(async ({ page, ...preview }) => {
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'fit' });
      await preview.send(showingCanvas(SMALL, { view: 'fit' }));
      expect(await page.getByRole('tabpanel', { name: 'Fit' }).count()).toBe(1);
      expect(await page.getByRole('tab', { name: 'Fit', selected: true }).count()).toBe(1);
    }));
});

describe('with colours that the reader has chosen', () => {
  it('text stands on its ground, what is dimmed is told from what is not, and the ring is seen', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await preview.send(showingCanvas(SMALL, { theme: 'light', ring: 'note-pay' }));
      await page.keyboard.press('1');
      const of = (selector: string, property: 'fill' | 'stroke') =>
        page.evaluate(
          ([at, name]) => getComputedStyle(document.querySelector(at!)!).getPropertyValue(name!),
          [selector, property],
        );
      const ground = await of('#note-pay > rect', 'fill');
      expect(ground).toBe(await of('.ground', 'fill'));
      expect(await of('#note-pay text', 'fill')).not.toBe(ground);
      expect(await of('#note-tips text', 'fill')).not.toBe(await of('#note-pay text', 'fill'));
      expect(await of('#note-pay .card', 'stroke')).not.toBe(await of('#note-fee .card', 'stroke'));
    }));
});

describe('where there is little room', () => {
  it('tabs and tools stay within the panel, and nothing covers the picture', () =>
    withPreview(
      async (preview) => {
        const { page } = preview;
        await preview.send(showingCanvas(SMALL));
        await page.keyboard.press('1');
        await page.keyboard.press('/');
        const parts = await page.evaluate(() => {
          const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().toJSON();
          return { tools: box('#tools'), finder: box('#finder'), header: box('header'), stage: box('#stage') };
        });
        expect(parts.tools.right).toBeLessThanOrEqual(280);
        expect(parts.tools.left).toBeGreaterThan(0);
        expect(parts.finder.right).toBeLessThanOrEqual(280);
        expect(parts.stage.top).toBeGreaterThanOrEqual(parts.header.bottom);
        expect(parts.stage.height).toBeGreaterThan(200);
        await page.keyboard.press('Escape');
        await page.focus('#tab-canvas');
        await page.keyboard.press('End');
        const last = (await page.locator('#tab-questions').boundingBox())!;
        expect(last.x + last.width, 'the chosen tab is in sight').toBeLessThanOrEqual(parts.tools.left + 1);
      },
      { width: 280, height: 500 },
    ));

  it('the list of filters fits', () =>
    withPreview(
      async ({ page, ...preview }) => {
        const many = Array.from({ length: 40 }, (_, n) => `segment s${n} "Segment number ${n} with a longer name"`);
        await preview.send(showingCanvas(many.join('\n')));
        await page.click('[data-do=filter]');
        const { x, y, width, height } = (await page.locator('#filters').boundingBox())!;
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(280);
        expect(y + height).toBeLessThanOrEqual(400);
      },
      { width: 280, height: 400 },
    ));
});
