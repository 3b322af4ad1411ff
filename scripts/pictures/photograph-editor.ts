import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fetchServer } from '../vscode/fetch-server.ts';
import { previewFrame } from '../vscode/hands.ts';
import { openWorkbench, screenshot } from '../vscode/open-workbench.ts';
import { inOwnFolder, root } from '../vscode/places.ts';
import { extensionIdOf, readManifest, stageExtension } from '../vscode/stage-extension.ts';
import { extensionsFolder, startServer } from '../vscode/start-server.ts';
import { photographGuide } from './photograph-guide.ts';

const WINDOW = { width: 1640, height: 900 };
/** How much of the window the text takes; the rest is its picture. */
const TEXT_SHARE = 0.39;

/** A window with nothing in it but the text and its picture. */
const SETTINGS = {
  'bmc.preview.open': 'beside',
  'breadcrumbs.enabled': false,
  'editor.cursorSurroundingLines': 12,
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

/** The canvas in the pictures: an example, with a slip in it that is worth a finding. */
async function exampleWithSlip(): Promise<string> {
  const text = await readFile(join(root, 'examples', 'private-bank.bmc'), 'utf8');
  const slip = text.replace(/^\s*\/\/ *\^+ .*\n/gm, '').replace(/^( {2}via +)branch$/m, '$1portal');
  if (slip === text) throw new Error('examples/private-bank.bmc has changed: its picture needs another slip.');
  return slip;
}

/**
 * Takes PNGs of VS Code with the built extension: `editor.png`, a canvas with a finding beside its picture,
 * `completion.png`, the words that can stand after `type`, and those of `photographGuide`.
 *
 * @throws Error when the extension was not built, no browser starts, or the preview is not drawn in time.
 */
export async function photographEditor(pictures: string): Promise<void> {
  const manifest = await readManifest();
  const serverFolder = await fetchServer();
  await inOwnFolder(async (folder) => {
    const workspace = join(folder, 'canvases');
    const file = join(workspace, 'private-bank.bmc');
    await mkdir(workspace);
    await writeFile(file, await exampleWithSlip());
    const dataFolder = join(folder, 'data');
    await stageExtension(join(extensionsFolder(dataFolder), `${extensionIdOf(manifest)}-${manifest.version}`));
    const server = await startServer({ serverFolder, dataFolder, settings: SETTINGS });
    try {
      const { page, close } = await openWorkbench(server, { folder: workspace, file, viewport: WINDOW, scale: 1.5 });
      try {
        const preview = await previewFrame(page, extensionIdOf(manifest), 60_000);
        await preview.waitForSelector('svg [data-note]', { timeout: 30_000 });
        await arrange(page);
        await goTo(page, 'relationship banker');
        await page.locator('.squiggly-warning').first().waitFor();
        await hoverWord(page, 'type');
        await settled(page.locator('.monaco-hover').filter({ hasText: 'relationship/' }));
        await screenshot(page, join(pictures, 'editor.png'));
        await goTo(page, '  type      self-service');
        await offerTypes(page);
        await screenshot(page, join(pictures, 'completion.png'));
        await putBack(page);
        await goTo(page, '  type      dedicated');
        await page.keyboard.press('Control+ArrowRight');
        await photographGuide(page, pictures);
      } finally {
        await close();
      }
    } finally {
      await server.stop();
    }
  });
}

/** Hides the side bar and gives the picture the larger part of the window. */
async function arrange(page: Page): Promise<void> {
  await page.locator('.editor-group-container .view-lines').first().click();
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const edge = (await page.locator('.editor-group-container').nth(1).boundingBox())!.x;
  await page.mouse.move(edge, WINDOW.height / 2);
  await page.mouse.down();
  await page.mouse.move(WINDOW.width * TEXT_SHARE, WINDOW.height / 2, { steps: 10 });
  await page.mouse.up();
}

/** Puts the cursor on the line that holds this, as a person would: through the editor's own search. */
async function goTo(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+F');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
}

/** Rests the mouse on the word that begins the first line with a warning. */
async function hoverWord(page: Page, word: string): Promise<void> {
  const { x, y, height } = (await page.locator('.squiggly-warning').first().boundingBox())!;
  await page.mouse.move(x + word.length * 4, y + height / 2, { steps: 5 });
}

/** Takes the word at the end of the cursor's line away and asks what can stand there. */
async function offerTypes(page: Page): Promise<void> {
  await page.keyboard.press('End');
  for (const _ of 'self-service') await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Space');
  await settled(page.locator('.suggest-widget'));
  await page.keyboard.press('Control+Space');
  await settled(page.locator('.suggest-details'));
}

/** Closes what is proposed, and gives the word back. */
async function putBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Z');
}

/** Waits until something is seen, and has been painted where it stays. */
async function settled(seen: Locator): Promise<void> {
  await seen.first().waitFor({ timeout: 15_000 });
  await seen.page().waitForTimeout(800);
}
