import { pageSections, pageZoom } from '../formats/page-body.ts';
import { escapeXml } from '../views/svg/escape.ts';
import { join, NOTHING } from '../views/svg/svg-writer.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { byFolder } from './by-folder.ts';
import { htmlElement } from './html-writer.ts';
import { type PageFrame, pageOf } from './page-shell.ts';
import type { SiteEntry } from './site-entry.ts';

/**
 * The page that compares any two canvases. It holds their names alone: its script takes the two that are chosen, and the
 * program that compares them, as scripts, which works from a disk too.
 */
export function comparePage(entries: readonly SiteEntry[], frame: PageFrame): string {
  const { catalogue } = frame;
  const texts = catalogue.site.compare;
  const drawn = entries.filter(({ page, thumbnail }) => page !== undefined && thumbnail !== undefined);
  // The script fills the other list from this one, and says under each which file is meant.
  const body = `<header class="bar">
<a href="index.html">${escapeXml(catalogue.site.page.all)}</a>
<h1>${escapeXml(texts.title)}</h1>
</header>
<div class="pair">
<div><label for="before">${escapeXml(texts.before)}</label><select id="before" aria-describedby="which-before">${options(drawn, frame)}</select></div>
<button type="button" id="swap" class="button">${escapeXml(texts.swap)}</button>
<div><label for="after">${escapeXml(texts.after)}</label><select id="after" aria-describedby="which-after"></select></div>
<p id="which-before" class="which"></p>
<p id="which-after" class="which after"></p>
</div>
<p id="said" role="status">${escapeXml(drawn.length < 2 ? texts.tooFew : texts.choose)}</p>
<noscript><p>${escapeXml(texts.needsScript)}</p></noscript>
${pageSections([{ name: 'changes', title: texts.view, content: '' }])}${pageZoom(catalogue)}`;
  return pageOf({ title: texts.title, root: '', kind: 'compare', body }, frame);
}

/** The canvases by their folders. Those of one title are told apart by their files, of which each says the whole path. */
function options(entries: readonly SiteEntry[], { catalogue }: PageFrame): string {
  const { compare, topFolder } = catalogue.site;
  const counts = new Map<string, number>();
  for (const { title } of entries) counts.set(title, (counts.get(title) ?? 0) + 1);
  const folders = byFolder(entries);
  const groups = [...folders].map(([folder, inside]) => {
    const items = inside.map(({ page, path, title }) => {
      const file = cleanText(path.replace(/^.*\//, ''));
      const name = counts.get(title) === 1 ? title : `${title} · ${file}`;
      return htmlElement('option', { value: page, 'data-path': cleanText(path) }, escapeXml(name));
    });
    if (folders.size === 1) return join(items);
    return htmlElement('optgroup', { label: folder === '' ? topFolder : cleanText(folder) }, join(items));
  });
  const nothing = htmlElement('option', { value: '' }, escapeXml(compare.nothing));
  return join([nothing, ...groups], NOTHING);
}
