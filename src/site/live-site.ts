import { comparePage } from './compare-page.ts';
import { FoundSources } from './found-sources.ts';
import { indexPage } from './index-page.ts';
import { ASSETS } from './site-assets.ts';
import { inScript } from './site-data.ts';
import { keepCanvas, keepUnread, type SiteEntry } from './site-entry.ts';
import { canvasFiles, type SitePlan, searchScript } from './site-files.ts';
import { readSiteCanvas, type SiteSource } from './site-source.ts';

/** What the index keeps of a canvas, and all that it was made from. */
interface Kept {
  readonly text: string;
  readonly settings: string;
  /** Which files beside the canvas were asked for, and whether they were there. */
  readonly asked: ReadonlyMap<string, boolean | undefined>;
  readonly entry: SiteEntry;
  readonly searched: string;
}

/**
 * The pages of a folder as it is at the moment: each is made when it is asked for, of what the files hold then. What the
 * index says of a canvas is made anew when its text has changed, or what holds for it.
 */
export class LiveSite {
  readonly #plan: SitePlan;
  readonly #sources: FoundSources;
  readonly #kept = new Map<string, Kept>();
  /** The list being made: who asks meanwhile gets the same. */
  #listing: Promise<readonly (Kept | SiteEntry)[]> | undefined;

  /** @param find gives the canvases that there are. */
  constructor(plan: SitePlan, find: () => Promise<readonly SiteSource[]>) {
    this.#plan = plan;
    this.#sources = new FoundSources(find);
  }

  /** Files have changed: a list that is being made may have read them before. */
  changed(): void {
    this.#listing = undefined;
    this.#sources.changed();
  }

  /** A file of the site, by its path below the folder of all pages; undefined where there is none. */
  async file(path: string): Promise<string | Uint8Array | undefined> {
    const [, folder, name] = /^(?:(assets|canvases|data)\/)?([^/]+)$/.exec(path) ?? [];
    if (name === undefined) return undefined;
    if (folder === 'assets') return Object.hasOwn(ASSETS, name) ? ASSETS[name]!(this.#plan.readPart) : undefined;
    if (folder !== undefined) return this.#canvasFile(path, name.replace(/\.(?:html|js)$/, ''));
    const { title } = this.#plan;
    if (path === 'index.html') return indexPage(await this.#entries(), title, this.#plan);
    if (path === 'compare.html') return comparePage(await this.#entries(), this.#plan);
    if (path !== 'search.js') return undefined;
    return searchScript((await this.#list()).flatMap((one) => ('searched' in one ? [one.searched] : [])));
  }

  async #canvasFile(path: string, page: string): Promise<string | Uint8Array | undefined> {
    let found = await this.#sources.recent();
    // It may have come a moment ago.
    if (!found.byPage.has(page)) found = await this.#sources.anew();
    const source = found.byPage.get(page);
    const read = await source?.read();
    if (!source || !read || 'trouble' in read) return undefined;
    const files = canvasFiles(readSiteCanvas(source, read.text, found.pages, this.#plan.readAndCheck), this.#plan);
    return files.find((file) => file.path === path)?.content;
  }

  async #entries(): Promise<readonly SiteEntry[]> {
    return (await this.#list()).map((one) => ('entry' in one ? one.entry : one));
  }

  #list(): Promise<readonly (Kept | SiteEntry)[]> {
    if (this.#listing) return this.#listing;
    const listing = this.#makeList().finally(() => {
      if (this.#listing === listing) this.#listing = undefined;
    });
    this.#listing = listing;
    return listing;
  }

  async #makeList(): Promise<readonly (Kept | SiteEntry)[]> {
    const { pages, sources } = await this.#sources.anew();
    for (const path of this.#kept.keys()) if (!pages.has(path)) this.#kept.delete(path);
    const list: (Kept | SiteEntry)[] = [];
    for (const source of sources) {
      const read = await source.read();
      if ('trouble' in read) list.push(keepUnread({ path: source.path, trouble: read.trouble }, this.#plan.catalogue));
      else list.push(this.#keep(source, read.text, pages));
    }
    return list;
  }

  #keep(source: SiteSource, text: string, pages: ReadonlyMap<string, string>): Kept {
    const known = this.#kept.get(source.path);
    const settings = settingsOf(source);
    const { fileExists } = source.options;
    const isSame = ([path, answer]: readonly [string, boolean | undefined]) => fileExists?.(path) === answer;
    if (known && known.text === text && known.settings === settings && [...known.asked].every(isSame)) return known;
    const asked = new Map<string, boolean | undefined>();
    const options = {
      ...source.options,
      fileExists: (path: string) => {
        const answer = fileExists?.(path);
        asked.set(path, answer);
        return answer;
      },
    };
    const { catalogue, readAndCheck } = this.#plan;
    const { entry, searched } = keepCanvas(
      readSiteCanvas({ ...source, options }, text, pages, readAndCheck),
      catalogue,
    );
    const kept = { text, settings, asked, entry, searched: inScript(searched) };
    this.#kept.set(source.path, kept);
    return kept;
  }
}

/** What holds for a canvas, as a text to be compared. */
function settingsOf({ options: { severities, taxonomy }, page }: SiteSource): string {
  const words = [...(taxonomy?.values() ?? [])].flatMap(({ own }) => own.map(({ given }) => given));
  return JSON.stringify([page, severities, words]);
}
