import { escapeXml } from '../views/svg/escape.ts';
import { creditLine, type PageFrame, pageOf } from './page-shell.ts';

/** What is shown in the place of a page that is not there. @param root what leads to the folder of all pages. */
export function missingPage(root: string, frame: PageFrame): string {
  const { site } = frame.catalogue;
  const body = `<header class="head"><div><h1>${escapeXml(site.missing.title)}</h1><p>${escapeXml(site.missing.text)}</p></div></header>
<main><p><a class="button" href="${root}index.html">${escapeXml(site.page.all)}</a></p></main>
${creditLine(frame.catalogue)}`;
  return pageOf({ title: site.missing.title, root, kind: 'missing', body }, frame);
}
