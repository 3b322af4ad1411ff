import { describe, expect, it } from 'vitest';
import { showingCanvas } from './canvas-message.ts';
import { NO_LINKS, SAMPLE, sampleNotes, showing } from './sample-picture.ts';
import { SMALL } from './small-canvas.ts';
import { focusedId, ofType, ringed, scrollTop, tabToPicture, withPreview } from './with-preview.ts';

describe('from the picture to the text', () => {
  it('tells which note was clicked', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(3)));
      await preview.page.click('#n-1 text');
      expect(ofType('note', await preview.sent())).toEqual([{ type: 'note', key: 'n-1' }]);
    }));

  it('tells nothing of a click beside the notes', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(1)));
      await preview.page.mouse.click(700, 30);
      expect(ofType('note', await preview.sent())).toEqual([]);
    }));

  it('is reached by one stop of Tab, and led to by Enter and Space', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(4)));
      expect(await page.locator('#sheet [tabindex="0"]').count()).toBe(1);
      await tabToPicture(preview);
      expect(await focusedId(preview)).toBe('n-0');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(ofType('note', await preview.sent())).toEqual([
        { type: 'note', key: 'n-1' },
        { type: 'note', key: 'n-1' },
      ]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await focusedId(preview)).toBe('n-1');
    }));

  it('is walked through with the arrow keys as the eye goes, over the borders of blocks; Home and End lead to its ends', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(SMALL));
      await page.focus('#note-agency');
      for (const [key, lands] of [
        ['ArrowLeft', 'note-agency'],
        ['ArrowRight', 'note-advice'],
        ['ArrowRight', 'note-banker'],
        ['ArrowDown', 'note-tips'],
        ['ArrowDown', 'note-branch'],
        ['ArrowUp', 'note-tips'],
        ['ArrowRight', 'note-young'],
        ['ArrowUp', 'note-families'],
        ['Home', 'note-agency'],
        ['End', 'note-fee'],
        ['ArrowLeft', 'note-pay'],
        ['ArrowUp', 'note-people'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focusedId(preview), key).toBe(lands);
      }
    }));

  it('shows which note has the keyboard', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(2)));
      const stroke = (id: string) =>
        page.evaluate((of) => getComputedStyle(document.querySelector(`#${of} .card`)!).strokeWidth, id);
      const before = await stroke('n-0');
      await tabToPicture(preview);
      expect(await stroke('n-0')).not.toBe(before);
      expect(await stroke('n-1')).toBe(before);
    }));
});

describe('the ring', () => {
  it('is on the note at the cursor, which comes into sight, and on no other', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(40), { ring: 'n-0' }));
      expect(await ringed(preview)).toEqual(['n-0']);
      await preview.send({ type: 'ring', key: 'n-39' });
      expect(await ringed(preview)).toEqual(['n-39']);
      await expect.poll(() => scrollTop(preview)).toBeGreaterThan(0);
      await preview.send({ type: 'ring' });
      expect(await ringed(preview)).toEqual([]);
    }));

  it('is seen', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(2), { ring: 'n-0' }));
      const strokes = await preview.page.evaluate(() =>
        [...document.querySelectorAll('.card')].map((card) => getComputedStyle(card).stroke),
      );
      expect(strokes[0]).not.toBe(strokes[1]);
    }));

  it('moves without motion where motion is not wanted', async () => {
    for (const bodyClass of ['vscode-light vscode-reduce-motion', 'vscode-light']) {
      await withPreview(
        async (preview) => {
          if (!bodyClass.includes('reduce')) await preview.page.emulateMedia({ reducedMotion: 'reduce' });
          await preview.send(showing(sampleNotes(80)));
          const at = await preview.page.evaluate(async () => {
            const stage = document.getElementById('stage')!;
            window.postMessage({ type: 'ring', key: 'n-79' }, '*');
            await new Promise((resolve) => setTimeout(resolve));
            return [stage.scrollTop, stage.scrollHeight - stage.clientHeight];
          });
          expect(at[0]).toBeGreaterThan(at[1]! - 60);
        },
        { bodyClass },
      );
    }
  });
});

describe('the notice', () => {
  it('stands above the picture, leads to its line, and goes', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(2)));
      expect(await page.isVisible('#notice')).toBe(false);

      const notice = {
        message: 'Line 5: this title has no closing quote <b>',
        action: { kind: 'goToLine', label: 'Go to line 5', line: 4 },
      } as const;
      await preview.send({ type: 'show', uri: SAMPLE, version: 2, view: 'canvas', keys: [], links: NO_LINKS, notice });
      expect(await page.textContent('#notice span')).toBe(notice.message);
      expect(await page.locator('#sheet [data-note]').count(), 'the last picture stays').toBe(2);
      await page.click('#notice button');
      expect(ofType('goToLine', await preview.sent())).toEqual([{ type: 'goToLine', line: 4 }]);

      await preview.send(showing(sampleNotes(2), { version: 3 }));
      expect(await page.isVisible('#notice')).toBe(false);
    }));

  it('shows the log where that says why', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const action = { kind: 'showLog', label: 'Show log' } as const;
      await preview.send({ type: 'notice', notice: { message: 'Not drawn; the log says why.', action } });
      await page.click('#notice button');
      await preview.send({ type: 'unwritten', message: 'Told.' });
      expect(await page.isVisible('#written >> text=Show log')).toBe(false);
      await preview.send({ type: 'unwritten', message: 'Nothing was written; the log says why.', inLog: true });
      await page.click('#written >> text=Show log');
      expect(ofType('showLog', await preview.sent())).toHaveLength(2);
    }));

  it('offers to restart', () =>
    withPreview(async (preview) => {
      await preview.send({
        type: 'notice',
        notice: { message: 'Stopped.', action: { kind: 'restart', label: 'Restart' } },
      });
      await preview.page.click('text=Restart');
      expect(ofType('restart', await preview.sent())).toHaveLength(1);
      await preview.send({ type: 'notice' });
      expect(await preview.page.isVisible('#notice')).toBe(false);
    }));
});
