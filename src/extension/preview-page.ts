import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import { escapeHtml } from './escape-html.ts';
import { previewParts } from './preview-parts.ts';

/** Where the page of a preview finds its parts, and what they may do. */
export interface PageParts {
  /** Address of the script. */
  readonly script: string;
  /** Address of the style sheet. */
  readonly style: string;
  /** What the content-security policy allows styles and fonts to be loaded from. */
  readonly sources: string;
  /** A fresh random word: only the script that carries it runs. */
  readonly nonce: string;
  /** The display language, such as `en`: the page speaks it. */
  readonly language: string;
  readonly texts: PreviewPageTexts;
}

/**
 * The page of a preview, as HTML. It holds no text of any canvas: pictures and notices come to it as messages. It may
 * run one script, load one style sheet with its fonts, and reach nothing else.
 */
export function previewPage({ script, style, sources, nonce, language, texts }: PageParts): string {
  const policy = `default-src 'none'; style-src ${sources}; font-src ${sources}; script-src 'nonce-${nonce}'`;
  const { banners, bar, help, zoom } = previewParts(texts);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(texts.picture)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body class="waiting">
<header>
${bar}
<div id="notice" role="status" hidden><span></span><button type="button" hidden></button></div>
${banners}
</header>
<main><div id="stage" role="tabpanel" aria-labelledby="tab-canvas" tabindex="-1"><div id="sheet"></div></div></main>
${zoom}
${help}
<div id="said" role="status"></div>
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}
