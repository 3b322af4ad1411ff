import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { previewFrame } from '../vscode/hands.ts';
import { screenshot } from '../vscode/open-workbench.ts';
import { root } from '../vscode/places.ts';
import { command, inEditor, settled } from './in-editor.ts';

/** How wide the side bar is made, in CSS pixels. */
const WIDTH = 430;

/** Where the examples lie in the picture: as a consultancy keeps its clients. */
const FOLDERS: readonly (readonly [folder: string, names: RegExp])[] = [
  ['clients/telecoms', /jio|video/],
  ['clients/food', /tuna|boiler|grain/],
  ['clients/retail', /book|kiosk|gillette/],
  ['ideas', /./],
];

/**
 * Takes PNGs of VS Code with many canvases: `canvases.png`, the tree of them; `canvases-filtered.png`, the tree with a
 * filter; `portfolio.png`, the page about all of them.
 *
 * @throws Error when the extension was not built, or one of them is not to be seen in time.
 */
export async function photographCanvases(pictures: string): Promise<void> {
  await inEditor(clients, async ({ extension, page }) => {
    const picture = (name: string) => join(pictures, `${name}.png`);
    await previewFrame(page, extension, 60_000);
    await command(page, 'Explorer: Focus on Canvases View');
    // The tree alone: what else stands in the explorer is not what is shown.
    const others = page.locator('.part.sidebar .pane-header.expanded:not([aria-label^="Canvases"])');
    while ((await others.count()) > 0) {
      await others.first().click();
      await page.waitForTimeout(400);
    }
    const edge = (await page.locator('.part.sidebar').boundingBox())!;
    await page.mouse.move(edge.x + edge.width, 450);
    await page.mouse.down();
    await page.mouse.move(WIDTH, 450, { steps: 10 });
    await page.mouse.up();
    const row = (text: string) => page.locator('.part.sidebar .monaco-list-row').filter({ hasText: text });
    await settled(row('Private bank').filter({ hasText: 'grow' }));
    // The tree comes to rest before it is opened.
    await page.waitForTimeout(3_000);
    await row('Private bank').locator('.monaco-tl-twistie').first().click();
    await settled(row('Customer Relationships'));
    await row('Customer Relationships').locator('.monaco-tl-twistie').first().click();
    await settled(row('A named private banker'));
    const sidebar = (await page.locator('.part.sidebar').boundingBox())!;
    await screenshot(page, picture('canvases'), sidebar);

    await command(page, 'Canvas: Filter Canvases');
    await settled(page.locator('.quick-input-list-entry:visible'));
    await page.keyboard.type('Stage');
    await page.keyboard.press('Enter');
    await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: 'Grow' }));
    await page.keyboard.type('Grow');
    await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: 'Grow' }));
    await page.keyboard.press('Enter');
    await settled(page.locator('.part.sidebar').getByText(/^Grow: /));
    await page.waitForTimeout(800);
    await screenshot(page, picture('canvases-filtered'), sidebar);

    await command(page, 'Canvas: Clear the Filter');
    await command(page, 'Canvas: Show Portfolio');
    const told = await previewFrame(page, 'vscode.markdown-language-features', 30_000);
    await told.waitForSelector('h2', { timeout: 15_000 });
    await page.waitForTimeout(1_500);
    await screenshot(page, picture('portfolio'));
  });
}

/** The examples in folders, as files of their own. */
async function clients(folder: string): Promise<string> {
  let opened = '';
  for (const name of await readdir(join(root, 'examples'))) {
    if (!name.endsWith('.bmc')) continue;
    const place = FOLDERS.find(([, names]) => names.test(name))![0];
    const file = join(folder, place, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await readFile(join(root, 'examples', name), 'utf8'));
    if (name === 'private-bank.bmc') opened = file;
  }
  return opened;
}
