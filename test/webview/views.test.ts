import { describe, expect, it } from 'vitest';
import { previewPageTextsOf } from '../../src/messages/preview-page-texts.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { example, showingCanvas } from './canvas-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';
import { focusedId, ofType, scrollTop, tabToPicture, withPreview } from './with-preview.ts';

const BANK = example('private-bank');
const source = (view: (typeof VIEW_NAMES)[number]) => ({ type: 'source', uri: SAMPLE, locked: false, view }) as const;

const NAMES = previewPageTextsOf('en').names;
const LAST = Object.keys(NAMES).at(-1)!;

/** The views whose tabs are chosen: always one. */
const chosen = ({ page }: PreviewInBrowser) =>
  page
    .locator('[role=tab]')
    .evaluateAll((tabs) =>
      tabs.flatMap((tab) => (tab.getAttribute('aria-selected') === 'true' ? tab.getAttribute('data-view') : [])),
    );
const askedFor = async (preview: PreviewInBrowser) =>
  ofType('view', await preview.sent()).map((message) => ('view' in message ? message.view : undefined));

describe('the tabs of the views', () => {
  it('are named, the canvas chosen at first', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(BANK));
      expect(await preview.page.locator('[role=tablist] [role=tab]').allTextContents()).toEqual(Object.values(NAMES));
      expect(await chosen(preview)).toEqual(['canvas']);
    }));

  it('speak German where the editor does', () =>
    withPreview(
      async ({ page }) => {
        expect(await page.locator('[role=tab]').nth(1).textContent()).toBe('Beziehungen');
        expect(await page.getAttribute('[data-do=find]', 'title')).toContain('suchen');
      },
      { language: 'de' },
    ));

  it('ask for another view; its picture takes the place of the last one', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(BANK));
      await page.click('#tab-fit');
      expect(await askedFor(preview)).toEqual(['fit']);
      expect(await chosen(preview)).toEqual(['fit']);
      expect(await page.locator('#note-banker').count(), 'the canvas stays until then').toBe(1);
      await preview.send(showingCanvas(BANK, { view: 'canvas', version: 2 }));
      expect(ofType('drawn', await preview.sent()), 'a late picture of the canvas').toHaveLength(1);
      await preview.send(showingCanvas(BANK, { view: 'fit' }));
      expect(await page.locator('#note-banker').count()).toBe(0);
      expect(await page.getAttribute('#stage', 'aria-labelledby')).toBe('tab-fit');
      await page.click('#tab-fit');
      expect(await askedFor(preview), 'the chosen tab').toEqual(['fit']);
    }));

  it('are walked through with the arrow keys, Home and End, one stop for Tab', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(BANK));
      await page.focus('#tab-canvas');
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) await page.keyboard.press(key);
      expect(await askedFor(preview)).toEqual(['relationships', LAST, 'canvas', LAST, 'canvas']);
      expect(await focusedId(preview)).toBe('tab-canvas');
      expect(await page.locator('[role=tab][tabindex="0"], [role=tab]:not([tabindex])').count()).toBe(1);
    }));

  it('turn over with V, from wherever the keyboard is', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(BANK));
      await page.keyboard.press('v');
      await page.keyboard.press('Shift+V');
      await page.keyboard.press('Shift+V');
      expect(await askedFor(preview)).toEqual(['relationships', 'canvas', LAST]);
    }));

  it('follow the editor, which asks with a command', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(BANK));
      await preview.send(source('ideas'));
      expect(await chosen(preview)).toEqual(['ideas']);
      expect(await askedFor(preview)).toEqual([]);
    }));
});

describe('each view', () => {
  it('keeps its own zoom and scroll, also over a reload', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const zoom = () => page.textContent('#zoom-text');
      const show = async (view: (typeof VIEW_NAMES)[number]) => {
        await page.click(`#tab-${view}`);
        await preview.send(showingCanvas(BANK, { view }));
      };
      await preview.send(showingCanvas(BANK));
      await page.keyboard.press('z');
      await page.evaluate(() => document.getElementById('stage')!.scrollTo(0, 180));
      await show('questions');
      const fitting = await zoom();
      expect(fitting).not.toBe('100 %');
      expect(await scrollTop(preview)).toBe(0);
      await page.evaluate(() => document.getElementById('stage')!.scrollTo(0, 90));
      await show('canvas');
      expect([await zoom(), await scrollTop(preview)]).toEqual(['100 %', 180]);
      await show('questions');
      expect(await zoom()).toBe(fitting);
      expect(await scrollTop(preview)).toBeCloseTo(90, -1);
      await expect.poll(async () => (await preview.state())?.view).toBe('questions');

      await page.reload();
      await preview.send(source('questions'));
      await preview.send(showingCanvas(BANK, { view: 'questions' }));
      expect(await scrollTop(preview)).toBeCloseTo(90, -1);
      await show('canvas');
      expect([await zoom(), await scrollTop(preview)]).toEqual(['100 %', 180]);
    }));

  it.each(VIEW_NAMES)('%s leads from its notes to the text, by mouse and by keyboard', (view) =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(source(view));
      await preview.send(showingCanvas(BANK, { view }));
      await tabToPicture(preview);
      const first = await focusedId(preview);
      await page.keyboard.press('Enter');
      await page.locator('[data-note]').last().click();
      const last = await page.locator('[data-note]').last().getAttribute('id');
      expect(ofType('note', await preview.sent())).toEqual([
        { type: 'note', key: first },
        { type: 'note', key: last },
      ]);
    }),
  );

  it('gives the keyboard to the same element, where it shows it', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(BANK));
      await page.focus('#note-banker');
      await page.keyboard.press('v');
      await preview.send(showingCanvas(BANK, { view: 'relationships' }));
      expect(await focusedId(preview)).toMatch(/^note-banker(?:~|$)/);
    }));

  it('can be scrolled by keyboard where it is empty', () =>
    withPreview(async (preview) => {
      await preview.send(source('ideas'));
      await preview.send(showingCanvas('canvas "Empty"', { view: 'ideas' }));
      expect(await preview.page.getAttribute('#stage', 'tabindex')).toBe('0');
    }));
});
