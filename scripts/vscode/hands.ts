import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { screenshot } from './open-workbench.ts';
import { root } from './places.ts';

/**
 * What a suite inside the extension host can ask of the hands at the browser, which see what the extension host
 * cannot: the insides of a webview, the mouse, the keyboard, the picture.
 */
export type Ask =
  /** The value of an expression in the page of the preview. */
  | { readonly do: 'evaluate'; readonly expression: string }
  /** The value of an expression in the page of the workbench itself. */
  | { readonly do: 'evaluateOutside'; readonly expression: string }
  /** A click in the middle of the first element of the preview that a CSS selector finds. */
  | { readonly do: 'click'; readonly selector: string; readonly double?: boolean }
  /** A key or a chord (`Control+K`) to whatever has the focus. */
  | { readonly do: 'press'; readonly keys: string }
  /** Text, typed key by key to whatever has the focus. */
  | { readonly do: 'type'; readonly text: string }
  /** A PNG of the workbench, or of the other tab, under `.vscode-test/pictures/`; gives its path. */
  | { readonly do: 'picture'; readonly name: string; readonly ofTab?: boolean }
  /** An address in another tab of the browser, the same one each time. */
  | { readonly do: 'visit'; readonly address: string }
  /** The value of an expression in the other tab. */
  | { readonly do: 'evaluateInTab'; readonly expression: string };

/**
 * The innermost page of this extension's webview that can be seen (a webview is two iframes deep).
 *
 * @throws Error when none is there within the time.
 */
export async function previewFrame(page: Page, extensionId: string, milliseconds = 15_000): Promise<Frame> {
  const end = Date.now() + milliseconds;
  for (;;) {
    for (const frame of page.frames().reverse()) {
      const outer = frame.parentFrame();
      const isOurs = outer?.url().toLowerCase().includes(`extensionid=${extensionId.toLowerCase()}`);
      if (isOurs && (await seen(outer))) return frame;
    }
    if (Date.now() > end) throw new Error(`no webview of ${extensionId} is to be seen`);
    await page.waitForTimeout(100);
  }
}

async function seen(frame: Frame | null): Promise<boolean> {
  try {
    return (await (await frame?.frameElement())?.isVisible()) ?? false;
  } catch {
    return false; // it went away while we looked
  }
}

/** Does for `page` what a suite asks. Errors say what was not there. */
export async function lendHand(page: Page, extensionId: string, ask: Ask): Promise<unknown> {
  switch (ask.do) {
    case 'evaluate':
      return (await previewFrame(page, extensionId)).evaluate(ask.expression);
    case 'evaluateOutside':
      return page.evaluate(ask.expression);
    case 'click': {
      const found = (await previewFrame(page, extensionId)).locator(ask.selector).first();
      return found.click({ timeout: 10_000, clickCount: ask.double ? 2 : 1 });
    }
    case 'press':
      return page.keyboard.press(ask.keys);
    case 'type':
      return page.keyboard.type(ask.text);
    case 'picture': {
      const file = join(root, '.vscode-test', 'pictures', `${ask.name}.png`);
      await screenshot(ask.ofTab ? await otherTab(page) : page, file);
      return file;
    }
    case 'visit':
      await (await otherTab(page)).goto(ask.address);
      return null;
    case 'evaluateInTab':
      return evaluateWhenThere(await otherTab(page), ask.expression);
  }
}

/** The value of an expression; where the page goes meanwhile, in the one that comes. */
async function evaluateWhenThere(page: Page, expression: string): Promise<unknown> {
  await page.waitForLoadState();
  return page.evaluate(expression).catch(async (error: unknown) => {
    if (!/context was destroyed/.test(String(error))) throw error;
    await page.waitForLoadState();
    return page.evaluate(expression);
  });
}

/** The tab beside the workbench, opened when it is first asked for; as large. */
async function otherTab(page: Page): Promise<Page> {
  const other = page
    .context()
    .pages()
    .find((one) => one !== page);
  return other ?? page.context().newPage();
}
