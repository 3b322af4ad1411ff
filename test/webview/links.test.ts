import { describe, expect, it } from 'vitest';
import { example, showingCanvas } from './canvas-message.ts';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { dimmed, tabToPicture, withPreview } from './with-preview.ts';

const BANK = example('private-bank');
const OTHERS = ['note-branch', 'note-families', 'note-people'];

/** The keys of the notes with a mark. */
const marked = ({ page }: PreviewInBrowser, mark: string) =>
  page.locator(`#sheet [${mark}]`).evaluateAll((notes) => notes.map(({ id }) => id).toSorted());
const restOn = async ({ page }: PreviewInBrowser, selector: string) => {
  await page.hover(selector);
  await page.waitForTimeout(150);
};

describe('links', () => {
  it('light up where the pointer rests: what the note is tied to, straight or by what it says, stays bright', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      expect(await dimmed(preview)).toEqual([]);
      await restOn(preview, '#note-banker text');
      expect(await marked(preview, 'data-lit')).toEqual(['note-banker', ...OTHERS]);
      expect(await marked(preview, 'data-tied')).toEqual(OTHERS);
      await expect
        .poll(async () => (await dimmed(preview)).length)
        .toBe((await page.locator('[data-note]').count()) - 4);
      await page.mouse.move(5, 5);
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));

  it('do not light up under a pointer that only passes', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(BANK));
      await preview.page.hover('#note-banker text');
      await preview.page.mouse.move(5, 5);
      await preview.page.waitForTimeout(200);
      expect(await marked(preview, 'data-lit')).toEqual([]);
    }));

  it('light up for the note that has the keyboard, until it goes', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await tabToPicture(preview);
      await expect.poll(() => dimmed(preview).then(({ length }) => length)).toBeGreaterThan(5);
      await page.focus('#tab-canvas');
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));

  it('are outlined from the cursor without dimming, and dim when that is asked for', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL, { ring: 'note-banker' }));
      expect(await marked(preview, 'data-tied')).toEqual(OTHERS);
      expect(await dimmed(preview)).toEqual([]);
      await page.keyboard.press('l');
      await expect.poll(() => dimmed(preview).then(({ length }) => length)).toBeGreaterThan(5);
      expect(await page.getAttribute('[data-do=cursor]', 'aria-pressed')).toBe('true');
      await preview.send({ type: 'ring', key: 'note-families' });
      expect(await marked(preview, 'data-lit')).toContain('note-advice');
      await expect.poll(async () => (await preview.state())?.followsCursor).toBe(true);
      await page.click('[data-do=cursor]');
      await page.mouse.move(5, 5);
      await expect.poll(() => dimmed(preview)).toEqual([]);
    }));

  it.each(['relationships', 'fit', 'ideas', 'questions'] as const)('light up in the view %s', (view) =>
    withPreview(async (preview) => {
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view });
      await preview.send(showingCanvas(BANK, { view }));
      await restOn(preview, '[data-note] text');
      expect((await marked(preview, 'data-lit')).length).toBeGreaterThan(0);
      expect((await dimmed(preview)).length).toBeGreaterThan(0);
    }),
  );
});

describe('what would change', () => {
  const line = ({ page }: PreviewInBrowser) => page.locator('#effects:not([hidden]) span').allTextContents();

  it('is shown for the note that has the keyboard, by steps, over all blocks, until Esc', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.focus('#note-agency');
      await page.keyboard.press('d');
      expect(await line(preview)).toEqual(['If “Agency” changed: 1 note directly, 2 more through them.']);
      const steps = await page
        .locator('[data-step]')
        .evaluateAll((notes) => notes.map((note) => [note.id, note.getAttribute('data-step')] as const));
      expect(new Map(steps)).toEqual(
        new Map([
          ['note-agency', 'origin'],
          ['note-people', 'direct'],
          ['note-banker', 'further'],
          ['note-pay', 'further'],
        ]),
      );
      expect(await marked(preview, 'data-lit')).toEqual(steps.map(([id]) => id).toSorted());
      const dashes = (id: string) =>
        page.evaluate((of) => getComputedStyle(document.querySelector(`#${of} .card`)!).strokeDasharray, id);
      expect(await dashes('note-pay')).not.toBe(await dashes('note-people'));
      expect(await page.getAttribute('#note-people', 'aria-description')).toBe('depends on it directly');
      await page.keyboard.press('Escape');
      expect(await line(preview)).toEqual([]);
      expect(await marked(preview, 'data-step')).toEqual([]);
      expect(await page.getAttribute('#note-people', 'aria-description')).toBeNull();
    }));

  it('is shown for the note at the cursor when the editor asks, and said', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL, { ring: 'note-families' }));
      await preview.send({ type: 'ask', what: 'dependents' });
      expect((await line(preview))[0]).toContain('“Wealthy families”');
      await expect.poll(() => page.textContent('#said')).toContain('“Wealthy families”');
      await page.click('#effects button');
      expect(await line(preview)).toEqual([]);
    }));

  it('says so where nothing would, and where no note is chosen', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas('segment a "A"\ncost c "Rent"'));
      await page.keyboard.press('d');
      await expect.poll(() => page.textContent('#said')).toContain('Choose a note first');
      await page.focus('#note-c');
      await page.keyboard.press('d');
      expect(await line(preview)).toEqual(['Nothing depends on “Rent”.']);
    }));

  it('stays while the text is edited and while views are turned over', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(BANK));
      await page.focus('#note-bankers');
      await page.keyboard.press('d');
      await preview.send(showingCanvas(`segment first "Somebody new"\n${BANK}`, { version: 2 }));
      expect((await line(preview))[0]).toContain('“Private bankers”');
      expect(await marked(preview, 'data-step')).toContain('note-banker');
      await page.click('#tab-relationships');
      await preview.send(showingCanvas(BANK, { view: 'relationships' }));
      expect((await line(preview))[0]).toContain('“Private bankers”');
      expect(await marked(preview, 'data-lit')).not.toEqual([]);
    }));
});
