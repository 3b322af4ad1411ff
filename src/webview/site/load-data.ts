import type { CompareTexts, SiteData, TakeData } from '../../protocol/site-data.ts';

/** What scripts beside the pages put in place, and what they call. */
interface Shared {
  bmcTake?: TakeData;
  bmcCompare?: CompareTexts;
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

let comparing: Promise<CompareTexts> | undefined;

/** The program that compares canvases, loaded once, on use. */
export function loadComparing(): Promise<CompareTexts> {
  comparing ??= runScript('assets/compare.js').then(
    () => shared.bmcCompare!,
    (error: unknown) => {
      // The next pair asks for it again.
      comparing = undefined;
      throw error;
    },
  );
  return comparing;
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
