import type { Catalogue } from '../messages/catalogue.ts';

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
  /** The display language, such as `en`. */
  readonly language: string;
  readonly texts: Catalogue['editor'];
}

/**
 * The page of a preview, as HTML. It holds no text of any canvas: pictures and notices come to it as messages. It may
 * run one script, load one style sheet with its fonts, and reach nothing else.
 */
export function previewPage({ script, style, sources, nonce, language, texts }: PageParts): string {
  const policy = `default-src 'none'; style-src ${sources}; font-src ${sources}; script-src 'nonce-${nonce}'`;
  const zoomButton = (key: string, face: string, title: string) =>
    `<button type="button" data-zoom="${key}" title="${attribute(title)}" aria-label="${attribute(title)}">${face}</button>`;
  return `<!DOCTYPE html>
<html lang="${attribute(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(texts.picture)}</title>
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body class="waiting">
<div id="notice" role="status" hidden><span></span><button type="button" hidden></button></div>
<main id="stage" aria-label="${attribute(texts.picture)}"><div id="sheet"></div></main>
<div id="zoom" role="group" aria-label="${attribute(texts.zoom)}">
${zoomButton('-', '−', texts.zoomOut)}
${zoomButton('1', '<span id="zoom-text">100 %</span>', texts.zoomToNatural)}
${zoomButton('+', '+', texts.zoomIn)}
${zoomButton('0', attribute(texts.fit), texts.zoomToFit)}
</div>
<script nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>`;
}

/** The one escape through which text enters this page. */
function attribute(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
