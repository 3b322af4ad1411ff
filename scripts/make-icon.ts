/** Writes `assets/icon.png`, the extension's icon at 128 pixels, from `assets/icon.svg`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './launch-browser.ts';

const assets = join(import.meta.dirname, '..', 'assets');
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block }</style>${await readFile(join(assets, 'icon.svg'), 'utf8')}`,
  );
  await page.screenshot({ path: join(assets, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
