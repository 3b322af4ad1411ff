import { exportedViewsWorthShowing } from '../formats/exported-views.ts';
import {
  type PageView,
  pageSections,
  pageStage,
  pageTabs,
  pageZoom,
  pictureOf,
  presentButton,
} from '../formats/page-body.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { titleOfCanvas } from '../views/sheet/header-content.ts';
import { escapeXml } from '../views/svg/escape.ts';
import { element } from '../views/svg/svg-writer.ts';
import { cleanText } from '../views/text/clean-text.ts';
import { creditLine, type PageFrame, pageOf } from './page-shell.ts';
import { severitySign } from './severity-sign.ts';
import { isDrawn, type SiteCanvas } from './site-canvas.ts';

/** The page of one canvas: every view that has something to show, its findings, and what it takes to present it. */
export function canvasPage(site: SiteCanvas, frame: PageFrame): string {
  const { canvas, earlier, findings, page, path } = site;
  const { catalogue } = frame;
  const texts = catalogue.site.page;
  const title = titleOfCanvas(canvas, catalogue);
  const subject = { canvas, findings, catalogue, theme: 'light' } as const;
  const drawn = isDrawn(site) ? exportedViewsWorthShowing(subject) : [];
  const views: readonly PageView[] = [
    ...drawn.map((view) => ({ name: view.name, title: view.title, content: pictureOf(view) })),
    ...(findings.length > 0 ? [findingsView(site, catalogue)] : []),
  ];
  const stage = pageStage(drawn);
  const since =
    earlier === undefined
      ? ''
      : `<a href="../compare.html#${earlier.page}..${page}">${escapeXml(texts.since({ title: earlier.path.replace(/^.*\//, '') }))}</a>`;
  const body = `<header class="bar">
<a href="../index.html">${escapeXml(texts.all)}</a>
<h1><bdi>${escapeXml(title)}</bdi></h1><span class="path"><bdi>${escapeXml(cleanText(path))}</bdi></span>
${since}${isDrawn(site) ? `<a href="../compare.html#..${page}">${escapeXml(texts.compare)}</a>` : ''}
${stage === '' ? '' : presentButton(catalogue)}
</header>
${pageTabs(views, catalogue)}${pageSections(views)}${stage}${pageZoom(catalogue)}`;
  return pageOf({ title, root: '../', kind: 'canvas', body }, frame);
}

/** What is to be said of the canvas, in the order of the text. */
function findingsView({ findings }: SiteCanvas, catalogue: Catalogue): PageView {
  const texts = catalogue.site.page;
  const items = findings.map(({ code, message, range, severity }) => {
    const line = element('span', { class: 'line' }, escapeXml(texts.line({ line: range.start.line + 1 })));
    const said = element('p', { dir: 'auto' }, escapeXml(message));
    return `<li>${severitySign(severity, catalogue)}<div>${said}<p class="about">${line} · <code>${escapeXml(code)}</code></p></div></li>`;
  });
  return {
    name: 'findings',
    title: texts.findings({ count: findings.length }),
    content: `<ul class="findings">\n${items.join('\n')}\n</ul>${creditLine(catalogue)}`,
    isText: true,
  };
}
