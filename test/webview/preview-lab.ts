import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { optionsOf, speakerBundle, webviewBundle } from '../../scripts/bundles.ts';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { speakerPage } from '../../src/extension/presenting/speaker-page.ts';
import { previewPage } from '../../src/extension/preview/preview-page.ts';
import { previewPageTextsOf } from '../../src/messages/preview-page-texts.ts';
import type { MessageFromSpeaker, SpeakerMessage } from '../../src/protocol/presenting.ts';
import type { MessageFromPreview, MessageToPreview, PreviewState } from '../../src/protocol/preview-messages.ts';
import { editorColours } from './editor-colours.ts';

/** The page of a panel in a real browser; the test plays the editor's side of it. */
export interface PreviewInBrowser<ToPage = MessageToPreview, FromPage = MessageFromPreview> {
  readonly page: Page;
  /** Sends what the extension would send, and waits until the page has dealt with it and painted. */
  send(message: ToPage): Promise<void>;
  /** Everything the page has sent so far. */
  sent(): Promise<FromPage[]>;
  /** What the page asked the editor to remember. */
  state(): Promise<PreviewState | undefined>;
  /** What the page was forbidden, or logged as an error. */
  readonly complaints: readonly string[];
  /** Gives the tab back: the next page opens in it, which knows nothing of this one. */
  leave(): Promise<void>;
}

/** The page of the speaker's window. */
export type SpeakerInBrowser = PreviewInBrowser<SpeakerMessage, MessageFromSpeaker>;

/** How the editor looks around the page. */
export interface Surroundings {
  readonly bodyClass?: string;
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
}

/** A browser and a web server with the built page: made once for a file of tests. */
export interface PreviewLab {
  open(surroundings?: Surroundings): Promise<PreviewInBrowser>;
  openSpeaker(surroundings?: Surroundings): Promise<SpeakerInBrowser>;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the page as the product does, and starts a browser for it. */
export async function openPreviewLab(): Promise<PreviewLab> {
  const folder = await mkdtemp(join(tmpdir(), 'bmc-webview-'));
  await build({ ...optionsOf(webviewBundle), outfile: join(folder, 'main.js') });
  await build({ ...optionsOf(speakerBundle), outfile: join(folder, 'speaker.js') });
  let surroundings: Surroundings = {};
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/' || path === '/speaker') {
      const page = path === '/' ? previewIn(surroundings) : speakerIn(surroundings);
      response.setHeader('content-type', 'text/html').end(inEditor(page, surroundings));
      return;
    }
    if (path === '/editor.css') {
      response.setHeader('content-type', 'text/css').end(editorColours(surroundings.bodyClass ?? 'vscode-light'));
      return;
    }
    const content = await readFile(join(folder, path)).catch(() => undefined);
    response.statusCode = content ? 200 : 404;
    response.setHeader('content-type', contentTypes[extname(path)] ?? 'text/plain').end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await launchBrowser();
  const tabs = new Tabs(browser);
  return {
    open(wanted = {}) {
      surroundings = wanted;
      return pageOn(tabs, address, { width: 900, height: 600, ...wanted });
    },
    openSpeaker(wanted = {}) {
      surroundings = wanted;
      return pageOn(tabs, `${address}speaker`, { width: 900, height: 640, ...wanted });
    },
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function previewIn({ language = 'en' }: Surroundings): string {
  return previewPage({ ...partsOf('main', language), texts: previewPageTextsOf(language) });
}

function speakerIn({ language = 'en' }: Surroundings): string {
  return speakerPage({ ...partsOf('speaker', language), title: 'Speaker' });
}

function partsOf(name: string, language: string) {
  return { script: `${name}.js`, style: `${name}.css`, sources: "'self'", nonce: 'fixedForTests', language };
}

/** The page as the editor shows it: with the class and the colours of a theme. */
function inEditor(page: string, { bodyClass = 'vscode-light' }: Surroundings): string {
  return page
    .replace('<body class="', `<body class="${bodyClass} `)
    .replace('</head>', '<link rel="stylesheet" href="editor.css"></head>');
}

/** Tabs of a browser, each used by one page after the other: a new one takes several times as long as another page in it. */
class Tabs {
  readonly #browser: Browser;
  readonly #idle: Page[] = [];
  #pages = 0;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** How many pages there were. */
  get pages(): number {
    return this.#pages;
  }

  /** A tab of this size that remembers nothing. */
  async take(size: { readonly width: number; readonly height: number }): Promise<Page> {
    this.#pages += 1;
    const idle = this.#idle.pop();
    if (idle) {
      await idle.setViewportSize(size);
      return idle;
    }
    const page = await this.#browser.newPage({ viewport: size });
    await page.addInitScript(playEditor);
    return page;
  }

  /** Takes a tab back, as it was when it was new. */
  async giveBack(page: Page): Promise<void> {
    page.removeAllListeners();
    await page.context().clearPermissions();
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
    // Nothing of the next page lies under the mouse.
    await page.mouse.move(-1, -1);
    this.#idle.push(page);
  }
}

/** What the editor gives a page. */
function playEditor(): void {
  const heard: unknown[] = [];
  const hosted = window as unknown as { heard: unknown[]; acquireVsCodeApi: unknown };
  hosted.heard = heard;
  hosted.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => heard.push(message),
    getState: () => JSON.parse(sessionStorage.getItem(location.search) ?? 'null') ?? undefined,
    setState: (state: unknown) => sessionStorage.setItem(location.search, JSON.stringify(state)),
  });
}

async function pageOn<ToPage, FromPage>(
  tabs: Tabs,
  address: string,
  size: { readonly width: number; readonly height: number },
): Promise<PreviewInBrowser<ToPage, FromPage>> {
  const page = await tabs.take({ width: size.width, height: size.height });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // Each page has an address of its own, by which the editor remembers its state, and none of another's.
  await page.goto(`${address}?${tabs.pages}`);
  return {
    page,
    complaints,
    leave: () => tabs.giveBack(page),
    send: (message) =>
      page.evaluate(async (data) => {
        window.postMessage(data, '*');
        await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve)));
      }, message),
    sent: () => page.evaluate(() => (window as unknown as { heard: FromPage[] }).heard),
    state: () => page.evaluate(() => JSON.parse(sessionStorage.getItem(location.search) ?? 'null') ?? undefined),
  };
}
