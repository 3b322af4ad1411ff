import { canvasPage } from './canvas-page.ts';
import { comparePage } from './compare-page.ts';
import { indexPage } from './index-page.ts';
import type { PageFrame } from './page-shell.ts';
import { ASSETS, type ReadPart } from './site-assets.ts';
import type { SiteCanvas } from './site-canvas.ts';
import { canvasData, dataScript, inScript } from './site-data.ts';
import { keepCanvas, keepUnread, type SiteEntry } from './site-entry.ts';
import { pagesOf, type ReadAndCheck, readSiteCanvas, type SiteSource } from './site-source.ts';

/** One file of a site, by its path below the folder of all pages. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a site is made of beside its canvases. */
export interface SitePlan extends PageFrame {
  readonly title: string;
  readonly readPart: ReadPart;
  readonly readAndCheck: ReadAndCheck;
  /** Told of each canvas that is about to be read, and of one that could not be. */
  readonly step?: (done: number) => Promise<void>;
  readonly unread?: (path: string, trouble: string) => Promise<void>;
}

/** Tells its maker a folder of pages by a file of this name. */
export const MARKER = '.bmc-site';

/**
 * All files of a site, the same for the same canvases. Each canvas is read, drawn and dropped before the next, so that
 * memory stays flat: a few hundred bytes of each are kept for the index, and its words for the search.
 */
export async function* siteFiles(sources: readonly SiteSource[], plan: SitePlan): AsyncIterable<SiteFile> {
  const { catalogue, readPart, step, title, unread } = plan;
  const pages = pagesOf(sources);
  const entries: SiteEntry[] = [];
  const searched: string[] = [];
  yield { path: MARKER, content: `${catalogue.site.marker}\n` };
  for (const [name, make] of Object.entries(ASSETS)) yield { path: `assets/${name}`, content: await make(readPart) };
  for (const [done, source] of sources.entries()) {
    await step?.(done);
    const read = await source.read();
    if ('trouble' in read) {
      entries.push(keepUnread({ path: source.path, trouble: read.trouble }, catalogue));
      await unread?.(source.path, read.trouble);
      continue;
    }
    const canvas = readSiteCanvas(source, read.text, pages, plan.readAndCheck);
    const kept = keepCanvas(canvas, catalogue);
    entries.push(kept.entry);
    searched.push(inScript(kept.searched));
    yield* canvasFiles(canvas, plan);
  }
  yield { path: 'index.html', content: indexPage(entries, title, plan) };
  yield { path: 'compare.html', content: comparePage(entries, plan) };
  yield { path: 'search.js', content: searchScript(searched) };
}

/** What is there of one canvas: its page, and what it is compared and presented from. */
export function canvasFiles(canvas: SiteCanvas, frame: PageFrame): readonly SiteFile[] {
  return [
    { path: `canvases/${canvas.page}.html`, content: canvasPage(canvas, frame) },
    { path: `data/${canvas.page}.js`, content: dataScript('canvas', canvasData(canvas)) },
  ];
}

/** What the index searches. @param searched what is kept of each canvas, as a script may hold it. */
export function searchScript(searched: readonly string[]): string {
  return `bmcTake("search",[\n${searched.join(',\n')}\n]);\n`;
}
