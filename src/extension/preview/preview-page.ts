import type { PreviewPageTexts } from '../../messages/preview-page-texts.ts';
import { previewParts } from './preview-parts.ts';
import { type PageParts, webviewPage } from './webview-page.ts';

/** What the page of a preview is made of. */
export interface PreviewPageParts extends PageParts {
  readonly texts: PreviewPageTexts;
}

/** The page of a preview, as HTML. It holds no text of any canvas: pictures and notices come to it as messages. */
export function previewPage({ texts, ...parts }: PreviewPageParts): string {
  const { banners, bar, help, zoom } = previewParts(texts);
  const body = `<header>
${bar}
<div id="notice" role="status" hidden><span></span><button type="button" hidden></button></div>
${banners}
</header>
<main><div id="stage" role="tabpanel" aria-labelledby="tab-canvas" tabindex="-1"><div id="sheet"></div></div></main>
${zoom}
${help}
<div id="said" role="status"></div>`;
  return webviewPage(parts, { title: texts.picture, bodyClass: 'waiting', body });
}
