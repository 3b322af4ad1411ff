import type { BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../launch-browser.ts';
import type { Say } from './fetch-server.ts';
import type { RunningServer } from './start-server.ts';

/** A workbench in a headless browser. */
export interface Workbench {
  readonly page: Page;
  close(): Promise<void>;
}

/** What to open, and how large. */
export interface WorkbenchOptions {
  /** The folder to open, absolute. */
  readonly folder?: string;
  /** A file to open in it, absolute. */
  readonly file?: string;
  /** Further pairs for the workbench: the names of its own payload. */
  readonly payload?: readonly (readonly [string, string])[];
  /** Put into the page's own configuration: development extensions and a suite that come from a web address. */
  readonly developmentOptions?: Readonly<Record<string, unknown>>;
  /** Functions that the workbench's page finds on its `window`. */
  readonly functions?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Device pixels per CSS pixel; 2 gives pictures that stay sharp on a dense screen. */
  readonly scale?: number;
  readonly say?: Say;
}

/** Nothing but the loopback interface: every other name and address is one that cannot be found. */
const network = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A path of this machine as the workbench names it.
 *
 * @param authority for an extension or a suite the word `remote`, for a file to open the server's host: under any other
 *   name the file opens all the same, but the findings of its extension belong to another document and are not shown.
 */
export function remoteUri(path: string, authority = 'remote'): string {
  const slashes = path.replaceAll('\\', '/');
  return `vscode-remote://${authority}${slashes.startsWith('/') ? '' : '/'}${encodeURI(slashes).replaceAll('#', '%23').replaceAll('?', '%3F')}`;
}

/** The address that opens this folder and file: what a person types into a browser, and what `openWorkbench` goes to. */
export function addressOf(server: RunningServer, options: WorkbenchOptions): string {
  const address = new URL(server.address);
  if (options.folder) address.searchParams.set('folder', options.folder.replaceAll('\\', '/'));
  const payload = [...(options.payload ?? [])];
  if (options.file) payload.push(['openFile', remoteUri(options.file, server.address.host)]);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/**
 * Opens the workbench of a running server in a headless browser that reaches the loopback interface alone.
 *
 * @throws Error that names every browser tried and why it did not start.
 */
export async function openWorkbench(server: RunningServer, options: WorkbenchOptions = {}): Promise<Workbench> {
  const context = await launch(options);
  try {
    for (const [name, work] of Object.entries(options.functions ?? {})) await context.exposeFunction(name, work);
    const page = await context.newPage();
    if (options.developmentOptions) await configure(page, options.developmentOptions);
    await page.goto(addressOf(server, options));
    return { page, close: () => closeAll(context) };
  } catch (error) {
    await closeAll(context);
    throw error;
  }
}

/**
 * The server writes the workbench's configuration into an attribute of its page; this adds to it before the
 * workbench's module, which runs after the page is parsed, reads it.
 */
function configure(page: Page, developmentOptions: Readonly<Record<string, unknown>>): Promise<unknown> {
  const content = `
    new MutationObserver((_, observer) => {
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      observer.disconnect();
      const configuration = JSON.parse(meta.getAttribute('data-settings'));
      Object.assign(configuration.developmentOptions, ${JSON.stringify(developmentOptions)});
      meta.setAttribute('data-settings', JSON.stringify(configuration));
    }).observe(document, { childList: true, subtree: true });`;
  return page.addInitScript({ content });
}

async function closeAll(context: BrowserContext): Promise<void> {
  await context.browser()?.close();
}

async function launch(options: WorkbenchOptions): Promise<BrowserContext> {
  const browser = await launchBrowser([...quiet, network], options.say);
  return browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? 'light',
    deviceScaleFactor: options.scale ?? 1,
  });
}

/** A part of a page, in CSS pixels. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Writes a PNG of the page, or of a part of it, once its fonts are there, making the folder if need be. */
export async function screenshot(page: Page, file: string, clip?: Clip): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
}
