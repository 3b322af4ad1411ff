import { SourceText } from '../model/source-text.ts';
import type { SiteData } from '../protocol/site-data.ts';
import { readIgnores } from '../rules/ignore/read-ignores.ts';
import { isDrawn, type SiteCanvas } from './site-canvas.ts';

/** A script that hands data to the pages' script. What a text holds stays a text, wherever the script stands. */
export function dataScript<Name extends keyof SiteData>(name: Name, data: SiteData[Name]): string {
  return `bmcTake(${inScript(name)},${inScript(data)});\n`;
}

/** A value as a script may hold it, even one within a page. */
export function inScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One canvas as it is compared and presented; nothing of a text that is too long to be drawn. */
export function canvasData(canvas: SiteCanvas): SiteData['canvas'] {
  const { page, path, severities, taxonomy } = canvas;
  const words = [...taxonomy.values()].flatMap(({ own }) => own.map(({ given }) => given));
  return { page, read: { path, text: isDrawn(canvas) ? withoutComments(canvas) : '', severities, words } };
}

/** The text of a canvas, every line and column where it was, without what its writers told one another. */
function withoutComments({ canvas: { comments }, text }: SiteCanvas): string {
  const ignores = new Set(readIgnores(comments).map(({ range }) => range));
  const source = new SourceText(text);
  let kept = '';
  let at = 0;
  for (const { range } of comments) {
    if (ignores.has(range)) continue;
    const [start, end] = [source.offsetAt(range.start), source.offsetAt(range.end)];
    if (start < at) continue;
    kept += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return kept + text.slice(at);
}
