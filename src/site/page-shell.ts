import type { Catalogue } from '../messages/catalogue.ts';
import { escapeXml } from '../views/svg/escape.ts';

/** What is around every page. */
export interface PageFrame {
  readonly catalogue: Catalogue;
  /** Whether the pages follow the files: they are served, and may ask for what has changed. */
  readonly isLive: boolean;
}

/** One page. */
export interface PageBody {
  readonly title: string;
  /** What leads from the page to the folder of all pages: empty, or `../` and the like. */
  readonly root: string;
  /** Names the sort of page, for its style and script. */
  readonly kind: 'index' | 'canvas' | 'compare' | 'missing';
  /** Names the canvas that it is the page of, where it is one's. */
  readonly name?: string;
  /** Markup. */
  readonly body: string;
}

/**
 * What pages may do: run the scripts beside them, show what stands in them, and reach nothing else. Browsers differ in
 * whether a page on a disk has itself for a source, so files are named as well; a page of a web host can reach none.
 */
export function pagePolicy(isLive: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self' file:",
    "style-src 'self' file:",
    "font-src 'self' file:",
    "img-src 'self' file:",
    ...(isLive ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A whole page. */
export function pageOf({ title, root, kind, name, body }: PageBody, { catalogue, isLive }: PageFrame): string {
  return `<!DOCTYPE html>
<html lang="${escapeXml(catalogue.exporting.language)}" data-root="${root}"${isLive ? ' data-live' : ''}>
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(pagePolicy(isLive))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeXml(title)}</title>
<link rel="icon" type="image/svg+xml" href="${root}assets/icon.svg">
<link rel="stylesheet" href="${root}assets/site.css">
<script src="${root}assets/site.js" defer></script>
</head>
<body data-page="${kind}"${name === undefined ? '' : ` data-canvas="${name}"`}>
${body}
</body>
</html>
`;
}

/** Who made the canvas of nine blocks, at the foot of a page. */
export function creditLine({ preview }: Catalogue): string {
  return `<footer class="credit">${escapeXml(preview.credit)}</footer>`;
}
