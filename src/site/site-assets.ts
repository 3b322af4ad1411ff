import { siteStyle } from './site-style.ts';

/** The files that the pages need as they are built. */
export const SITE_PARTS = ['site.js', 'site.css', 'draw.js', 'inter-regular.woff2', 'inter-semibold.woff2'] as const;

/** One of these files. */
export type SitePart = (typeof SITE_PARTS)[number];

/** Reads one of these files. */
export type ReadPart = (part: SitePart) => Promise<Uint8Array>;

/** The icon of all pages: a canvas, as small as that goes. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#1b2027"/><path d="M3 4H13V12H3ZM3 9.5H13M5 4V9.5M7 4V9.5M9 4V9.5M11 4V9.5M8 9.5V12" fill="none" stroke="#ffffff" stroke-width=".8"/></svg>\n';

/** What lies in `assets/`, by name. */
export const ASSETS: Readonly<Record<string, (read: ReadPart) => Promise<string | Uint8Array>>> = {
  'site.js': (read) => read('site.js'),
  'site.css': async (read) => siteStyle(new TextDecoder().decode(await read('site.css'))),
  'draw.js': (read) => read('draw.js'),
  'icon.svg': async () => ICON,
  'inter-regular.woff2': (read) => read('inter-regular.woff2'),
  'inter-semibold.woff2': (read) => read('inter-semibold.woff2'),
};
