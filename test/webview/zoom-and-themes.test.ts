import { describe, expect, it } from 'vitest';
import type { PreviewInBrowser } from './preview-lab.ts';
import { SAMPLE, sampleNotes, showing } from './sample-picture.ts';
import { ofType, scrollTop, withPreview } from './with-preview.ts';

describe('zoom and pan', () => {
  const width = ({ page }: PreviewInBrowser) =>
    page.evaluate(() => document.getElementById('sheet')!.getBoundingClientRect().width);
  const stageWidth = ({ page }: PreviewInBrowser) => page.evaluate(() => document.getElementById('stage')!.clientWidth);

  it('fits the width at first, follows the panel, and has keys and buttons', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(40)));
      expect(await width(preview)).toBeCloseTo(await stageWidth(preview), 0);
      await page.setViewportSize({ width: 700, height: 600 });
      await expect.poll(() => width(preview)).toBeCloseTo(await stageWidth(preview), 0);
      await page.keyboard.press('z');
      expect(await width(preview)).toBe(1200);
      await page.keyboard.press('+');
      expect(await width(preview)).toBeCloseTo(1440, 0);
      await page.keyboard.press('-');
      await page.keyboard.press('-');
      expect(await width(preview)).toBeCloseTo(1000, 0);
      await page.hover('#stage');
      await page.click('[data-zoom="+"]');
      expect(await width(preview)).toBeCloseTo(1200, 0);
      await page.click('[data-zoom="0"]');
      expect(await width(preview)).toBeCloseTo(await stageWidth(preview), 0);
    }));

  it('turns with the wheel and Ctrl, and keeps the point under the pointer', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(40)));
      await page.keyboard.press('z');
      const corner = async () => {
        const { x, y, width: wide } = (await page.locator('#n-4 .card').boundingBox())!;
        return { x: x + wide, y };
      };
      const before = await corner();
      await page.mouse.move(before.x, before.y);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await expect.poll(() => width(preview)).toBeGreaterThan(1300);
      await page.keyboard.up('Control');
      const after = await corner();
      expect(Math.abs(after.y - before.y)).toBeLessThan(3);
      expect(Math.abs(after.x - before.x)).toBeLessThan(3);
      const scrolled = await scrollTop(preview);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => scrollTop(preview)).toBeGreaterThan(scrolled);
    }));

  it('stretches a picture of very many notes while the wheel turns, and draws it when the wheel rests', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(400)));
      await page.keyboard.press('z');
      await page.mouse.move(300, 300);
      const laidOut = () => page.evaluate(() => document.getElementById('sheet')!.style.width);
      const noteAtPointer = () => page.evaluate(() => document.elementFromPoint(100, 300)?.closest('[data-note]')?.id);
      await page.evaluate(() => document.getElementById('stage')!.scrollTo(0, 6000));
      const [before, note] = [await laidOut(), await noteAtPointer()];
      await page.evaluate(() => {
        const turn = { ctrlKey: true, deltaY: -100, clientX: 100, clientY: 300 };
        for (let times = 0; times < 3; times++)
          document.getElementById('stage')!.dispatchEvent(new WheelEvent('wheel', turn));
      });
      expect(await laidOut()).toBe(before);
      expect(await width(preview)).toBeCloseTo(1200 * 1.2 ** 3, 0);
      expect(await noteAtPointer()).toBe(note);
      await expect.poll(laidOut).not.toBe(before);
      expect(await width(preview)).toBeCloseTo(1200 * 1.2 ** 3, 0);
      expect(await noteAtPointer()).toBe(note);
      expect(await page.evaluate(() => document.getElementById('sheet')!.style.transform)).toBe('');
    }));

  it('is pulled by empty paper, which is no click on a note', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(40)));
      await page.keyboard.press('z');
      const before = await scrollTop(preview);
      await page.mouse.move(600, 400);
      await page.mouse.down();
      await page.mouse.move(500, 250, { steps: 4 });
      await page.mouse.up();
      expect(await scrollTop(preview)).toBe(before + 150);
      expect(ofType('note', await preview.sent())).toEqual([]);
    }));

  it('is remembered with the scroll, and comes back with the page', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(60)));
      await page.keyboard.press('z');
      await page.keyboard.press('+');
      await page.evaluate(() => document.getElementById('stage')!.scrollTo(120, 900));
      await expect.poll(async () => (await preview.state())?.places.canvas?.scroll.y).toBeGreaterThan(0.1);
      expect(await preview.state()).toMatchObject({ uri: SAMPLE, locked: false, places: { canvas: { zoom: 1.2 } } });

      await page.reload();
      await preview.send({ type: 'source', uri: SAMPLE, locked: false, view: 'canvas' });
      await preview.send(showing(sampleNotes(60)));
      expect(await width(preview)).toBeCloseTo(1440, 0);
      expect(Math.abs((await scrollTop(preview)) - 900)).toBeLessThan(2);
    }));

  it.each([false, true])(
    'starts at the top of another canvas, and comes back to where the first was left (reload: %s)',
    (reloads) =>
      withPreview(async (preview) => {
        const turnTo = async (uri: string) => {
          await preview.send({ type: 'source', uri, locked: true, view: 'canvas' });
          await preview.send(showing(sampleNotes(60), { uri }));
        };
        await preview.send(showing(sampleNotes(60)));
        await preview.page.keyboard.press('z');
        await preview.page.keyboard.press('+');
        await preview.page.evaluate(() => document.getElementById('stage')!.scrollTo(0, 300));
        await turnTo('file:///other.bmc');
        expect(await scrollTop(preview)).toBe(0);
        await expect.poll(() => preview.state()).toMatchObject({ uri: 'file:///other.bmc', locked: true });
        await preview.page.keyboard.press('0');
        if (reloads) {
          await expect.poll(async () => (await preview.state())?.places.canvas?.zoom).toBe('fit');
          await preview.page.reload();
        }
        await turnTo(SAMPLE);
        expect(Math.abs((await scrollTop(preview)) - 300)).toBeLessThan(2);
        expect(await width(preview)).toBeCloseTo(1440, 0);
      }),
  );
});

describe('the room for a picture', () => {
  it('is told once the page has become wider or narrower', () =>
    withPreview(async (preview) => {
      await preview.page.setViewportSize({ width: 700, height: 600 });
      await preview.page.setViewportSize({ width: 603, height: 600 });
      await expect.poll(async () => ofType('room', await preview.sent())).toEqual([{ type: 'room', room: 600 }]);
      await preview.page.setViewportSize({ width: 606, height: 500 });
      await preview.page.setViewportSize({ width: 1200, height: 600 });
      await expect
        .poll(async () => ofType('room', await preview.sent()))
        .toEqual([
          { type: 'room', room: 600 },
          { type: 'room', room: 1200 },
        ]);
    }));
});

describe('themes', () => {
  it.each([
    ['vscode-light', 'light'],
    ['vscode-dark', 'dark'],
    ['vscode-high-contrast', 'high-contrast-dark'],
    ['vscode-high-contrast-light vscode-high-contrast', 'high-contrast-light'],
  ])('%s is %s', (bodyClass, theme) =>
    withPreview(
      async (preview) => {
        expect(await preview.sent()).toEqual([{ type: 'ready', theme, room: 900 }]);
      },
      { bodyClass },
    ),
  );

  it('tells when the theme changes, once', () =>
    withPreview(async (preview) => {
      await preview.page.evaluate(() => {
        document.body.classList.add('vscode-using-screen-reader');
        document.body.classList.replace('vscode-light', 'vscode-dark');
      });
      expect(ofType('theme', await preview.sent())).toEqual([{ type: 'theme', theme: 'dark' }]);
    }));
});
