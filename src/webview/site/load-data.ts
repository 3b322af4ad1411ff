import type { CanvasText, SiteData, SiteProgram, TakeData } from '../../protocol/site-data.ts';

/** What scripts beside the pages put in place, and what they call. */
interface Shared {
  bmcTake?: TakeData;
  bmcProgram?: SiteProgram;
}

const shared = globalThis as Shared;
const taken: { -readonly [Name in keyof SiteData]?: SiteData[Name] } = {};
shared.bmcTake = (name, data) => {
  taken[name] = data;
};

/** What leads from this page to the folder of all pages. */
const root = document.documentElement.dataset.root ?? '';

/** What a script with data holds, by its path below the folder of all pages. Rejects where it cannot be loaded. */
export async function loadData<Name extends keyof SiteData>(name: Name, path: string): Promise<SiteData[Name]> {
  await runScript(path);
  const data = taken[name];
  if (data === undefined) throw new Error(path);
  return data;
}

/** The text of a canvas, by its page. */
export async function loadCanvas(page: string): Promise<CanvasText> {
  return (await loadData('canvas', `data/${page}.js`)).read;
}

let program: Promise<SiteProgram> | undefined;

/** The program that draws canvases, loaded once, on use. */
export function loadProgram(): Promise<SiteProgram> {
  program ??= runScript('assets/draw.js').then(
    () => shared.bmcProgram!,
    (error: unknown) => {
      // Who needs it next asks for it again.
      program = undefined;
      throw error;
    },
  );
  return program;
}

/** Runs a script of the site. Scripts of one path run again each time: what they hold may have changed. */
function runScript(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = root + path;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(path));
    });
    document.head.append(script);
  });
}
