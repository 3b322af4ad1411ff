import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { exportTo } from '../../src/formats/export-to.ts';
import { exportedViews } from '../../src/formats/exported-views.ts';
import { builtFormats } from '../../src/formats/node-files.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { inOwnFolder, root } from '../vscode/places.ts';

const SCREEN = { width: 1600, height: 900 };

/** What the speaker noted for the picture: the examples are not about any one talk. */
const REMARKS: readonly (readonly [element: RegExp, remarks: readonly string[]])[] = [
  [
    /^relationship banker .*\{$/m,
    [
      'Ask who in the room has ever changed banks. Nobody raises a hand.',
      'Then the price of it: 40 families for each banker.',
    ],
  ],
  [/^relationship circle .*\{$/m, ['The photograph from the orchard, if the screen is large enough.']],
];

/**
 * Takes PNGs of a canvas before an audience, each light and dark: `presenting-opening.png`, `presenting-step.png`,
 * `presenting-overview.png`, `presenting-path.png`, `presenting-blank.png`, and `presenting-speaker.png`, the speaker's
 * window meanwhile.
 *
 * @throws Error when the project was not built.
 */
export async function photographStage(browser: Browser, pictures: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    const picture = (name: string) => join(pictures, `presenting-${name}${theme === 'dark' ? '-dark' : ''}.png`);
    await inOwnFolder(async (folder) => {
      const file = join(folder, 'bank.html');
      await writeFile(file, await exportedBank(theme));
      const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce' });
      try {
        const page = await context.newPage();
        await page.goto(pathToFileURL(file).href);
        const take = (name: string) => page.screenshot({ path: picture(name) });
        await page.keyboard.press('p');
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        await take('opening');
        await press(page, 'PageDown', 'PageDown');
        await take('step');
        const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
        await speaker.setViewportSize({ width: 1100, height: 720 });
        await speaker.locator('.now h2').waitFor();
        await speaker.screenshot({ path: picture('speaker') });
        await press(page, 'PageDown', 'o');
        await take('overview');
        await press(page, '1');
        await take('path');
        await press(page, 'b');
        await take('blank');
      } finally {
        await context.close();
      }
    });
  }
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The example as a web page that presents by itself. */
async function exportedBank(theme: 'light' | 'dark'): Promise<Uint8Array> {
  const text = await readFile(join(root, 'examples', 'private-bank.bmc'), 'utf8');
  const remarked = REMARKS.reduce((sofar, [element, remarks]) => {
    const next = sofar.replace(element, (line) => [line, ...remarks.map((remark) => `  note "${remark}"`)].join('\n'));
    if (next === sofar) throw new Error('examples/private-bank.bmc has changed: the speaker needs other notes.');
    return next;
  }, text);
  const catalogue = catalogueOf('en');
  const canvas = readCanvas(remarked);
  const subject = { canvas, findings: check(canvas, { catalogue }), catalogue, theme };
  const formats = builtFormats(pathToFileURL(join(root, 'dist', 'formats', '/')));
  const views = exportedViews(['canvas'], subject);
  return (await exportTo('html', { ...subject, views, scale: 1, page: 'a4' }, formats)).bytes;
}
