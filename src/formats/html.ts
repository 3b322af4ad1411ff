import { sha256 } from '@noble/hashes/sha2';
import { escapeXml } from '../views/svg/escape.ts';
import { element } from '../views/svg/svg-writer.ts';
import { themeOf } from '../views/theme.ts';
import { base64 } from './base64.ts';
import type { Exported } from './exported.ts';
import type { Exporter, FormatFiles } from './format-files.ts';
import { type PageView, pageSections, pageStage, pageTabs, pageZoom, pictureOf, presentButton } from './page-body.ts';

/** All views in one web page that needs nothing beside itself: pictures, typeface, style and script stand in it. */
export const exporter: Exporter = async (exported, files) => {
  const [script, style] = await Promise.all([textOf('page.js', files), pageStyle(exported, files)]);
  return { bytes: new TextEncoder().encode(exportedPage(exported, { script, style })), missing: '' };
};

/** What a page holds beside the pictures. */
interface PageParts {
  readonly script: string;
  readonly style: string;
}

/**
 * The page. It may run its own script and no other, show what stands in it, and reach nothing: text of the canvas is
 * drawn, never read as markup or script.
 */
function exportedPage(exported: Exported, { script, style }: PageParts): string {
  const { canvas, catalogue, isStacked = false, views } = exported;
  const policy = [
    "default-src 'none'",
    ...(isStacked ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const shown = views.map((view) => ({ name: view.name, title: view.title, content: pictureOf(view) }));
  const stage = isStacked ? '' : pageStage(views);
  const zoom = pageZoom(catalogue, stage === '' ? [] : [presentButton(catalogue)]);
  return `<!DOCTYPE html>
<html lang="${escapeXml(catalogue.exporting.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(canvas.title ?? catalogue.preview.untitled)}</title>
<style>${style}</style>
</head>
<body>
${isStacked ? stacked(shown) : `${pageTabs(shown, catalogue)}${pageSections(shown)}${stage}${zoom}\n<script>${script}</script>\n`}</body>
</html>
`;
}

/** The views one below the other, each under its title. */
function stacked(views: readonly PageView[]): string {
  const sections = views.map(
    ({ title, content }) => `<section>${element('h2', {}, escapeXml(title))}${content}</section>`,
  );
  return `<main id="stage"><div id="sheet">\n${sections.join('\n')}\n</div></main>\n`;
}

/** The page's style sheet with the theme's colours and the typeface. */
async function pageStyle({ theme, views }: Exported, files: FormatFiles): Promise<string> {
  const [style, regular, semibold] = await Promise.all([
    textOf('page.css', files),
    files.read('inter-regular.woff2'),
    files.read('inter-semibold.woff2'),
  ]);
  const { background, card, ink, line, muted } = themeOf(theme);
  const face = (weight: number, bytes: Uint8Array) =>
    `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64(bytes)})}`;
  const colours = `:root{--ground:${background};--card:${card};--ink:${ink};--line:${line};--muted:${muted};--views:${views.length}}`;
  return [face(400, regular), face(600, semibold), colours, style].join('\n');
}

async function textOf(file: 'page.js' | 'page.css', files: FormatFiles): Promise<string> {
  return new TextDecoder().decode(await files.read(file)).trim();
}

function hashOf(text: string): string {
  return `sha256-${base64(sha256(new TextEncoder().encode(text)))}`;
}
