import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { previewFrame } from '../vscode/hands.ts';
import { type Clip, screenshot } from '../vscode/open-workbench.ts';
import { root } from '../vscode/places.ts';
import { changedExample } from './changed-example.ts';
import { arrange, command, inEditor, settled } from './in-editor.ts';

const FILE = 'private-bank.bmc';

/**
 * Takes PNGs of VS Code where a canvas is reviewed: `editor-changes.png`, what changed since the last commit beside the
 * text; `history.png`, the revisions of a canvas to choose from; `presenting-history.png`, one of them on stage; and
 * `export.png`, how an export shall look.
 *
 * @throws Error when git is not there, the extension was not built, or one of them is not to be seen in time.
 */
export async function photographChanges(pictures: string): Promise<void> {
  await inEditor(committedExample, async ({ extension, page }) => {
    const preview = await previewFrame(page, extension, 60_000);
    await preview.waitForSelector('svg [data-note]', { timeout: 30_000 });
    await arrange(page);
    await command(page, 'Canvas: Compare with HEAD');
    await preview.waitForSelector('#changes:not([hidden])', { timeout: 30_000 });
    await command(page, 'Canvas: Next Change');
    await settled(page.locator('.editor-group-container'));
    await screenshot(page, join(pictures, 'editor-changes.png'));
    await command(page, 'Canvas: Show Canvas History');
    await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: 'new' }));
    // What each revision changed is read one after the other.
    await page.waitForTimeout(2_000);
    await screenshot(page, join(pictures, 'history.png'), await boxOf(page));
    await page.keyboard.press('Escape');
    await command(page, 'Canvas: Export Canvas…');
    await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: 'PDF' }));
    await page.locator('.quick-input-widget input:visible').first().fill('pdf');
    await page.keyboard.press('Enter');
    await settled(page.locator('.quick-input-list-entry:visible').filter({ hasText: 'private-bank.pdf' }));
    await screenshot(page, join(pictures, 'export.png'), await boxOf(page));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await command(page, 'Canvas: Present Canvas History');
    await preview.waitForSelector('.presenting', { timeout: 30_000 });
    await page.waitForTimeout(1_000);
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(2_000);
    const stage = page.locator('.editor-group-container').nth(1).locator('.editor-container');
    await screenshot(page, join(pictures, 'presenting-history.png'), (await stage.boundingBox())!);
  });
}

/** The list that is chosen from. */
async function boxOf(page: Page): Promise<Clip> {
  return (await page.locator('.quick-input-widget').boundingBox())!;
}

/** A repository in which the example grew in three commits, and was changed again since. */
async function committedExample(folder: string): Promise<string> {
  const text = (await readFile(join(root, 'examples', FILE), 'utf8')).replace(/^\s*\/\/ *\^+ .*\n/gm, '');
  const file = join(folder, FILE);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '--quiet', '--initial-branch=main');
  const commit = async (content: string, author: string, day: string, message: string) => {
    await writeFile(file, content);
    const who = ['-c', `user.name=${author}`, '-c', 'user.email=bank@example.org', '-c', 'commit.gpgsign=false'];
    const date = `${day}T10:00:00`;
    git('add', FILE);
    execFileSync('git', [...who, 'commit', '--quiet', '--message', message], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  };
  const without = (...blocks: readonly string[]) =>
    blocks.reduce(
      (left, block) => left.replace(new RegExp(`^${block} [^\\n]*\\{\\n(?: .*\\n)*\\}\\n\\n?`, 'm'), ''),
      text,
    );
  await commit(
    without('relationship circle', 'channel hotline'),
    'Ruth Keller',
    '2026-03-02',
    'First draft of the canvas',
  );
  await commit(without('relationship circle'), 'Amir Haddad', '2026-04-16', 'A hotline for professionals');
  await commit(text, 'Ruth Keller', '2026-06-08', 'A circle of investors, once a year');
  await writeFile(file, changedExample(text));
  return file;
}
