import { tablesWorthShowing } from '../formats/exported-views.ts';
import { type PageView, pageSections, pageTabs, pageZoom, pictureOf, presentButton } from '../formats/page-body.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { drawContent } from '../views/render-canvas-svg.ts';
import { titleOfCanvas } from '../views/sheet/header-content.ts';
import { escapeXml } from '../views/svg/escape.ts';
import { element } from '../views/svg/svg-writer.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { messageMarkup } from './message-markup.ts';
import { notesAsHtml } from './notes-markup.ts';
import { creditLine, type PageFrame, pageOf } from './page-shell.ts';
import { severitySign, signShapes } from './sign-markup.ts';
import { isDrawn, type SiteCanvas } from './site-canvas.ts';
import { tablesAsHtml } from './table-markup.ts';

/**
 * The page of one canvas: its picture, and beside it the same as a list for narrow screens; every other view that has
 * something to show, and its findings, as text. What is presented is drawn when somebody presents.
 */
export function canvasPage(site: SiteCanvas, frame: PageFrame): string {
  const { canvas, earlier, findings, page, path } = site;
  const { catalogue } = frame;
  const texts = catalogue.site.page;
  const title = titleOfCanvas(canvas, catalogue);
  const isShown = isDrawn(site);
  const views: readonly PageView[] = [
    ...(isShown ? drawnViews(site, catalogue) : []),
    ...(findings.length > 0 ? [findingsView(site, catalogue)] : []),
  ];
  const since =
    earlier === undefined
      ? ''
      : `<a href="../compare.html#${earlier.page}..${page}">${escapeXml(texts.since({ title: earlier.path.replace(/^.*\//, '') }))}</a>`;
  const sections = pageSections(views);
  const body = `<header class="bar">
<a href="../index.html">${escapeXml(texts.all)}</a>
<h1><bdi>${escapeXml(title)}</bdi></h1><span class="path"><bdi>${escapeXml(cleanText(path))}</bdi></span>
${since}${isShown ? `<a href="../compare.html#..${page}">${escapeXml(texts.compare)}</a>` : ''}
${isShown ? presentButton(catalogue) : ''}
</header>
${pageTabs(views, catalogue)}${sections}${pageZoom(catalogue)}${signShapes(sections)}`;
  return pageOf({ title, root: '../', kind: 'canvas', name: page, body }, frame);
}

/** The canvas, and every other view that has something to show. */
function drawnViews({ canvas, content, findings }: SiteCanvas, catalogue: Catalogue): readonly PageView[] {
  const surroundings = { catalogue, segments: content.segments };
  const draw = () => drawContent(content, { theme: 'light', catalogue, credit: true });
  const picture = pictureOf({ name: 'canvas', draw });
  const notes = notesAsHtml(content, { ...surroundings, tellsFindings: true });
  return [
    { name: 'canvas', title: catalogue.views.names.canvas, content: `${picture}${notes}` },
    ...tablesWorthShowing({ canvas, findings, catalogue }).map((view) => ({
      name: view.name,
      title: view.title,
      content: `${tablesAsHtml(view.content, { ...surroundings, tellsFindings: false })}${creditLine(catalogue)}`,
      isText: true,
    })),
  ];
}

/** What is to be said of the canvas, in the order of the text. */
function findingsView({ findings }: SiteCanvas, catalogue: Catalogue): PageView {
  const texts = catalogue.site.page;
  const items = findings.map(({ code, message, range, severity }) => {
    const line = element('span', { class: 'line' }, escapeXml(texts.line({ line: range.start.line + 1 })));
    const said = element('p', { dir: 'auto' }, messageMarkup(message));
    return `<li>${severitySign(severity, catalogue)}<div>${said}<p class="about">${line} · <code>${escapeXml(code)}</code></p></div></li>`;
  });
  return {
    name: 'findings',
    title: texts.findings({ count: findings.length }),
    content: `<ul class="findings">\n${items.join('\n')}\n</ul>${creditLine(catalogue)}`,
    isText: true,
  };
}
