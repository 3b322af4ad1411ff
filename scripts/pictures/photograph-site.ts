import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { inOwnFolder, root } from '../vscode/places.ts';

/** The pages that are taken, by the names of their pictures; what is waited for is there when they are. */
const PAGES: Readonly<Record<string, { readonly path: string; readonly awaits: string; readonly isPhone?: boolean }>> =
  {
    'site-index': { path: 'index.html', awaits: '#canvases li' },
    'site-canvas': { path: 'canvases/private-bank.html', awaits: '.alive' },
    'site-views': { path: 'canvases/private-bank.html#relationships', awaits: '.alive' },
    'site-phone': { path: 'canvases/private-bank.html', awaits: '.alive', isPhone: true },
    'site-compare': {
      path: 'compare.html#reliance-jio-early..reliance-jio-later',
      awaits: '[data-view=changes] svg',
    },
  };

/**
 * Takes PNGs of the pages of the examples, each light and dark: `site-index.png`, `site-canvas.png`, `site-views.png`,
 * `site-phone.png`, `site-compare.png`.
 *
 * @throws Error when the project was not built.
 */
export async function photographSite(browser: Browser, pictures: string): Promise<void> {
  await inOwnFolder(async (folder) => {
    const site = join(folder, 'site');
    const build = ['build', 'examples', '-o', site, '--title', 'Examples', '--lang', 'en'];
    execFileSync(process.execPath, ['dist/cli/main.js', ...build], { cwd: root, stdio: 'pipe' });
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ colorScheme });
      try {
        for (const [name, { awaits, isPhone = false, path }] of Object.entries(PAGES)) {
          const page = await context.newPage();
          await page.setViewportSize(isPhone ? { width: 390, height: 844 } : { width: 1280, height: 800 });
          await page.goto(pathToFileURL(join(site, '/')).href + path);
          await page.locator(awaits).first().waitFor();
          await page.evaluate('document.fonts.ready.then(() => undefined)');
          await page.screenshot({ path: join(pictures, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
          await page.close();
        }
      } finally {
        await context.close();
      }
    }
  });
}
