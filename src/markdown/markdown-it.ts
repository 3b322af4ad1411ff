import { catalogueOf } from '../messages/catalogue.ts';
import type { ThemeName } from '../views/theme.ts';
import { canvasAsHtml } from './canvas-as-html.ts';
import { canvasFences, type MarkdownIt } from './canvas-fences.ts';

/** How canvases in Markdown are drawn. */
export interface CanvasFenceOptions {
  /** `light` unless said. */
  readonly theme?: ThemeName;
  /** The language of findings and block names, such as `de`; English unless said. */
  readonly language?: string;
}

/**
 * A plugin of markdown-it: fenced blocks of the language `bmc` are drawn as canvases, their findings below.
 *
 * ```js
 * import markdownIt from 'markdown-it';
 * import { bmcCanvases } from 'business-model-canvas/markdown-it';
 * markdownIt().use(bmcCanvases, { theme: 'light' });
 * ```
 */
export function bmcCanvases(markdown: MarkdownIt, { theme = 'light', language = 'en' }: CanvasFenceOptions = {}): void {
  const catalogue = catalogueOf(language);
  canvasFences(markdown, (text) => canvasAsHtml(text, { catalogue, theme }));
}
