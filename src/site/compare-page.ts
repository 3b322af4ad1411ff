import { pageSections, pageZoom } from '../formats/page-body.ts';
import { escapeXml } from '../views/svg/escape.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { type PageFrame, pageOf } from './page-shell.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The page that compares any two canvases. It holds their names alone: its script takes the two that are chosen, and the
 * program that compares them, as scripts, which works from a disk too.
 */
export function comparePage(entries: readonly SiteEntry[], frame: PageFrame): string {
  const { catalogue } = frame;
  const texts = catalogue.site.compare;
  const options = entries.flatMap(({ page, path, thumbnail, title }) =>
    page === undefined || thumbnail === undefined
      ? []
      : [`<option value="${page}">${escapeXml(`${title} · ${cleanText(path)}`)}</option>`],
  );
  const nothing = `<option value="">${escapeXml(texts.nothing)}</option>`;
  // The script fills the other list from this one.
  const body = `<header class="bar">
<a href="index.html">${escapeXml(catalogue.site.page.all)}</a>
<h1>${escapeXml(texts.title)}</h1>
<div class="pair"><label for="before">${escapeXml(texts.before)}</label> <select id="before">${nothing}${options.join('')}</select>
<button type="button" id="swap" class="button">${escapeXml(texts.swap)}</button>
<label for="after">${escapeXml(texts.after)}</label> <select id="after">${nothing}</select></div>
</header>
<p id="said" role="status">${escapeXml(texts.choose)}</p>
<noscript><p>${escapeXml(texts.needsScript)}</p></noscript>
${pageSections([{ name: 'changes', title: texts.view, content: '' }])}${pageZoom(catalogue)}`;
  return pageOf({ title: texts.title, root: '', kind: 'compare', body }, frame);
}
