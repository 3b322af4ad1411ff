import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { previewFrame } from '../vscode/hands.ts';
import { screenshot } from '../vscode/open-workbench.ts';
import { root } from '../vscode/places.ts';
import { arrange, inEditor, settled } from './in-editor.ts';
import { photographGuide } from './photograph-guide.ts';

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
  const prepare = async (folder: string) => {
    const file = join(folder, 'private-bank.bmc');
    await writeFile(file, await exampleWithSlip());
    return file;
  };
  await inEditor(prepare, async ({ extension, page }) => {
    const preview = await previewFrame(page, extension, 60_000);
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
  });
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
