import { sha256 } from '@noble/hashes/sha2';
import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { element, join } from '../views/svg/svg-writer.ts';
import { themeOf } from '../views/theme.ts';
import type { Exported, ExportedView } from './exported.ts';
import type { Exporter, FormatFiles } from './format-files.ts';

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
  const { page } = catalogue.exporting;
  const policy = [
    "default-src 'none'",
    ...(isStacked ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(style)}'`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const button = (key: string, title: string, face: Markup) =>
    element('button', { type: 'button', 'data-zoom': key, title, 'aria-label': title }, face);
  const tabs = views.map(({ name, title }, at) =>
    element(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${name}`,
        'aria-controls': `view-${name}`,
        'aria-selected': at === 0 ? 'true' : 'false',
        tabindex: at === 0 ? 0 : -1,
      },
      escapeXml(title),
    ),
  );
  const stage = isStacked ? '' : stageOf(views);
  const present = { type: 'button', 'data-present': '', title: catalogue.presenting.start };
  const zoom = join([
    ...(stage === '' ? [] : [element('button', present, escapeXml(page.present))]),
    button('-', page.zoomOut, escapeXml('−')),
    button('1', page.zoomToNatural, element('span', { id: 'zoom-text' }, escapeXml('100 %'))),
    button('+', page.zoomIn, escapeXml('+')),
    button('0', page.zoomToFit, escapeXml(page.fit)),
  ]);
  const bar =
    views.length > 1 && !isStacked
      ? `${element('nav', { role: 'tablist', 'aria-label': page.views }, join(tabs, '\n'))}\n`
      : '';
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
${bar}<main id="stage"><div id="sheet">
${views.map((view) => (isStacked ? titled(view) : section(view, views.length > 1))).join('\n')}
</div></main>
${isStacked ? '' : `${stage}${element('div', { id: 'zoom', role: 'group', 'aria-label': page.zoom }, zoom)}\n<script>${script}</script>\n`}</body>
</html>
`;
}

/** What is presented, kept where nobody sees it: the picture for an audience, and how it is told. */
function stageOf(views: readonly ExportedView[]): string {
  const stage = views.find(({ present }) => present)?.present?.();
  if (!stage) return '';
  return `<template id="presented" data-story="${escapeXml(JSON.stringify(stage.story))}">${stage.svg}</template>\n`;
}

/** One view among others under its title. */
function titled(view: ExportedView): string {
  return `<section>${element('h2', {}, escapeXml(view.title))}${pictureOf(view)}</section>`;
}

/** The picture of a view. Ids are made the view's own: several views may show the same note. */
function pictureOf(view: ExportedView): string {
  return view.draw().svg.replaceAll(' id="', ` id="${view.name}-`);
}

/** One view. */
function section(view: ExportedView, hasTab: boolean): string {
  const { name, title } = view;
  const svg = pictureOf(view);
  const role = hasTab ? `role="tabpanel" aria-labelledby="tab-${name}"` : `aria-label="${escapeXml(title)}"`;
  return `<section id="view-${name}" data-view="${name}" ${role}>${svg}</section>`;
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

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
