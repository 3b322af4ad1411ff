/**
 * Draws every example as `docs/pictures/NAME.svg` and `.png`, and takes pictures of the editor:
 * `npm run pictures`. The extension must be built. With `--svg`, the SVG files alone, which needs no browser; with
 * `--examples`, no pictures of the editor.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';
import { drawExamples, photograph, picturesFolder } from './pictures/draw-examples.ts';
import { photographCanvases } from './pictures/photograph-canvases.ts';
import { photographChanges } from './pictures/photograph-changes.ts';
import { photographEditor } from './pictures/photograph-editor.ts';
import { photographSite } from './pictures/photograph-site.ts';
import { photographStage } from './pictures/photograph-stage.ts';
import { photographWalk } from './pictures/photograph-walk.ts';

const args = process.argv.slice(2);
const pictures = await drawExamples();
await mkdir(picturesFolder, { recursive: true });
for (const { name, svg } of pictures) await writeFile(join(picturesFolder, `${name}.svg`), `${svg.trimEnd()}\n`);

if (!args.includes('--svg')) {
  const browser = await launchBrowser();
  try {
    for (const picture of pictures) await photograph(browser, picture, join(picturesFolder, `${picture.name}.png`));
    await photographStage(browser, picturesFolder);
    await photographSite(browser, picturesFolder);
  } finally {
    await browser.close();
  }
  if (!args.includes('--examples')) {
    await photographEditor(picturesFolder);
    await photographChanges(picturesFolder);
    await photographCanvases(picturesFolder);
    await photographWalk(picturesFolder);
  }
}
console.log(`${pictures.length} pictures of examples are in docs/pictures/.`);
