import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { EXAMPLE, type ExportWish, exportText, HOSTILE, LARGE, textOf } from './export-canvas.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'bmc-html-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens an exported page from the disk, and sees that nothing was forbidden and nothing asked for beside it. */
async function withPage(text: string, use: (page: Page) => Promise<void>, wish: ExportWish = { views: 'all' }) {
  const file = join(folder, 'canvas.html');
  writeFileSync(file, (await exportText(text, 'html', wish)).bytes);
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', async (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  try {
    await page.goto(pathToFileURL(file).href);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

const shown = (page: Page) => page.locator('section:visible').getAttribute('data-view');

describe('a canvas as a web page', () => {
  it('shows one view at a time, chosen by its tab, by keys or by the address', async () => {
    await withPage(EXAMPLE, async (page) => {
      expect(await page.title()).toBe('Private bank');
      expect(await page.getByRole('tab').allTextContents()).toEqual([
        'Canvas',
        'Relationships',
        'Fit',
        'Ideas',
        'Questions',
      ]);
      expect(await shown(page)).toBe('canvas');
      await page.getByRole('tab', { name: 'Fit' }).click();
      expect(await shown(page)).toBe('fit');
      await page.keyboard.press('ArrowLeft');
      expect(await shown(page)).toBe('relationships');
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Relationships');
      await page.reload();
      expect(await shown(page)).toBe('relationships');
    });
  });

  it('fits the picture to the window, and is zoomed by keys', async () => {
    await withPage(EXAMPLE, async (page) => {
      const width = async () => (await page.locator('svg:visible').boundingBox())!.width;
      const fit = await width();
      expect(fit).toBeGreaterThan(1100);
      expect(fit).toBeLessThanOrEqual(1200);
      await page.keyboard.press('1');
      expect(await width()).toBe(1564);
      await page.keyboard.press('+');
      expect(await width()).toBeGreaterThan(1800);
      await page.keyboard.press('0');
      expect(await width()).toBe(fit);
    });
  });

  it('is set in the typeface that it brings along', async () => {
    await withPage(EXAMPLE, async (page) => {
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      expect(await page.evaluate("document.fonts.check('13px Inter')")).toBe(true);
      expect(await page.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').length")).toBe(2);
    });
  });

  it('has every id once, although several views show the same note', async () => {
    await withPage(EXAMPLE, async (page) => {
      const ids = await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(ids).toContain('canvas-note-banker');
    });
  });

  it('has no tabs where there is one view', async () => {
    await withPage('', async (page) => expect(await page.getByRole('tab').count()).toBe(0), { views: ['canvas'] });
  });

  it('prints every view on pages of its own', async () => {
    await withPage(EXAMPLE, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('section:visible').count()).toBe(5);
      expect(await page.locator('nav:visible, #zoom:visible').count()).toBe(0);
    });
  });

  it.each([
    ['hostile', HOSTILE],
    ['large', LARGE],
  ])('runs no script of a %s canvas, and draws its text', async (_, text) => {
    await withPage(text, async (page) => {
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, object, a').count()).toBe(0);
    });
  });

  it('may run its own script alone', async () => {
    const text = textOf(await exportText(HOSTILE, 'html'));
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)![1]!;
    expect(policy).toMatch(/^default-src &#39;none&#39;; script-src &#39;sha256-[\w+/=]{44}&#39;; style-src/);
    expect(policy).not.toContain('unsafe');
    const smuggled = text.replace('<body>', '<body><script>document.title = "run"</script>');
    const page = await browser.newPage();
    await page.setContent(smuggled);
    expect(await page.title()).not.toBe('run');
    await page.close();
  });
});
