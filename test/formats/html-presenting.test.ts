import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { EXAMPLE, type ExportWish, exportText, HOSTILE } from './export-canvas.ts';

const TOLD = `canvas "Bakery" { tagline "Bread at seven"  note "Smile first." }
segment neighbours "Neighbours" { note "They come before work." }
segment offices "Offices"
proposition bread "Fresh bread" { for neighbours }
relationship nobodys "Nobody’s"
`;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'bmc-presenting-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens an exported page from the disk, without a network, and sees that no window of it complains. */
async function withPage(text: string, use: (page: Page, context: BrowserContext) => Promise<void>, wish?: ExportWish) {
  const file = join(folder, 'canvas.html');
  writeFileSync(file, (await exportText(text, 'html', wish)).bytes);
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, offline: true });
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
    });
  });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await use(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const onStage = (page: Page) => page.locator('.presenting').isVisible();
const counted = (page: Page) => page.textContent('.presenting .place > span:last-child');
const bright = (page: Page) =>
  page.locator('.presenting .note[data-light=now]').evaluateAll((notes) => notes.map(({ id }) => id));

describe('an exported page', () => {
  it('presents by itself with the keys of the preview, and is a page again afterwards', () =>
    withPage(TOLD, async (page) => {
      await page.keyboard.press('p');
      expect(await page.textContent('.presenting .opening h1')).toBe('Bakery');
      await page.keyboard.press('PageDown');
      expect(await bright(page)).toEqual(['stage-note-neighbours', 'stage-note-offices']);
      await page.keyboard.press('Space');
      expect(await counted(page)).toBe('3 / 5');
      await page.keyboard.press('1');
      expect(await page.textContent('.presenting .label')).toBe('What leads to Neighbours');
      await page.keyboard.press('b');
      await expect.poll(() => page.evaluate("getComputedStyle(document.querySelector('.dark')).opacity")).toBe('1');
      await page.keyboard.press('b');
      await page.keyboard.press('o');
      expect(await page.locator('[data-mode=path]').count()).toBe(0);
      await page.keyboard.press('?');
      expect(await page.locator('.presenting .help').textContent()).not.toContain('zen');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.presenting').count()).toBe(0);
      expect(await page.locator('section:visible').count()).toBe(1);
    }));

  it('fills the screen by the browser, and stays on stage without', () =>
    withPage(TOLD, async (page) => {
      const isFull = () => page.evaluate<boolean>('document.fullscreenElement !== null');
      await page.keyboard.press('p');
      await expect.poll(isFull).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(false);
      expect(await onStage(page)).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(isFull).toBe(true);
      await page.evaluate('document.exitFullscreen()');
      await expect.poll(() => onStage(page)).toBe(false);
    }));

  it('has a button that begins', () =>
    withPage(TOLD, async (page) => {
      await page.getByRole('button', { name: 'Present' }).click();
      expect(await onStage(page)).toBe(true);
    }));

  it('goes on where it was when it is loaded again', () =>
    withPage(TOLD, async (page) => {
      for (const key of ['p', 'PageDown', 'PageDown']) await page.keyboard.press(key);
      await page.reload();
      expect(await counted(page)).toBe('3 / 5');
      await page.keyboard.press('Escape');
      await page.reload();
      expect(await onStage(page)).toBe(false);
    }));

  it('shows no finding on stage', () =>
    withPage(TOLD, async (page) => {
      expect(await page.locator('section .finding').count()).toBeGreaterThan(0);
      for (const key of ['p', 'End']) await page.keyboard.press(key);
      expect(await page.locator('.presenting .finding').count()).toBe(0);
    }));

  it('opens a window for the speaker, whose notes the audience does not see, and which steps', () =>
    withPage(TOLD, async (page, context) => {
      await page.keyboard.press('p');
      const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
      await speaker.waitForSelector('.now h2');
      expect(await speaker.title()).toBe('Speaker view: Bakery');
      expect(await speaker.innerText('.now')).toContain('Smile first.');
      expect(await onStage(page), 'the window for the speaker may end the full screen, and nothing else').toBe(true);
      await speaker.keyboard.press('PageDown');
      await expect.poll(() => counted(page)).toBe('2 / 5');
      await expect.poll(() => speaker.innerText('.now')).toContain('They come before work.');
      expect(await page.innerText('.presenting')).not.toContain('They come before work.');
      await page.keyboard.press('End');
      await expect.poll(() => speaker.innerText('.now h2')).toBe('The whole canvas');
      await speaker.keyboard.press('Escape');
      await expect.poll(() => onStage(page)).toBe(false);
      expect(await speaker.innerText('.idle')).toContain('Nobody is presenting.');
      await speaker.getByRole('button', { name: 'Present' }).click();
      await expect.poll(() => onStage(page)).toBe(true);
      await page.close();
      await expect.poll(() => speaker.innerText('body'), { timeout: 5_000 }).toContain('was closed');
    }));

  it('says so where the browser opens no window', () =>
    withPage(TOLD, async (page) => {
      await page.evaluate('window.open = () => null');
      for (const key of ['p', 's']) await page.keyboard.press(key);
      expect(await page.textContent('.presenting .label')).toContain('Allow pop-up windows');
      await page.keyboard.press('PageDown');
      expect(await page.locator('.presenting .label').isVisible()).toBe(false);
    }));

  it('runs no script of a hostile canvas', () =>
    withPage(HOSTILE, async (page) => {
      for (const key of ['p', 'PageDown', 'PageDown', 'End', '1']) await page.keyboard.press(key);
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, object, a').count()).toBe(0);
    }));

  it('speaks the language of the export', () =>
    withPage(
      EXAMPLE,
      async (page) => {
        await page.getByRole('button', { name: 'Vorführen' }).click();
        await page.keyboard.press('End');
        expect(await page.textContent('.presenting .said')).toContain('Das ganze Canvas');
      },
      { language: 'de', views: 'all' },
    ));

  it('has nothing to present where the canvas itself is not shown', () =>
    withPage(
      EXAMPLE,
      async (page) => {
        await page.keyboard.press('p');
        expect(await page.locator('[data-present], #presented, .presenting').count()).toBe(0);
      },
      { views: ['relationships'] },
    ));
});
