import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { CLEAN, folderOf } from '../cli/fake-io.ts';
import { EXAMPLE } from '../formats/export-canvas.ts';
import { serve } from './serve-folder.ts';
import { type Look, soon, withPage } from './site-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page of a folder that is served, and what changes the folder. */
async function live(
  path: string,
  use: (page: Page, save: (name: string, text: string) => void, folder: string) => Promise<void>,
  look?: Look,
): Promise<void> {
  const folder = await folderOf({ 'bank.bmc': EXAMPLE, 'sub/shop.bmc': `canvas "Shop"\n${CLEAN}` });
  const site = await serve(folder);
  onTestFinished(() => site.end());
  const save = (name: string, text: string) => {
    // As editors save: beside it first.
    writeFileSync(join(folder, `${name}.tmp`), text);
    renameSync(join(folder, `${name}.tmp`), join(folder, name));
  };
  await withPage(
    browser,
    site.address + path,
    async (page) => {
      await listening(page);
      await use(page, save, folder);
    },
    look,
  );
}

/** Waits until the page hears of changes. */
const listening = (page: Page) =>
  soon(() => page.evaluate("performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/events'))"));

const renamed = EXAMPLE.replace('"A named private banker"', '"Somebody who calls back"');

describe('a page of a folder that is served', () => {
  it('shows a save, and keeps view, scroll and zoom', () =>
    live('canvases/bank.html#relationships', async (page, save) => {
      await page.keyboard.press('1');
      await page.keyboard.press('+');
      await page.evaluate("document.getElementById('stage').scrollTo(120, 90)");
      const place = () =>
        page.evaluate(
          "[document.getElementById('stage').scrollLeft, document.getElementById('stage').scrollTop, document.getElementById('sheet').style.width]",
        );
      const before = await place();
      save('bank.bmc', renamed.replace('canvas "Private bank"', 'canvas "Another bank"'));
      await soon(() => page.locator('section:visible').textContent()).toContain('Somebody who calls back');
      expect(await place()).toEqual(before);
      expect(await page.locator('section:visible').getAttribute('data-view')).toBe('relationships');
      expect(await page.title()).toBe('Another bank');
      expect(await page.textContent('.bar h1')).toBe('Another bank');
    }));

  it('holds the step of a presentation', () =>
    live('canvases/bank.html', async (page, save) => {
      await page.keyboard.press('p');
      await page.locator('.presenting .opening h1').waitFor();
      for (let step = 0; step < 3; step++) await page.keyboard.press('PageDown');
      const step = await page.textContent('.presenting .place > span:last-child');
      save('bank.bmc', renamed);
      await soon(() => page.locator('.presenting .note').allTextContents()).toContainEqual(
        expect.stringContaining('Somebody who calls back'),
      );
      expect(await page.textContent('.presenting .place > span:last-child')).toBe(step);
    }));

  it('takes what the speaker noted meanwhile, which the page does not show', () =>
    live('canvases/bank.html', async (page, save) => {
      await page.keyboard.press('p');
      await page.locator('.presenting .opening h1').waitFor();
      const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
      await speaker.waitForSelector('.now h2');
      save(
        'bank.bmc',
        EXAMPLE.replace('canvas "Private bank" {', 'canvas "Private bank" {\n  note "Begin with a smile"'),
      );
      await soon(() => speaker.locator('#desk').innerText()).toContain('Begin with a smile');
    }));

  it('keeps what was seen while a text is broken, and says what is wrong', () =>
    live('canvases/bank.html', async (page, save) => {
      save('bank.bmc', `${EXAMPLE}\nsegment { { "x`);
      await soon(() => page.getByRole('tab', { name: 'Findings' }).textContent()).not.toBe('Findings (2)');
      expect(await page.locator('#view-canvas').textContent()).toContain('A named private banker');
    }));

  it('lists canvases that come and go, and keeps what is searched for', () =>
    live('', async (page, save, folder) => {
      await page.fill('#find', 'readers');
      await soon(() => page.innerText('#found')).toBe('2 notes found');
      save('club.bmc', 'canvas "Readers’ club"\nsegment r "Readers of all ages"');
      await soon(() => page.innerText('#found')).toBe('1 canvas, 3 notes found');
      expect(await page.inputValue('#find')).toBe('readers');
      rmSync(join(folder, 'sub/shop.bmc'));
      await soon(() => page.innerText('#found')).toBe('1 canvas, 1 note found');
    }));

  it('compares anew', () =>
    live('compare.html#bank..bank', async (page, save) => {
      const drawn = page.locator('[data-view=changes]');
      await soon(() => page.innerText('#said')).toContain('one and the same canvas');
      save('new.bmc', renamed);
      await soon(() => page.locator('#after option').count()).toBe(4);
      await page.locator('#after').selectOption('new');
      await soon(() => drawn.textContent()).toContain('Somebody who calls back');
      save('new.bmc', EXAMPLE.replace('"A named private banker"', '"Nobody at all"'));
      await soon(() => drawn.textContent()).toContain('Nobody at all');
    }));

  it('comes back when a canvas does', () =>
    live(
      'canvases/club.html',
      async (page, save) => {
        expect(await page.textContent('h1')).toBe('No such page');
        save('club.bmc', 'canvas "Club"\nsegment s "S"');
        await soon(() => page.title()).toBe('Club');
      },
      { forgive: /404/ },
    ));

  it('opens the speaker’s window', () =>
    live('canvases/bank.html', async (page) => {
      await page.keyboard.press('p');
      await page.locator('.presenting .opening h1').waitFor();
      const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
      await speaker.waitForSelector('.now h2');
      await speaker.keyboard.press('PageDown');
      await soon(() => page.textContent('.presenting .place > span:last-child')).toBe('2 / 8');
    }));
});
