import type { Catalogue } from '../messages/catalogue.ts';
import { escapeXml, type Markup } from '../views/svg/escape.ts';
import { element, join, NOTHING } from '../views/svg/svg-writer.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { byFolder } from './by-folder.ts';
import { messageMarkup } from './message-markup.ts';
import { creditLine, type PageFrame, pageOf } from './page-shell.ts';
import { severityShapes, severitySign } from './sign-markup.ts';
import type { SiteEntry } from './site-entry.ts';

/** Of more canvases than this the index shows no small pictures: it stays light. */
const MOST_THUMBNAILS = 250;

/** The page that lists all canvases, folder by folder, and finds what stands in them. */
export function indexPage(entries: readonly SiteEntry[], title: string, frame: PageFrame): string {
  const { catalogue } = frame;
  const texts = catalogue.site;
  const hasThumbnails = entries.length <= MOST_THUMBNAILS;
  const folders = byFolder(entries);
  const isFlat = folders.size === 1 && folders.has('');
  const sections = [...folders].map(([folder, inside]) => {
    const name = folder === '' ? escapeXml(texts.topFolder) : isolate(cleanText(folder));
    const heading = isFlat ? NOTHING : element('h2', {}, name);
    const items = inside.map((entry) => item(entry, hasThumbnails, catalogue));
    return `<section class="folder">${heading}<ul>\n${items.join('\n')}\n</ul></section>`;
  });
  const find = texts.find;
  const search =
    entries.length === 0
      ? `<p class="empty">${escapeXml(texts.empty)}</p>`
      : `<search hidden><input id="find" type="search" autocomplete="off" spellcheck="false" aria-label="${escapeXml(find.label)}" placeholder="${escapeXml(find.hint)}"><p id="found" role="status"></p></search>`;
  const compare =
    entries.filter(({ thumbnail }) => thumbnail !== undefined).length > 1
      ? `<a class="button" href="compare.html">${escapeXml(texts.compare.title)}</a>`
      : '';
  const body = `<header class="head">
<div><h1>${isolate(title)}</h1><p>${escapeXml(texts.canvases({ count: entries.length }))}</p></div>
${compare}
</header>
<main>
${search}
<div id="canvases">
${sections.join('\n')}
</div>
<section id="notes" hidden><h2>${escapeXml(find.notes)}</h2><ul></ul></section>
</main>
${creditLine(catalogue)}${severityShapes()}`;
  return pageOf({ title, root: '', kind: 'index', body }, frame);
}

function item(entry: SiteEntry, hasThumbnail: boolean, catalogue: Catalogue): string {
  const { about, notes, page, path, tagline, thumbnail, title, trouble } = entry;
  const name =
    page === undefined
      ? element('span', { class: 'name' }, isolate(title))
      : element('a', { class: 'name', href: `canvases/${page}.html` }, isolate(title));
  const told = [
    ...(tagline === '' ? [] : [element('p', { class: 'tagline' }, isolate(tagline))]),
    ...(trouble === undefined ? [] : [element('p', { class: 'trouble' }, troubleMarkup(trouble, catalogue))]),
    ...(page === undefined
      ? []
      : [element('p', { class: 'about' }, aboutMarkup([...about, path.replace(/^.*\//, '')]))]),
  ];
  const counted =
    thumbnail === undefined ? [] : [element('span', {}, escapeXml(catalogue.site.notes({ count: notes })))];
  const facts =
    page === undefined
      ? NOTHING
      : element('p', { class: 'health' }, join([...healthMarkup(entry, catalogue), ...counted]));
  const small = hasThumbnail && thumbnail !== undefined ? thumbnail : NOTHING;
  return `<li>${small}<div class="told">${name}${told.join('')}</div>${facts}</li>`;
}

function troubleMarkup(trouble: string, catalogue: Catalogue): Markup {
  return join([severitySign('error', catalogue), messageMarkup(trouble)]);
}

function aboutMarkup(parts: readonly string[]): Markup {
  return join(
    parts.map((part) => isolate(cleanText(part))),
    ' · ',
  );
}

/** A text of the author's: read in its own direction, and put where the page's are. */
function isolate(text: string): Markup {
  return element('bdi', {}, escapeXml(text));
}

function healthMarkup({ counts, questions }: SiteEntry, catalogue: Catalogue): readonly Markup[] {
  const { answered, fine } = catalogue.site;
  const found = counts.map(({ severity, words }) =>
    element('span', {}, join([severitySign(severity, catalogue, true), escapeXml(words)])),
  );
  const open = escapeXml(answered({ answered: questions.all - questions.open, all: questions.all }));
  const asked = questions.all === 0 ? [] : [element('span', {}, open)];
  return [...(found.length > 0 ? found : [element('span', {}, escapeXml(fine))]), ...asked];
}
