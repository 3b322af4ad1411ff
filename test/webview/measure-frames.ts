/* Prints how the preview keeps up in a browser without a graphics card: frames while it is explored, and pictures that change. */
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import type { ShowMessage } from '../../src/protocol/preview-messages.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { pictureLinks } from '../../src/views/picture-links.ts';
import { generateCanvas } from '../bench/generate-canvas.ts';
import { type Figures, figuresOf, milliseconds, printTable, ratio } from '../bench/statistics.ts';
import { openPreviewLab, type PreviewInBrowser } from './preview-lab.ts';

const URI = 'file:///generated.bmc';

/** Draws a canvas as the server does, for the page. */
function showing(text: string, version: number): ShowMessage {
  const catalogue = catalogueOf('en');
  const model = readCanvas(text);
  const { notes, svg } = drawView('canvas', model, [], { catalogue, theme: 'dark' });
  const links = pictureLinks(model, catalogue);
  return { type: 'show', uri: URI, version, view: 'canvas', svg, keys: notes.map(({ key }) => key), links };
}

/** What is done to the picture, one step of it in each frame. */
const STEPS = ['nothing', 'scroll', 'zoom', 'light up links', 'filter'] as const;

/** The time from frame to frame while something is done in each of them. */
async function frames({ page }: PreviewInBrowser, what: (typeof STEPS)[number], count: number): Promise<Figures> {
  const times = await page.evaluate(
    async ([doing, steps]) => {
      const stage = document.getElementById('stage')!;
      const notes = [...document.querySelectorAll<SVGGElement>('[data-note]')];
      const acts: Readonly<Record<string, (at: number) => void>> = {
        scroll: (at) => stage.scrollBy(0, at % 40 < 20 ? 60 : -60),
        zoom: (at) =>
          stage.dispatchEvent(
            new WheelEvent('wheel', { ctrlKey: true, deltaY: at % 20 < 10 ? -40 : 40, clientX: 400, clientY: 400 }),
          ),
        'light up links': (at) => window.postMessage({ type: 'ring', key: notes[(at * 7) % 40]!.id }, '*'),
        filter: (at) => document.dispatchEvent(new KeyboardEvent('keydown', { key: String((at % 2) + 1) })),
      };
      if (doing === 'light up links') document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' }));
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      const found: number[] = [];
      await frame();
      let last = await frame();
      for (let at = 0; at < Number(steps); at++) {
        acts[doing]?.(at);
        const now = await frame();
        found.push(now - last);
        last = now;
      }
      if (doing === 'light up links') document.dispatchEvent(new KeyboardEvent('keydown', { key: 'l' }));
      return found;
    },
    [what, count] as const,
  );
  return figuresOf(times);
}

/** From a picture's arrival to the frame after it is on the page, one word in it changed. */
async function update({ page }: PreviewInBrowser, texts: readonly string[], runs: number): Promise<Figures> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const message = showing(texts[run % texts.length]!, run + 2);
    times.push(
      await page.evaluate(async (data) => {
        const drawn = new Promise<void>((resolve) => {
          window.addEventListener('message', () => requestAnimationFrame(() => setTimeout(resolve)), { once: true });
        });
        const start = performance.now();
        window.postMessage(data, '*');
        await drawn;
        return performance.now() - start;
      }, message),
    );
  }
  return figuresOf(times);
}

const lab = await openPreviewLab();
const rows: string[][] = [];
for (const size of [200, 2000]) {
  const text = generateCanvas(size);
  const preview = await lab.open({ width: 1200, height: 900, bodyClass: 'vscode-dark' });
  await preview.send({ type: 'source', uri: URI, locked: false, view: 'canvas' });
  await preview.send(showing(text, 1));
  let floor = 0;
  for (const step of STEPS) {
    const { median, p95 } = await frames(preview, step, 80);
    if (step === 'nothing') floor = median;
    rows.push([String(size), step, milliseconds(median), milliseconds(p95), ratio(median / floor)]);
  }
  const { median, p95 } = await update(preview, [text.replace('A named', 'The named'), text], 12);
  rows.push([String(size), 'a word changes', milliseconds(median), milliseconds(p95), ratio(median / floor)]);
  await preview.leave();
}
await lab.close();
printTable('Preview: from frame to frame', ['notes', 'in each frame', 'median', 'p95', 'of a frame of nothing'], rows);
