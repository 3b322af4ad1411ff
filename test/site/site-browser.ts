import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a page is looked at. */
export interface Look {
  readonly dark?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly withoutScripts?: boolean;
  /** What of the console is no complaint. */
  readonly forgive?: RegExp;
}

/** Opens a page, and sees that it asks for nothing but its own site, and that nothing in it is forbidden or fails. */
export async function withPage(
  browser: Browser,
  address: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  { dark = false, forgive, size = { width: 1280, height: 800 }, withoutScripts = false }: Look = {},
): Promise<void> {
  const site = address.replace(/^(http:\/\/[^/]+\/|file:\/\/.*\/site\/).*$/, '$1');
  const context = await browser.newContext({
    viewport: size,
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: !withoutScripts,
  });
  const complaints: string[] = [];
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (!forgive?.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('dialog', async (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site)) complaints.push(`request: ${request.url()}`);
    });
  });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await use(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Expects something of a page that comes to be so: however slow the machine. */
export const soon = <Told>(told: () => Promise<Told> | Told) => expect.poll(told, { timeout: 20_000 });
