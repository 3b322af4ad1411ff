import type { Catalogue } from '../messages/catalogue.ts';
import { readCanvas } from '../model/lower.ts';
import { check } from '../rules/check.ts';
import type { Severities } from '../rules/finding.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { drawCanvas } from '../views/render-canvas-svg.ts';
import { escapeXml } from '../views/svg/escape.ts';
import type { ThemeName } from '../views/theme.ts';

/** How a canvas within a page is drawn. */
export interface CanvasHtmlOptions {
  readonly catalogue: Catalogue;
  readonly theme: ThemeName;
  /** Severities other than the rules' own. */
  readonly severities?: Severities;
  /** The words that the canvas is read with. */
  readonly taxonomy?: Taxonomy;
}

/** Findings that make a picture pointless. */
const NOT_DRAWN = 'file/too-large';

/**
 * A canvas as a piece of HTML: its picture, and its findings below. Total: any text gives one, and no text of it becomes
 * markup. Nothing in it has an id, so that several stand in one page.
 */
export function canvasAsHtml(text: string, { catalogue, theme, severities, taxonomy }: CanvasHtmlOptions): string {
  const words = taxonomyIn(catalogue, taxonomy);
  const canvas = readCanvas(text, words);
  const findings = check(canvas, { catalogue, taxonomy: words, ...(severities ? { severities } : {}) });
  const isDrawn = !findings.some(({ code }) => code === NOT_DRAWN);
  const picture = isDrawn ? withoutIds(drawCanvas(canvas, findings, { catalogue, theme, credit: true }).svg) : '';
  const items = findings.map(({ code, message, range, severity }) => {
    const place = catalogue.markdown.line({ line: range.start.line + 1 });
    return `<li class="bmc-${severity}">${escapeXml(`${place}: ${message}`)} <code>${escapeXml(code)}</code></li>`;
  });
  const list = items.length > 0 ? `<figcaption><ul>${items.join('')}</ul></figcaption>` : '';
  return `<figure class="bmc-canvas">${picture}${list}</figure>\n`;
}

/** No text of a canvas holds this as it is: quotation marks in texts are escaped. */
function withoutIds(svg: string): string {
  return svg.replaceAll(/ id="[^"]*"/g, '');
}
