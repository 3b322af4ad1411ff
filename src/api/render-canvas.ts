import { exportTo } from '../formats/export-to.ts';
import { exportedViews, viewsWorthShowing } from '../formats/exported-views.ts';
import { RefusedExport } from '../formats/format-files.ts';
import { holdsViews } from '../formats/format-names.ts';
import { builtFormats } from '../formats/node-files.ts';
import { readAndCheck } from '../rules/read-and-check.ts';
import { canvasAsText } from '../views/canvas/canvas-as-text.ts';
import { CanvasError } from './canvas-error.ts';
import { conditionsOf } from './conditions.ts';
import type { Rendered, RenderOptions } from './types.ts';

/**
 * Makes a picture or a document of the text of a canvas, whatever its findings. What makes the format is loaded on its
 * first use. The same text and options give the same bytes.
 *
 * @throws CanvasError where the text is too large to be drawn, or too large for the format, or the format has no paper.
 */
export async function renderCanvas(text: string, options: RenderOptions = {}): Promise<Rendered> {
  const { format = 'svg', theme = 'light', scale = 2, page, view } = options;
  const conditions = conditionsOf(options);
  const { catalogue } = conditions;
  const { canvas, findings } = readAndCheck(text, conditions);
  const tooLarge = findings.find(({ code }) => code === 'file/too-large');
  if (tooLarge) throw new CanvasError(tooLarge.message);
  if (format === 'text') {
    return { bytes: new TextEncoder().encode(canvasAsText(canvas, findings, catalogue)), missing: '' };
  }
  const subject = { canvas, findings, catalogue, theme };
  const names = view === undefined && holdsViews(format) ? viewsWorthShowing(subject) : [view ?? 'canvas'];
  const wanted = { ...subject, scale, page, views: exportedViews(names, subject) };
  return exportTo(format, wanted, builtFormats(new URL('../formats/', import.meta.url))).catch((error: unknown) => {
    throw error instanceof RefusedExport ? new CanvasError(error.message) : error;
  });
}
