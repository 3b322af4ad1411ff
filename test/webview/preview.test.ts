import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageFromPreview } from '../../src/protocol/preview-messages.ts';
import { openPreviewLab, type PreviewInBrowser, type PreviewLab, type Surroundings } from './preview-lab.ts';
import { SAMPLE, sampleNotes, samplePicture, showing } from './sample-picture.ts';

let lab: PreviewLab;
beforeAll(async () => {
  lab = await openPreviewLab();
});
afterAll(() => lab?.close());

/**
 * Opens a preview of the sample canvas, does something with it, and sees that nothing went wrong and nothing was
 * forbidden, but for what the test provokes.
 */
async function withPreview(
  use: (preview: PreviewInBrowser) => Promise<void>,
  { forbidden = /^$/, ...surroundings }: Surroundings & { readonly forbidden?: RegExp } = {},
) {
  const preview = await lab.open(surroundings);
  try {
    await preview.send({ type: 'source', uri: SAMPLE, locked: false });
    await use(preview);
    expect(preview.complaints.filter((complaint) => !forbidden.test(complaint))).toEqual([]);
  } finally {
    await preview.page.close();
  }
}

const ofType = (type: MessageFromPreview['type'], messages: MessageFromPreview[]) =>
  messages.filter((message) => message.type === type);

const zoomText = ({ page }: PreviewInBrowser) => page.textContent('#zoom-text');
const scrollTop = ({ page }: PreviewInBrowser) => page.evaluate(() => document.getElementById('stage')!.scrollTop);
const focusedId = ({ page }: PreviewInBrowser) => page.evaluate(() => document.activeElement?.id);
const ringed = ({ page }: PreviewInBrowser) =>
  page.evaluate(() => [...document.querySelectorAll('[data-ring]')].map(({ id }) => id));

describe('the picture', () => {
  it('says that it is ready, and what it has drawn', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(3), { version: 7 }));
      expect(await preview.sent()).toEqual([
        { type: 'ready', theme: 'light' },
        { type: 'drawn', uri: SAMPLE, version: 7, notes: 3 },
      ]);
      expect(await preview.page.locator('#sheet [data-note]').count()).toBe(3);
    }));

  it('changes in place: what stays is the same element, and scroll, zoom, focus and ring stay', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(40), { ring: 'n-20' }));
      await page.click('#n-20');
      await page.focus('#n-20');
      for (let times = 0; times < 3; times++) await page.keyboard.press('+');
      await page.evaluate(() => {
        document.getElementById('stage')!.scrollTop = 500;
        (document.getElementById('n-20') as unknown as { mark: string }).mark = 'mine';
      });
      const [zoomBefore, scrollBefore] = [await zoomText(preview), await scrollTop(preview)];

      const edited = sampleNotes(40).map(([key, text]) => [key, key === 'n-20' ? 'Reworded' : text] as const);
      await preview.send(showing([['new', 'Another'], ...edited], { ring: 'n-20', version: 2 }));

      expect(await page.textContent('#n-20 text')).toBe('Reworded');
      expect(
        await page.evaluate(() => (document.getElementById('n-20') as unknown as { mark?: string }).mark),
        'the note was made anew',
      ).toBe('mine');
      expect(await focusedId(preview)).toBe('n-20');
      expect(await ringed(preview)).toEqual(['n-20']);
      expect(await scrollTop(preview)).toBe(scrollBefore);
      expect(await zoomText(preview)).toBe(zoomBefore);
      expect(scrollBefore).toBeGreaterThan(0);
      expect(await page.evaluate(() => document.querySelector('#sheet [data-note]')!.id)).toBe('new');
    }));

  it('lies on its own paper, which continues around it', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(1)));
      expect(await preview.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 250, 240)',
      );
    }));

  it('keeps the focus on a note that changes its place among the others', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(6)));
      await preview.page.focus('#n-0');
      await preview.send(showing([...sampleNotes(6)].reverse()));
      expect(await focusedId(preview)).toBe('n-0');
    }));

  it('draws hostile text literally and runs nothing of it', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const text =
        '</text></script><script>alert(1)</script><img src=x onerror=alert(2)> & "quoted" \u202eright to left';
      const escaped = text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
      await preview.send(showing([['n', escaped]]));
      expect(await page.textContent('#n text')).toBe(text);
      expect(await page.locator('#sheet script, #sheet img').count()).toBe(0);
    }));

  it('runs nothing even of a picture that was tampered with', () =>
    withPreview(
      async (preview) => {
        const { page } = preview;
        await page.evaluate(() => Object.assign(window, { hits: 0 }));
        const payload =
          '<script>window.hits++</script><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="window.hits++"/></foreignObject>' +
          '<a href="javascript:window.hits++"><rect id="bait" width="900" height="200" onclick="window.hits++"/></a>';
        const svg = samplePicture([['n', 'Note']]).replace('</svg>', `${payload}</svg>`);
        await preview.send(showing([], { svg, keys: ['n'] }));
        await page.click('#bait', { position: { x: 500, y: 10 } });
        expect(await page.evaluate(() => (window as unknown as { hits: number }).hits)).toBe(0);
        expect(
          await page
            .locator('#sheet script, #sheet foreignObject, #sheet img, #sheet [onclick], #sheet [href]')
            .count(),
        ).toBe(0);
      },
      { forbidden: /Executing inline event handler/ },
    ));

  it('stays when the next one is not well-formed, which the extension is told', () =>
    withPreview(
      async (preview) => {
        await preview.send(showing([['n', 'Note']]));
        await preview.send(showing([], { svg: '<svg><g></svg>', version: 2 }));
        expect(await preview.page.textContent('#n text')).toBe('Note');
        expect(ofType('failed', await preview.sent())).toMatchObject([{ uri: SAMPLE, version: 2 }]);
        // The browser's own page about the fault comes with styles.
      },
      { forbidden: /Applying inline style/ },
    ));

  it('is not replaced by one of a canvas that is no longer shown', () =>
    withPreview(async (preview) => {
      await preview.send(showing([['n', 'Mine']]));
      await preview.send(showing([['n', 'Theirs']], { uri: 'file:///other.bmc' }));
      expect(await preview.page.textContent('#n text')).toBe('Mine');
    }));

  it('is drawn in the typeface that it was measured with, from the files shipped beside it', () =>
    withPreview(async (preview) => {
      const loaded = await preview.page.evaluate(async () => {
        const faces = await Promise.all(
          ['400 14px Inter', '600 14px Inter'].map((font) => document.fonts.load(font, 'Aé')),
        );
        return faces.map((found) => found.map(({ family, weight, status }) => [family, weight, status].join(' ')));
      });
      expect(loaded.flat()).toEqual(expect.arrayContaining(['Inter 400 loaded', 'Inter 600 loaded']));
    }));
});

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

  it('is walked through by the keyboard in reading order, one stop for Tab', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(4), { keys: ['n-2', 'n-0', 'n-3', 'n-1'] }));
      expect(await page.locator('#sheet [tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('Tab');
      expect(await focusedId(preview)).toBe('n-2');
      for (const [key, lands] of [
        ['ArrowDown', 'n-0'],
        ['ArrowRight', 'n-3'],
        ['End', 'n-1'],
        ['ArrowDown', 'n-1'],
        ['ArrowUp', 'n-3'],
        ['Home', 'n-2'],
        ['ArrowLeft', 'n-2'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await focusedId(preview), key).toBe(lands);
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Space');
      expect(ofType('note', await preview.sent())).toEqual([
        { type: 'note', key: 'n-0' },
        { type: 'note', key: 'n-0' },
      ]);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      expect(await focusedId(preview)).toBe('n-0');
    }));

  it('shows which note has the keyboard', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(2)));
      const stroke = (id: string) =>
        page.evaluate((of) => getComputedStyle(document.querySelector(`#${of} .card`)!).strokeWidth, id);
      const before = await stroke('n-0');
      await page.keyboard.press('Tab');
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
      await preview.send({ type: 'show', uri: SAMPLE, version: 2, keys: [], notice });
      expect(await page.textContent('#notice span')).toBe(notice.message);
      expect(await page.locator('#sheet [data-note]').count(), 'the last picture stays').toBe(2);
      await page.click('#notice button');
      expect(ofType('goToLine', await preview.sent())).toEqual([{ type: 'goToLine', line: 4 }]);

      await preview.send(showing(sampleNotes(2), { version: 3 }));
      expect(await page.isVisible('#notice')).toBe(false);
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
      await page.keyboard.press('1');
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
      await page.keyboard.press('1');
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

  it('is pulled by empty paper, which is no click on a note', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showing(sampleNotes(40)));
      await page.keyboard.press('1');
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
      await page.keyboard.press('1');
      await page.keyboard.press('+');
      await page.evaluate(() => document.getElementById('stage')!.scrollTo(120, 900));
      await expect.poll(async () => (await preview.state())?.scroll.y).toBeGreaterThan(0.1);
      expect(await preview.state()).toMatchObject({ uri: SAMPLE, locked: false, zoom: 1.2 });

      await page.reload();
      await preview.send({ type: 'source', uri: SAMPLE, locked: false });
      await preview.send(showing(sampleNotes(60)));
      expect(await width(preview)).toBeCloseTo(1440, 0);
      expect(Math.abs((await scrollTop(preview)) - 900)).toBeLessThan(2);
    }));

  it('starts at the top of another canvas', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(60)));
      await preview.page.evaluate(() => document.getElementById('stage')!.scrollTo(0, 300));
      await preview.send({ type: 'source', uri: 'file:///other.bmc', locked: true });
      await preview.send(showing(sampleNotes(60), { uri: 'file:///other.bmc' }));
      expect(await scrollTop(preview)).toBe(0);
      await expect.poll(() => preview.state()).toMatchObject({ uri: 'file:///other.bmc', locked: true });
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
        expect(await preview.sent()).toEqual([{ type: 'ready', theme }]);
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
