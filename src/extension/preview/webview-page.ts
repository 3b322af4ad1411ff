import { escapeHtml } from '../escape-html.ts';

/** Where the page of a panel finds its parts, and what they may do. */
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
}

/** What stands on a page. */
export interface PageContent {
  readonly title: string;
  readonly bodyClass: string;
  /** HTML. */
  readonly body: string;
}

/** The page of a panel, as HTML. It may run one script, load one style sheet with its fonts, and reach nothing else. */
export function webviewPage(
  { language, nonce, script, sources, style }: PageParts,
  { body, bodyClass, title }: PageContent,
): string {
  const policy = `default-src 'none'; style-src ${sources}; font-src ${sources}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body class="${escapeHtml(bodyClass)}">
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>`;
}
