import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/english.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { drawCanvas } from '../../src/views/render-canvas-svg.ts';
import { SAMPLE, sampleNotes, samplePicture, showing } from './sample-picture.ts';
import { focusedId, ofType, ringed, scrollTop, withPreview, zoomText } from './with-preview.ts';

describe('the picture', () => {
  it('says that it is ready, and what it has drawn', () =>
    withPreview(async (preview) => {
      await preview.send(showing(sampleNotes(3), { version: 7 }));
      expect(await preview.sent()).toEqual([
        { type: 'ready', theme: 'light', room: 900 },
        { type: 'drawn', uri: SAMPLE, version: 7, view: 'canvas', notes: 3 },
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

  it('shows a whole canvas as the server draws it, with titles that mean mischief', () =>
    withPreview(async (preview) => {
      const titles = ['</text><script>alert(1)</script>', '<img src=x onerror=alert(2)>', 'A & B', 'שלום עולם', '🧁 𝒳'];
      const text = titles.map((title, at) => `segment s${at} "${title}"`).join('\n');
      const { svg, notes } = drawCanvas(readCanvas(text), [], { theme: 'dark', catalogue: english });
      await preview.send(showing([], { svg, keys: notes.map(({ key }) => key), ring: 'note-s0' }));
      const drawn = await preview.page.locator('#sheet [data-note]').allTextContents();
      // Where a title breaks into lines, and which way it runs, is the picture's business.
      const letters = (title: string) => title.replace(/[\s\u2066-\u2069]/g, '');
      expect(drawn.map(letters)).toEqual(titles.map(letters));
      expect(await preview.page.locator('#sheet script, #sheet img').count()).toBe(0);
      const [ringed, plain] = await preview.page.evaluate(() =>
        ['#note-s0', '#note-s1'].map((id) => getComputedStyle(document.querySelector(`${id} .card`)!).stroke),
      );
      expect(ringed).not.toBe(plain);
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
