import { describe, expect, it } from 'vitest';
import { example, showingCanvas } from './canvas-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SMALL } from './small-canvas.ts';
import { dimmed, focusedId, withPreview } from './with-preview.ts';

const FAMILIES = ['advice', 'agency', 'banker', 'branch', 'families', 'fee', 'pay', 'people'].map((id) => `note-${id}`);
const YOUNG = ['note-tips', 'note-young'];
const WITH_FINDINGS = example('with-findings');

const bright = async (preview: PreviewInBrowser) => {
  const dim = await dimmed(preview);
  const all = await preview.page.locator('#sheet [data-note]').evaluateAll((notes) => notes.map(({ id }) => id));
  return all.filter((id) => !dim.includes(id)).toSorted();
};
const chips = ({ page }: PreviewInBrowser) => page.locator('#chips:not([hidden]) .chip').allTextContents();
const said = ({ page }: PreviewInBrowser) => page.textContent('#said');

describe('the filter by segment', () => {
  it('is set by the number of the segment, and taken back by it', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press('1');
      await expect.poll(() => bright(preview)).toEqual(FAMILIES);
      expect(await chips(preview)).toEqual(['Wealthy families×']);
      await expect.poll(() => said(preview)).toBe('8 of 10 notes');
      await page.keyboard.press('2');
      await expect.poll(() => dimmed(preview)).toEqual([]);
      await page.keyboard.press('1');
      await expect.poll(() => bright(preview)).toEqual(YOUNG);
      await page.keyboard.press('2');
      await expect.poll(() => dimmed(preview)).toEqual([]);
      expect(await chips(preview)).toEqual([]);
      await expect.poll(() => said(preview)).toBe('All notes are shown.');
      await page.keyboard.press('9');
      expect(await chips(preview), 'a number without a segment').toEqual([]);
    }));

  it('is set by a click on its entry in the legend, which shows it', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.click('[data-segment="1"] text');
      await expect.poll(() => bright(preview)).toEqual(YOUNG);
      const underlined = (at: number) =>
        page.evaluate(
          (of) => getComputedStyle(document.querySelector(`[data-segment="${of}"] text`)!).textDecorationLine,
          at,
        );
      await page.mouse.move(5, 5);
      expect([await underlined(0), await underlined(1)]).toEqual(['none', 'underline']);
    }));

  it('is chosen from a list, which closes with Esc, a click elsewhere and when the keyboard leaves', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      const isOpen = () => page.isVisible('#filters');
      await page.focus('[data-do=filter]');
      await page.keyboard.press('Enter');
      expect(await page.locator('#filters label').allTextContents()).toEqual([
        'Only notes with findings (F)',
        'Wealthy families (1)',
        'Young professionals (2)',
      ]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect.poll(() => bright(preview)).toEqual(FAMILIES);
      expect(await page.getAttribute('[data-do=filter]', 'aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-do'))).toBe('filter');
      await page.click('[data-do=filter]');
      expect(
        await page.locator('#filters input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
      ).toEqual([false, true, false]);
      await page.click('#stage', { position: { x: 20, y: 20 } });
      expect(await isOpen()).toBe(false);
      await page.click('[data-do=filter]');
      await page.focus('#tab-canvas');
      expect(await isOpen()).toBe(false);
    }));

  it('says so where there are no segments', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas('cost c "Rent"'));
      await preview.page.click('[data-do=filter]');
      expect(await preview.page.textContent('#segments')).toBe('This canvas has no customer segments yet.');
    }));
});

describe('the filter by finding', () => {
  it('keeps notes with findings bright, and combines with segments and text', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(WITH_FINDINGS));
      const having = await page
        .locator('#sheet [data-note]')
        .evaluateAll((notes) => notes.filter((note) => note.querySelector('[data-severity]')).map(({ id }) => id));
      expect(having.length).toBeGreaterThan(2);
      await page.keyboard.press('f');
      await expect.poll(() => bright(preview)).toEqual(having.toSorted());
      await page.keyboard.press('1');
      expect(await chips(preview)).toHaveLength(2);
      await expect.poll(() => bright(preview).then(({ length }) => length)).toBeLessThan(having.length);
      for (const key of await bright(preview)) expect(having).toContain(key);
      await page.click('#chips .chip >> nth=0');
      await expect.poll(() => bright(preview)).toEqual(having.toSorted());
      await page.keyboard.press('1');
      await page.click('#chips .link');
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));

  it('keeps the keyboard among the chips when one of them is taken back', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(WITH_FINDINGS));
      await page.keyboard.press('f');
      await page.keyboard.press('1');
      await page.focus('#chips .chip >> nth=1');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.closest('#chips') !== null)).toBe(true);
    }));

  it('is stepped through with N, round and round and back', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(WITH_FINDINGS));
      const having = await page
        .locator('#sheet [data-note]')
        .evaluateAll((notes) => notes.filter((note) => note.querySelector('[data-severity]')).map(({ id }) => id));
      for (const key of [...having, having[0]]) {
        await page.keyboard.press('n');
        expect(await focusedId(preview)).toBe(key);
      }
      await page.keyboard.press('Shift+N');
      expect(await focusedId(preview)).toBe(having.at(-1));
    }));

  it('says so where there is none', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(SMALL.replace(/^relationship tips.*\n/m, '')));
      await preview.page.evaluate(() => {
        for (const mark of document.querySelectorAll('[data-severity]')) mark.remove();
      });
      const plain = showingCanvas('canvas "Nothing yet"');
      await preview.send({ ...plain, version: 2 });
      await preview.page.keyboard.press('n');
      await expect.poll(() => said(preview)).toBe('None of these notes has a finding.');
    }));
});

describe('the find box', () => {
  const count = ({ page }: PreviewInBrowser) => page.textContent('#find-count');
  const found = ({ page }: PreviewInBrowser) =>
    page.locator('[data-found]').evaluateAll((notes) => notes.map(({ id }) => id));

  it.each(['/', 'Control+f', 'Meta+f'])('opens with %s; what says the text stays bright and is counted', (keys) =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press(keys);
      expect(await focusedId(preview)).toBe('find-text');
      await page.keyboard.type('BÁNKER');
      await expect.poll(() => bright(preview)).toEqual(['note-agency', 'note-banker', 'note-people']);
      expect(await count(preview)).toBe('1 of 3');
      await expect.poll(() => said(preview)).toBe('1 of 3');
      expect(await found(preview)).toEqual(['note-agency']);
      await page.keyboard.press('Enter');
      expect([await count(preview), await found(preview)]).toEqual(['2 of 3', ['note-people']]);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      expect(await found(preview)).toEqual(['note-agency']);
      await page.keyboard.press('Shift+Enter');
      expect(await found(preview)).toEqual(['note-banker']);
      await page.click('#finder [data-do=up]');
      expect(await found(preview)).toEqual(['note-people']);
      await page.focus('#find-text');
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#finder')).toBe(false);
      expect(await focusedId(preview), 'the note found last').toBe('note-people');
      expect(await found(preview)).toEqual([]);
    }),
  );

  it('takes letters for letters, and finds what is broken into lines', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const title = 'Everybodywhodoesnotknowyetthattheywillneedsomebodytoaskaboutpensions';
      await preview.send(showingCanvas(`${SMALL}\nsegment long "${title}"`));
      await page.keyboard.press('/');
      await page.keyboard.type(title.slice(10, 60));
      await expect.poll(() => bright(preview)).toEqual(['note-long']);
      await page.keyboard.type(' zdfn1?');
      expect(await count(preview)).toBe('Nothing found');
      expect(await bright(preview)).toEqual([]);
      expect(await page.locator('dialog[open]').count()).toBe(0);
    }));

  it('combines with the other filters', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press('1');
      await page.keyboard.press('/');
      await page.keyboard.type('professionals');
      expect(await count(preview)).toBe('Nothing found');
      await page.click('#chips .link');
      await expect.poll(() => dimmed(preview)).toEqual([]);
      expect(await page.isVisible('#finder')).toBe(false);
    }));
});

describe('Esc', () => {
  it('leaves one thing after the other', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.keyboard.press('1');
      await page.focus('#note-families');
      await page.keyboard.press('d');
      await page.keyboard.press('?');
      expect(await page.isVisible('#help')).toBe(true);
      await page.keyboard.press('2');
      expect(await chips(preview), 'keys behind the help').toHaveLength(1);
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#help')).toBe(false);
      expect(await page.isVisible('#effects')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.isVisible('#effects')).toBe(false);
      expect(await chips(preview)).toHaveLength(1);
      await page.keyboard.press('Escape');
      expect(await chips(preview)).toEqual([]);
    }));
});
