import { describe, expect, it } from 'vitest';
import { showingCanvas } from './canvas-message.ts';
import { SAMPLE } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { dimmed, focusedId, withPreview } from './with-preview.ts';

const source = { type: 'source', uri: SAMPLE, locked: false, view: 'canvas' } as const;
const EDITED = SMALL.replace('"A named banker"', '"Somebody who knows them"');

describe('an edit of the text', () => {
  it('keeps filter, finding, links and the keyboard, and draws nothing undimmed in between', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL, { ring: 'note-pay' }));
      await page.keyboard.press('1');
      await page.keyboard.press('/');
      await page.keyboard.type('b');
      await page.keyboard.press('Enter');
      const seen = () =>
        page.evaluate(() => ({
          lit: [...document.querySelectorAll('[data-lit]')].map(({ id }) => id),
          found: document.querySelector('[data-found]')?.id,
          ring: document.querySelector('[data-ring]')?.id,
          tied: [...document.querySelectorAll('[data-tied]')].map(({ id }) => id),
          count: document.getElementById('find-count')!.textContent,
          stops: [...document.querySelectorAll('#sheet [tabindex="0"]')].map(({ id }) => id),
          legend: document.querySelectorAll('.legend [data-on]').length,
        }));
      const before = await seen();
      expect(before.lit.length).toBeGreaterThan(1);
      await page.evaluate(() => {
        const flickers: string[] = [];
        Object.assign(window, { flickers });
        new MutationObserver((changes) => {
          for (const { attributeName, target } of changes) flickers.push(`${(target as Element).id} ${attributeName}`);
        }).observe(document.getElementById('sheet')!, {
          subtree: true,
          attributeFilter: ['data-lit', 'data-found', 'data-ring', 'data-tied', 'data-on', 'tabindex', 'class'],
        });
      });
      await preview.send(showingCanvas(EDITED, { ring: 'note-pay', version: 2 }));
      expect(await page.textContent('#note-banker')).toContain('Somebody');
      expect(await seen()).toEqual(before);
      expect(await page.evaluate(() => (window as unknown as { flickers: string[] }).flickers)).toEqual([]);
      expect(await focusedId(preview)).toBe('find-text');
    }));

  it('filters what is new, and forgets no segment whose text is broken for a moment', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press('2');
      await preview.send(showingCanvas(SMALL.replace('segment young "Young professionals"', 'segmen'), { version: 2 }));
      await expect.poll(() => dimmed(preview)).toEqual([]);
      await preview.send(showingCanvas(`${SMALL}\nrelationship club "Club" { with young }`, { version: 3 }));
      await expect.poll(() => dimmed(preview)).toContain('note-banker');
      expect(await dimmed(preview)).not.toContain('note-club');
      expect(await page.locator('#chips .chip').allTextContents()).toEqual(['Young professionals×']);
    }));
});

describe('a reload', () => {
  it('brings the filter back, the find box with its text, and whether the cursor dims', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press('l');
      await page.keyboard.press('1');
      await page.keyboard.press('/');
      await page.keyboard.type('fee');
      await expect.poll(async () => (await preview.state())?.filter.text).toBe('fee');
      const before = await dimmed(preview);
      await page.reload();
      await preview.send(source);
      await preview.send(showingCanvas(SMALL));
      await expect.poll(() => dimmed(preview)).toEqual(before);
      expect(await page.inputValue('#find-text')).toBe('fee');
      expect(await page.getAttribute('[data-do=cursor]', 'aria-pressed')).toBe('true');
    }));

  it('survives a memory of another kind', () =>
    withPreview(async (preview) => {
      await preview.page.evaluate(
        (uri) => sessionStorage.setItem(location.search, JSON.stringify({ uri, zoom: 1 })),
        SAMPLE,
      );
      await preview.page.reload();
      await preview.send(source);
      await preview.send(showingCanvas(SMALL));
      expect(await dimmed(preview)).toEqual([]);
    }));

  it('of another canvas begins without filters', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(SMALL));
      await preview.page.keyboard.press('1');
      await preview.send({ ...source, uri: 'file:///other.bmc' });
      await preview.send({ ...showingCanvas(SMALL), uri: 'file:///other.bmc' });
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));
});
