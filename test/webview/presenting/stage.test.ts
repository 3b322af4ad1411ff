import { describe, expect, it } from 'vitest';
import { showingCanvas } from '../canvas-message.ts';
import type { PreviewInBrowser } from '../preview-lab.ts';
import { focusedId, ofType, withPreview } from '../with-preview.ts';
import { boxOf, counted, notesThatAre, onStage, press, said, settled, TOLD } from './on-stage.ts';

const opacityOf = (of: string) => `Number(getComputedStyle(document.querySelector('${of}')).opacity)`;

describe('presenting', () => {
  it('begins with a key when the extension has brought what is told, and ends with another', () =>
    withPreview(async (preview) => {
      const { page } = preview;
      await preview.send(showingCanvas(TOLD));
      await press(preview, 'p');
      expect(ofType('present', await preview.sent())).toEqual([{ type: 'present', on: true }]);
      expect(await page.locator('.presenting').count()).toBe(0);
      await preview.send(showingCanvas(TOLD, { stage: 'begins' }));
      expect(await page.locator('.presenting').isVisible()).toBe(true);
      await press(preview, 'Escape');
      expect(await page.locator('.presenting').count()).toBe(0);
      expect(ofType('present', await preview.sent()).at(-1)).toEqual({ type: 'present', on: false });
      await preview.send(showingCanvas(TOLD, { version: 2, stage: 'goes on' }));
      expect(await page.locator('.presenting').count(), 'a picture that was under way begins nothing').toBe(0);
    }));

  it('opens with the name of the canvas, and nothing is told yet', () =>
    onStage(TOLD, async (preview) => {
      await settled(preview);
      expect(await preview.page.textContent('.opening h1')).toBe('Bakery');
      expect(await preview.page.textContent('.opening p')).toBe('Bread at seven');
      expect(await preview.page.evaluate(opacityOf('.opening'))).toBe(1);
      expect(await notesThatAre(preview, 'now')).toEqual([]);
      expect(await preview.page.locator('.presenting .note:visible').count()).toBe(0);
    }));

  it('brings block after block: what was told stays, what comes is not seen', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight');
      expect(await notesThatAre(preview, 'now')).toEqual(['neighbours', 'offices']);
      await press(preview, 'ArrowRight');
      expect(await notesThatAre(preview, 'told')).toEqual(['neighbours', 'offices']);
      expect(await notesThatAre(preview, 'now')).toEqual(['bread', 'trays']);
      expect(await notesThatAre(preview, 'coming')).toEqual(['chat', 'sales', 'shop']);
      await settled(preview);
      expect(await preview.page.locator('#stage-note-chat').isVisible()).toBe(false);
      const [now, told] = await Promise.all(
        ['bread', 'neighbours'].map((key) => preview.page.evaluate<number>(opacityOf(`#stage-note-${key}`))),
      );
      expect(now).toBe(1);
      expect(told).toBeGreaterThan(0.2);
      expect(told).toBeLessThan(0.6);
    }));

  it('shows neither findings nor what the speaker noted to the audience', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'End');
      const stage = (await preview.page.innerHTML('.presenting'))!;
      expect(stage).not.toContain('Smile first');
      expect(stage).not.toContain('They come before work');
      expect(await preview.page.locator('.presenting .finding').count()).toBe(0);
    }));

  it('looks closely at the block, whole and large enough to be read from the back', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight');
      for (const key of ['neighbours', 'offices']) {
        const { height, width, x, y } = await boxOf(preview, key);
        expect(Math.min(x, y)).toBeGreaterThan(0);
        expect(x + width).toBeLessThan(1600);
        expect(y + height).toBeLessThan(900);
      }
      const size = await preview.page.evaluate(() => {
        const text = document.querySelector('#stage-note-offices text')!;
        return text.getBoundingClientRect().height;
      });
      expect(size).toBeGreaterThan(900 * 0.026);
    }));

  it('moves the camera smoothly, and not at all for those who want less motion', async () => {
    const moving = (preview: PreviewInBrowser) =>
      preview.page.evaluate(() =>
        document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.className?.toString() ?? ''),
      );
    await onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight');
      expect(await moving(preview)).toContain('paper');
    });
    await onStage(
      TOLD,
      async (preview) => {
        await press(preview, 'ArrowRight');
        expect(await moving(preview)).toEqual([]);
      },
      { bodyClass: 'vscode-light vscode-reduce-motion' },
    );
  });

  it.each([
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Space', 'Shift+Space'],
    ['PageDown', 'PageUp'],
    ['Enter', 'Backspace'],
  ])('steps with %s and back with %s', (forth, back) =>
    onStage(TOLD, async (preview) => {
      expect(await counted(preview)).toBe('1 / 7');
      await press(preview, forth, forth);
      expect(await counted(preview)).toBe('3 / 7');
      await press(preview, back);
      expect(await counted(preview)).toBe('2 / 7');
    }),
  );

  it('goes to both ends, and no further', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'End', 'ArrowRight');
      expect(await counted(preview)).toBe('7 / 7');
      expect(await notesThatAre(preview, 'now')).toHaveLength(7);
      await press(preview, 'Home', 'ArrowLeft');
      expect(await counted(preview)).toBe('1 / 7');
    }));

  it('steps at a click and a swipe', () =>
    onStage(TOLD, async (preview) => {
      const { mouse } = preview.page;
      await mouse.click(800, 450);
      expect(await counted(preview)).toBe('2 / 7');
      await mouse.move(400, 450);
      await mouse.down();
      await mouse.move(700, 450);
      await mouse.up();
      expect(await counted(preview)).toBe('1 / 7');
    }));

  it('reads a long block in several parts', () =>
    onStage(
      Array.from({ length: 14 }, (_, at) => `segment s${at} "Segment number ${at}" { kind niche }`).join('\n'),
      async (preview) => {
        await press(preview, 'ArrowRight');
        const dots = await preview.page.locator('.place .dots i').count();
        expect(dots).toBeGreaterThan(1);
        const first = await boxOf(preview, 's0');
        await press(preview, 'ArrowRight');
        expect(await counted(preview)).toBe('2 / 3');
        expect((await boxOf(preview, 's0')).y).toBeLessThan(first.y);
        for (let part = 2; part < dots; part++) await press(preview, 'ArrowRight');
        const last = await boxOf(preview, 's13');
        expect(last.y + last.height).toBeLessThan(900);
        await press(preview, 'ArrowRight');
        expect(await counted(preview)).toBe('3 / 3');
        await press(preview, 'ArrowLeft');
        expect(await preview.page.locator('.dots i').last().getAttribute('class')).toBe('here');
      },
    ));
});

describe('overview, dark screen and ways', () => {
  it('shows all that was told at once, steps on there, and comes back', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', 'o');
      const close = await boxOf(preview, 'offices');
      expect(close.width).toBeLessThan(400);
      await press(preview, 'ArrowRight');
      expect(await counted(preview)).toBe('3 / 7');
      expect((await boxOf(preview, 'offices')).width).toBeCloseTo(close.width, 0);
      await press(preview, 'o');
      expect((await boxOf(preview, 'bread')).width).toBeGreaterThan(400);
    }));

  it('goes from the overview to the block that is clicked', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'End', 'ArrowLeft', 'o');
      const { height, width, x, y } = await boxOf(preview, 'bread');
      await preview.page.mouse.click(x + width / 2, y + height / 2);
      expect(await counted(preview)).toBe('3 / 7');
      expect((await boxOf(preview, 'bread')).width).toBeGreaterThan(400);
    }));

  it.each(['b', '.', 'B'])('makes the screen dark with %s, and bright with it or any step', (key) =>
    onStage(TOLD, async (preview) => {
      const dark = () => preview.page.evaluate<number>(opacityOf('.presenting .dark'));
      for (const back of [key, 'ArrowRight', 'PageUp']) {
        await press(preview, 'Home', 'ArrowRight', key);
        await settled(preview);
        expect(await dark()).toBe(1);
        expect(await preview.page.locator('.presenting .note:visible').count()).toBe(0);
        await press(preview, back);
        await settled(preview);
        expect(await dark()).toBe(0);
        expect(await counted(preview)).toBe('2 / 7');
      }
    }),
  );

  it('lights up the way to a segment, told or not, with its name; the same key puts it out', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'ArrowRight', '1');
      expect(await notesThatAre(preview, 'lit')).toEqual(['bread', 'chat', 'neighbours', 'sales', 'shop']);
      await settled(preview);
      expect(await preview.page.locator('#stage-note-sales').isVisible()).toBe(true);
      expect(await preview.page.textContent('.presenting .label')).toBe('What leads to Neighbours');
      expect(await preview.page.locator('.presenting .label svg path').count()).toBe(1);
      await press(preview, '2');
      expect(await notesThatAre(preview, 'lit')).toEqual(['offices', 'trays']);
      await press(preview, '2');
      expect(await notesThatAre(preview, 'lit')).toEqual([]);
      expect(await preview.page.locator('.presenting .label').isVisible()).toBe(false);
      await press(preview, '1', 'ArrowRight');
      expect(await counted(preview), 'the next key comes back to the step').toBe('2 / 7');
      await press(preview, '9');
      expect(await notesThatAre(preview, 'lit')).toEqual([]);
    }));
});

describe('around the stage', () => {
  it('leaves the editor to fill the screen and to open the speaker view', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'f', 'z', 's');
      expect(ofType('aroundStage', await preview.sent())).toEqual([
        { type: 'aroundStage', what: 'fullScreen' },
        { type: 'aroundStage', what: 'zen' },
        { type: 'aroundStage', what: 'speaker' },
      ]);
    }));

  it('shows the keys and whose numbers are whose, and lies behind them untouched', () =>
    onStage(TOLD, async (preview) => {
      const help = preview.page.locator('.presenting .help');
      await press(preview, '?');
      expect(await help.isVisible()).toBe(true);
      expect(await help.textContent()).toContain('What leads to Neighbours');
      await press(preview, 'Escape');
      expect(await help.isVisible()).toBe(false);
      expect(await preview.page.locator('.presenting').count(), 'Escape closed the keys alone').toBe(1);
      await press(preview, '?', 'PageDown');
      expect(await help.isVisible()).toBe(false);
      expect(await counted(preview)).toBe('2 / 7');
    }));

  it('has a button for every key, in sight while the pointer moves and when the keyboard is there', () =>
    onStage(TOLD, async (preview) => {
      const { page } = preview;
      const seen = async () => {
        await settled(preview);
        return page.evaluate<number>(opacityOf('.presenting .controls'));
      };
      expect(await seen()).toBe(0);
      await press(preview, 'Tab', 'Tab');
      expect(await seen()).toBe(1);
      await press(preview, 'Enter');
      expect(await counted(preview), 'the second button goes on, once').toBe('2 / 7');
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 310);
      for (const act of ['next', 'overview', 'blank', 'speaker', 'fullScreen', 'help', 'end']) {
        await page.click(`.presenting [data-act=${act}]`);
        if (act === 'help') await press(preview, 'Escape');
      }
      expect(await page.locator('.presenting').count()).toBe(0);
    }));

  it('takes the keys from the preview behind it, which nothing reaches', () =>
    onStage(TOLD, async (preview) => {
      const zoom = await preview.page.textContent('#zoom-text');
      await press(preview, '+', '+', '/', 'l', 'v', 'd');
      expect(await preview.page.textContent('#zoom-text')).toBe(zoom);
      expect(await preview.page.locator('#finder').isVisible()).toBe(false);
      expect(ofType('view', await preview.sent())).toEqual([]);
      expect(await preview.page.locator('main').evaluate((main) => (main as HTMLElement).inert)).toBe(true);
      await press(preview, 'Escape');
      expect(await preview.page.locator('main').evaluate((main) => (main as HTMLElement).inert)).toBe(false);
    }));

  it('gives the keyboard back where it was', () =>
    withPreview(async (preview) => {
      await preview.send(showingCanvas(TOLD));
      await preview.page.focus('#note-bread');
      await preview.send(showingCanvas(TOLD, { stage: 'begins' }));
      expect(await focusedId(preview)).toBe('');
      await press(preview, 'Escape');
      expect(await focusedId(preview)).toBe('note-bread');
    }));

  it('tells those who do not see it where it is', () =>
    onStage(TOLD, async (preview) => {
      expect(await preview.page.getByRole('dialog', { name: 'Presentation: Bakery' }).count()).toBe(1);
      await press(preview, 'ArrowRight');
      expect(await said(preview)).toBe('2 of 7: Customer Segments. Neighbours. Offices');
      await press(preview, 'b');
      expect(await said(preview)).toBe('The screen is dark.');
      await press(preview, '1');
      expect(await said(preview)).toBe('What leads to Neighbours');
      await press(preview, '1', 'o');
      expect(await said(preview)).toBe('Overview. 2 of 7: Customer Segments. Neighbours. Offices');
    }));

  it('speaks German', () =>
    onStage(
      TOLD,
      async (preview) => {
        await press(preview, '?');
        expect(await preview.page.textContent('.presenting .help h2')).toBe('Tasten beim Vorführen');
      },
      { language: 'de' },
    ));
});

describe('a presentation of several canvases', () => {
  const SECOND = 'canvas "Brewery"\nsegment locals "Locals"\nproposition beer "Beer" { for locals }\n';

  it('says that it is gone beyond, and goes on with the canvas that comes, at its beginning or its end', () =>
    onStage(TOLD, async (preview) => {
      const beyond = async () => ofType('beyondStage', await preview.sent()).map(({ to }) => to);
      await press(preview, 'ArrowLeft');
      expect(await beyond()).toEqual(['previous']);
      await press(preview, 'End', 'ArrowLeft', 'ArrowRight', 'ArrowRight');
      expect(await beyond()).toEqual(['previous', 'next']);
      const [first, second] = [showingCanvas(TOLD, { stage: 'goes on' }), showingCanvas(SECOND, { stage: 'goes on' })];
      const other = { ...second, uri: `${second.uri}-2` };
      const turnTo = (uri: string) => preview.send({ type: 'source', uri, locked: false, view: 'canvas' });
      await turnTo(other.uri);
      await preview.send(other);
      expect(await preview.page.textContent('.opening h1')).toBe('Brewery');
      expect(await counted(preview)).toMatch(/^1 /);
      await press(preview, 'ArrowRight');
      expect(await notesThatAre(preview, 'now')).toEqual(['locals']);
      await press(preview, 'ArrowLeft', 'ArrowLeft');
      expect(await beyond()).toEqual(['previous', 'next', 'previous']);
      await turnTo(first.uri);
      await preview.send(first);
      const [at, of] = (await counted(preview))!.split('/').map((part) => part.trim());
      expect(at).toBe(of);
    }));

  it('goes on with the step of a history that comes, also where that is of the same file', () =>
    onStage(TOLD, async (preview) => {
      const ofStep = (at: number, words: string) => ({
        ...showingCanvas(words, { stage: 'goes on' }),
        changes: { notes: [], state: 'both' as const, step: { place: `${at} of 3`, about: '' } },
      });
      await preview.send(ofStep(1, TOLD));
      await press(preview, 'End', 'ArrowRight');
      await preview.send(ofStep(2, SECOND));
      expect(await counted(preview)).toMatch(/^1 /);
      expect(await preview.page.textContent('.opening h1')).toBe('Brewery');
    }));

  it('holds its step while nothing else comes', () =>
    onStage(TOLD, async (preview) => {
      await press(preview, 'End');
      const last = await counted(preview);
      await press(preview, 'ArrowRight');
      await preview.send(showingCanvas(TOLD, { version: 2, stage: 'goes on' }));
      expect(await counted(preview)).toBe(last);
    }));
});
