import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { bmc, CLEAN } from '../cli/fake-io.ts';
import { HOSTILE } from '../formats/export-canvas.ts';
import { type Look, soon, withPage } from './site-browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const HOSTILE_NAME = '<img src=x onerror=alert(9)>&"\'#?%41.bmc';

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#39;': "'",
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
};

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'bmc site #1 '));
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(async () => {
  cpSync('examples', join(folder, 'canvases/examples'), { recursive: true });
  write(`canvases/hostile/${HOSTILE_NAME}`, HOSTILE);
  write(
    'canvases/hostile/same.bmc',
    `canvas "</option><script>alert(5)</script>" { from "${HOSTILE_NAME.replaceAll('"', '\\"')}" }\n${CLEAN}`,
  );
  write('canvases/odd/broken.bmc', 'segment { { "x');
  write('canvases/odd/latin.bmc', Uint8Array.from([0x63, 0xe9, 0x6c]));
  write('canvases/odd/empty.bmc', '');
  write('canvases/odd/huge.bmc', `// ${'x'.repeat(9_000_000)}`);
  write('canvases/two/one.bmc', `canvas "Twin"\n${CLEAN}`);
  write('canvases/two/other.bmc', `canvas "Twin"\n${CLEAN}`);
  write(
    'canvases/long/long.bmc',
    'canvas "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"\n' +
      'segment s "Donaudampfschifffahrtskapitänswitwenrentenbezieherinnenvereinigung" { expects communities }',
  );
  write(
    'canvases/rtl/café.bmc',
    'canvas "مقهى الحي" { tagline "قهوة كل صباح" }\nsegment s "الجيران"\npartner p "Crème brûlée"',
  );
  const { code } = await bmc(['build', 'canvases', '-o', 'site'], { folder });
  expect(code).toBe(0);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string) => pathToFileURL(join(folder, 'site/')).href + path;
const open = (path: string, use: (page: Page) => Promise<void>, look?: Look) => withPage(browser, at(path), use, look);
const names = (page: Page) => page.locator('#canvases li:visible .name').allTextContents();

/** What axe-core holds to be serious or critical. */
async function flaws(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run({ preload: false })');
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return grave.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

describe('the index of a site on a disk', () => {
  it('lists every canvas under its folder, those with mistakes too, and leads to each', () =>
    open('index.html', async (page) => {
      expect(await page.locator('#canvases h2').allTextContents()).toEqual([
        'examples',
        'hostile',
        'long',
        'odd',
        'rtl',
        'two',
      ]);
      expect(await page.locator('#canvases li').count()).toBe(23);
      const line = (file: string) =>
        page.locator('#canvases li', { has: page.getByText(file, { exact: true }) }).textContent();
      expect(await line('private-bank.bmc')).toMatch(
        /Private bank\s*Discreet, lifelong advice\s*stage grow.*2.hints\s*9 of 12 questions answered\s*31 notes/,
      );
      expect(await line('broken.bmc')).toContain('Line 1: The facts of this segment have no closing brace.');
      expect(await line('latin.bmc')).toContain('Save it with the encoding UTF-8');
      expect(await line('huge.bmc')).toContain('larger than 8 MB');
      await page.getByRole('link', { name: 'The bookshop on the corner' }).click();
      expect(await page.title()).toBe('The bookshop on the corner');
      await page.getByRole('link', { name: 'All canvases' }).click();
      expect(page.url()).toBe(at('index.html'));
    }));

  it('finds canvases by title, file and folder, and notes by what they say, in any case and with accents or without', () =>
    open('index.html', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('twin');
      expect(await names(page)).toEqual(['Twin', 'Twin']);
      await page.fill('#find', 'ODD latin');
      expect(await names(page)).toHaveLength(1);
      await page.fill('#find', 'creme');
      await soon(() => page.innerText('#found')).toBe('1 note found');
      expect(await page.innerText('#notes li')).toMatch(/Crème brûlée\s+مقهى الحي · Key Partners/);
      await page.fill('#find', 'named private BANKER');
      await page.locator('#notes a', { hasText: 'A named private banker' }).first().click();
      expect(await page.title()).toBe('Private bank');
      const sought = page.locator('.sought:visible');
      expect(await sought.getAttribute('aria-label')).toContain('A named private banker');
      await page.goBack();
      await page.fill('#find', 'nothing of the kind');
      await soon(() => page.innerText('#found')).toBe('Nothing found. Try fewer words.');
      await page.keyboard.press('Escape');
      expect(await page.locator('#canvases li:visible').count()).toBe(23);
    }));

  it('lists them without scripts as well', () =>
    open(
      'index.html',
      async (page) => {
        expect(await page.locator('#canvases li:visible').count()).toBe(23);
        expect(await page.locator('#find:visible').count()).toBe(0);
        await page.getByRole('link', { name: 'Private bank' }).click();
        expect(await page.locator('section:visible').count()).toBe(6);
        expect(await page.getByRole('link', { name: 'Compare' }).count()).toBe(1);
      },
      { withoutScripts: true },
    ));
});

describe('the page of a canvas', () => {
  it('shows every view behind its tab, and the findings as text', () =>
    open('canvases/examples-private-bank.html', async (page) => {
      expect(await page.getByRole('tab').allTextContents()).toEqual([
        'Canvas',
        'Relationships',
        'Fit',
        'Ideas',
        'Questions',
        'Findings (2)',
      ]);
      await page.getByRole('tab', { name: 'Fit' }).click();
      expect(await page.locator('section:visible').getAttribute('data-view')).toBe('fit');
      await page.getByRole('tab', { name: 'Findings' }).click();
      expect(await page.locator('section:visible li').count()).toBe(2);
      expect(await page.innerText('section:visible')).toContain('relationship/personal-needs-face-to-face');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('section:visible').getAttribute('data-view')).toBe('canvas');
    }));

  it('is set in the typeface that lies beside it', () =>
    open('canvases/examples-private-bank.html', async (page) => {
      await page.evaluate('document.fonts.ready.then(() => undefined)');
      expect(await page.evaluate("[...document.fonts].filter(({ status }) => status === 'loaded').length")).toBe(2);
    }));

  it('presents, at night on a dark stage', () =>
    open(
      'canvases/examples-private-bank.html',
      async (page) => {
        await page.getByRole('button', { name: 'Present' }).click();
        expect(await page.textContent('.presenting .opening h1')).toBe('Private bank');
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
        expect(await page.textContent('.presenting .place > span:last-child')).toBe('3 / 8');
        expect(
          await page.evaluate("getComputedStyle(document.querySelector('.presenting .view')).backgroundColor"),
        ).toBe('rgb(24, 27, 32)');
        await page.keyboard.press('Escape');
        expect(await page.locator('.presenting').count()).toBe(0);
      },
      { dark: true },
    ));

  it('leads to what changed since the canvas that it came from', () =>
    open('canvases/examples-reliance-jio-later.html', async (page) => {
      await page.getByRole('link', { name: 'What changed since reliance-jio-early.bmc' }).click();
      await page.locator('[data-view=changes] svg').waitFor();
      expect(await page.locator('[data-view=changes]').innerText()).toMatch(/30.notes are new/);
    }));

  it('is light, with the script and the style of all pages', () => {
    const size = (path: string) => readFileSync(join(folder, 'site', path)).length;
    const shared = size('assets/site.js') + size('assets/site.css');
    const pages = readdirSync('examples').filter((name) => name.endsWith('.bmc'));
    for (const name of pages) {
      expect(size(`canvases/examples-${name.replace('.bmc', '.html')}`) + shared, name).toBeLessThan(200_000);
    }
  });

  it('says so where it cannot be presented', () =>
    open(
      'canvases/two-other.html',
      async (page) => {
        renameSync(join(folder, 'site/data/two-other.js'), join(folder, 'site/data/away'));
        await page.getByRole('button', { name: 'Present' }).click();
        await soon(() => page.locator('#unpresented').innerText()).toContain('cannot be presented');
        renameSync(join(folder, 'site/data/away'), join(folder, 'site/data/two-other.js'));
        await page.getByRole('button', { name: 'Present' }).click();
        await page.locator('.presenting').waitFor();
        expect(await page.locator('#unpresented').innerText()).toBe('');
      },
      { forgive: /ERR_FILE_NOT_FOUND/ },
    ));
});

describe('on a phone', () => {
  const PHONE = { size: { width: 390, height: 844 } };
  const width = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

  it('a canvas is a list of its notes, block by block, with what was found below each', () =>
    open(
      'canvases/examples-private-bank.html',
      async (page) => {
        expect(await page.locator('#view-canvas > svg:visible').count()).toBe(0);
        const blocks = page.locator('.notes .block:visible');
        expect(await blocks.locator('h2').allTextContents()).toEqual(
          expect.arrayContaining(['Key Partners3', 'Customer Segments2', 'Ideas2']),
        );
        const note = page.locator('.notes li', { hasText: 'Somebody to ask' }).first();
        expect(await note.innerText()).toMatch(
          /^Somebody to ask\s+personal\s+retention\s+“Somebody to ask” is personal/,
        );
        expect(await width(page)).toBe(390);
        await page.setViewportSize({ width: 844, height: 390 });
        expect(await page.locator('#view-canvas > svg:visible').count()).toBe(1);
        expect(await page.locator('.notes:visible').count()).toBe(0);
      },
      PHONE,
    ));

  it('a note that was searched for is brought into sight', () =>
    open(
      'canvases/examples-private-bank.html#note-hotline',
      async (page) => {
        const note = page.locator('.notes .sought');
        expect(await note.innerText()).toContain('Hotline');
        expect((await note.boundingBox())!.y).toBeLessThan(844);
      },
      PHONE,
    ));

  it.each(['relationships', 'fit', 'ideas', 'questions', 'findings'])(
    'the view %s stands in the width of the screen, its columns named in the cells',
    (view) =>
      open(
        `canvases/examples-tasty-tuna.html#${view}`,
        async (page) => {
          expect(await page.locator('section:visible').getAttribute('data-view')).toBe(view);
          expect(await width(page)).toBe(390);
          expect(await page.locator('section:visible thead:visible').count()).toBe(0);
        },
        PHONE,
      ),
  );

  it('a word as long as they are in German, and an Arabic canvas, keep within the screen', async () => {
    const arabic = readdirSync(join(folder, 'site/canvases')).find((name) => name.startsWith('rtl-'));
    for (const path of ['canvases/long-long.html', `canvases/${arabic}`, 'index.html', 'compare.html']) {
      await open(path, async (page) => expect(await width(page), path).toBe(390), PHONE);
    }
  });

  it('what changed is drawn narrow, and large enough to be read', () =>
    open(
      'compare.html#examples-reliance-jio-early..examples-reliance-jio-later',
      async (page) => {
        await page.locator('[data-view=changes] svg').waitFor();
        expect(await page.innerText('#zoom-text')).toBe('90 %');
        expect(await width(page)).toBe(390);
      },
      PHONE,
    ));
});

describe('the comparison of two', () => {
  it('draws any two that are chosen, keeps them in the address, and swaps them', () =>
    open('compare.html', async (page) => {
      expect(await page.innerText('#said')).toContain('Choose two canvases');
      await page.getByLabel('Earlier').selectOption({ label: 'The bookshop on the corner' });
      await page.getByLabel('Later').selectOption({ label: 'The online bookseller' });
      const header = page.locator('[data-view=changes] .header');
      await soon(() => header.textContent()).toContain('compared with examples/bookshop.bmc');
      expect(page.url()).toContain('#examples-bookshop..examples-online-bookseller');
      await page.getByRole('button', { name: 'Swap' }).click();
      await soon(() => header.textContent()).toContain('compared with examples/online-bookseller.bmc');
      await page.reload();
      await soon(() => header.textContent()).toContain('compared with examples/online-bookseller.bmc');
      await page.goto(at('compare.html#nowhere..examples-bookshop'));
      await soon(() => page.locator('#said').innerText()).toContain('Now choose the other one');
      await page.goto(at('compare.html#examples-bookshop..examples-bookshop'));
      await soon(() => page.locator('#said').innerText()).toContain('one and the same canvas');
    }));

  it('tells canvases of one title apart, and says of each which file it is', () =>
    open('compare.html', async (page) => {
      const folders = await page.evaluate(
        "[...document.querySelectorAll('#before optgroup')].map(({ label }) => label)",
      );
      expect(folders).toEqual(['examples', 'hostile', 'long', 'odd', 'rtl', 'two']);
      const twins = page.locator('#after optgroup[label=two] option');
      expect(await twins.allTextContents()).toEqual(['Twin · one.bmc', 'Twin · other.bmc']);
      await page.getByLabel('Earlier').selectOption('two-one');
      await page.getByLabel('Later').selectOption('two-other');
      expect(await page.locator('.which').allTextContents()).toEqual(['two/one.bmc', 'two/other.bmc']);
      await page.getByRole('button', { name: 'Swap' }).press('Enter');
      expect(await page.locator('.which').allTextContents()).toEqual(['two/other.bmc', 'two/one.bmc']);
    }));

  it('is that of the command line', () =>
    open('compare.html#examples-reliance-jio-early..examples-reliance-jio-later', async (page) => {
      const drawn = page.locator('[data-view=changes] svg');
      await drawn.waitFor();
      const files = ['early', 'later'].map((when) => `examples/reliance-jio-${when}.bmc`);
      const { out } = await bmc(['diff', ...files, '--format', 'svg'], { folder: join(folder, 'canvases') });
      const told = out
        .slice(out.indexOf('<rect'))
        .replace(/<[^>]*>/g, '')
        .replace(/&(?:amp|#39|quot|lt|gt);/g, (entity) => ENTITIES[entity]!);
      expect((await drawn.textContent())?.trim()).toBe(told.trim());
    }));

  it('says so where a script is missing', () =>
    open(
      'compare.html',
      async (page) => {
        await page.evaluate("document.documentElement.dataset.root = ''");
        rmSync(join(folder, 'site/data/two-one.js'));
        await page.goto(at('compare.html#two-one..two-other'));
        await soon(() => page.innerText('#said')).toContain('could not be compared');
      },
      { forgive: /ERR_FILE_NOT_FOUND/ },
    ));
});

describe('a hostile canvas', () => {
  const pages = async () => {
    const index = readFileSync(join(folder, 'site/index.html'), 'utf8');
    return [...index.matchAll(/href="(canvases\/hostile-[^"]*)"/g)].map(([, path]) => path!);
  };

  it('runs nothing in the index, nor when it is searched for', () =>
    open('index.html', async (page) => {
      for (const words of ['script', 'onerror', 'javascript', '{{x}}', 'lone half', 'img']) {
        await page.fill('#find', words);
        await soon(() => page.innerText('#found')).toMatch(/found/);
      }
      expect(await page.locator('img, iframe, object, embed').count()).toBe(0);
      expect(await page.locator('body script').count()).toBe(0);
    }));

  it('runs nothing on its page, on stage, among findings, or compared', async () => {
    const found = await pages();
    expect(found).toHaveLength(2);
    for (const path of found) {
      await open(path, async (page) => {
        for (const tab of await page.getByRole('tab').all()) await tab.click();
        for (const key of ['p', 'PageDown', 'End', '1', 'Escape', 'Escape']) await page.keyboard.press(key);
        expect(await page.locator('img, iframe, object, embed, body script').count()).toBe(0);
      });
    }
    const [one, other] = found.map((path) => /canvases\/(.*)\.html/.exec(path)![1]);
    await open(`compare.html#${one}..${other}`, async (page) => {
      await page.locator('[data-view=changes] svg').waitFor();
      expect(await page.locator('img, iframe, object, embed, body script').count()).toBe(0);
    });
  });

  it('could run no script of its own if it stood in a page', async () => {
    const file = join(folder, 'site/canvases/smuggled.html');
    const text = readFileSync(join(folder, 'site/canvases/examples-bookshop.html'), 'utf8');
    writeFileSync(
      file,
      text.replace('<main', '<script>document.title = "run"</script><img src=x onerror="document.title=\'run\'"><main'),
    );
    await open(
      'canvases/smuggled.html',
      async (page) => expect(await page.title()).toBe('The bookshop on the corner'),
      { forgive: /Content Security Policy|ERR_FILE_NOT_FOUND/ },
    );
  });
});

describe('everybody', () => {
  it.each([false, true])('can use the pages, by the rules of accessibility (at night: %s)', async (dark) => {
    for (const path of [
      'index.html',
      'canvases/examples-private-bank.html',
      'canvases/examples-with-findings.html#findings',
      'compare.html',
    ]) {
      await open(path, async (page) => expect(await flaws(page), path).toEqual([]), { dark });
    }
  });

  it('reads the index on a narrow screen without scrolling sideways', () =>
    open('index.html', async (page) => expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360), {
      size: { width: 360, height: 700 },
    }));
});

describe('on paper', () => {
  it('stands every view of a canvas, and nothing to be pressed', () =>
    open('canvases/examples-private-bank.html', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('section:visible').count()).toBe(6);
      expect(await page.locator('button:visible, .notes:visible').count()).toBe(0);
    }));
});
