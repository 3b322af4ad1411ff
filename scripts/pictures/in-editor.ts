import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fetchServer } from '../vscode/fetch-server.ts';
import { openWorkbench } from '../vscode/open-workbench.ts';
import { inOwnFolder } from '../vscode/places.ts';
import { extensionIdOf, readManifest, stageExtension } from '../vscode/stage-extension.ts';
import { extensionsFolder, startServer } from '../vscode/start-server.ts';

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

/** An editor with a canvas beside its preview, and the id of the extension in it. */
export interface Editor {
  readonly page: Page;
  readonly extension: string;
}

/**
 * Opens VS Code with the built extension and uses it.
 *
 * @param prepare fills the folder that is opened; gives the canvas to open in it
 * @throws Error when the extension was not built or no browser starts.
 */
export async function inEditor(
  prepare: (folder: string) => Promise<string>,
  use: (editor: Editor) => Promise<void>,
): Promise<void> {
  const manifest = await readManifest();
  const extension = extensionIdOf(manifest);
  const serverFolder = await fetchServer();
  await inOwnFolder(async (own) => {
    const folder = join(own, 'canvases');
    await mkdir(folder);
    const file = await prepare(folder);
    const dataFolder = join(own, 'data');
    await stageExtension(join(extensionsFolder(dataFolder), `${extension}-${manifest.version}`));
    const server = await startServer({ serverFolder, dataFolder, settings: SETTINGS });
    try {
      const { page, close } = await openWorkbench(server, { folder, file, viewport: WINDOW, scale: 1.5 });
      try {
        await use({ page, extension });
      } finally {
        await close();
      }
    } finally {
      await server.stop();
    }
  });
}

/** Hides the side bar and gives the picture the larger part of the window. */
export async function arrange(page: Page): Promise<void> {
  await page.locator('.editor-group-container .view-lines').first().click();
  await page.keyboard.press('Control+B');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  const edge = (await page.locator('.editor-group-container').nth(1).boundingBox())!.x;
  await page.mouse.move(edge, WINDOW.height / 2);
  await page.mouse.down();
  await page.mouse.move(WINDOW.width * TEXT_SHARE, WINDOW.height / 2, { steps: 10 });
  await page.mouse.up();
}

/** Runs a command as a person does who knows its name. */
export async function command(page: Page, name: string): Promise<void> {
  // A page beside the text may have the keyboard.
  await page.locator('.editor-group-container .tab').first().click();
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input:visible').first().fill(`>${name}`);
  await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: name }));
  await page.keyboard.press('Enter');
}

/** Waits until something is seen, and has been painted where it stays. */
export async function settled(seen: Locator): Promise<void> {
  await seen.first().waitFor({ timeout: 15_000 });
  await seen.page().waitForTimeout(800);
}
