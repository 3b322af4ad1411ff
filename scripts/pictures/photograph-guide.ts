import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { previewFrame } from '../vscode/hands.ts';
import { screenshot } from '../vscode/open-workbench.ts';
import { command, settled } from './in-editor.ts';

/** How much of the window is around what a picture is about, in CSS pixels. */
const MARGIN = 16;

/**
 * Takes PNGs of what leads an analyst: `quick-fix.png`, what mends the finding at the cursor; `status.png`, how the
 * canvas is doing; `questions.png`, its open questions as a page; `new-canvas.png`, the templates; `walkthrough.png`.
 *
 * @param page the workbench, its text in the first group, the cursor on a finding.
 * @throws Error when one of them is not to be seen in time.
 */
export async function photographGuide(page: Page, pictures: string): Promise<void> {
  const picture = (name: string) => join(pictures, `${name}.png`);

  // A text that was changed a moment ago has its fixes in a moment.
  await page.waitForTimeout(1_500);
  await page.keyboard.press('Control+.');
  await settled(page.locator('.action-widget:visible'));
  await screenshot(page, picture('quick-fix'), (await page.locator('.editor-group-container').first().boundingBox())!);
  await page.keyboard.press('Escape');

  await page.locator('[id="status.languageStatus"]').hover();
  const status = page.locator('.hover-language-status:visible');
  await settled(status);
  const { x, y, width } = (await status.first().boundingBox())!;
  const bottom = page.viewportSize()!.height;
  await screenshot(page, picture('status'), {
    x: x - 220,
    y: y - MARGIN,
    width: Math.min(width + 220 + MARGIN, page.viewportSize()!.width - x + 220),
    height: bottom - y + MARGIN,
  });
  await page.mouse.move(400, 300);

  await command(page, 'Canvas: Show Open Questions');
  const questions = await previewFrame(page, 'vscode.markdown-language-features', 30_000);
  await questions.waitForSelector('h2', { timeout: 15_000 });
  await page.waitForTimeout(800);
  await screenshot(page, picture('questions'));

  await command(page, 'Canvas: New Canvas');
  await settled(page.locator('.quick-input-list-entry:visible'));
  await screenshot(page, picture('new-canvas'), (await page.locator('.quick-input-widget').boundingBox())!);
  await page.keyboard.press('Escape');

  await command(page, 'View: Close Editors in Other Groups');
  await command(page, 'Canvas: Get Started with Canvases');
  await settled(page.locator('.getting-started-step:visible'));
  // What the editor of these pictures says of itself is no part of them.
  await page.addStyleTag({ content: '.gettingStartedContainer .getting-started-footer { display: none }' });
  await page.waitForTimeout(1_500);
  await screenshot(page, picture('walkthrough'));
}
