import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Finding } from '../rules/finding.ts';
import { fitContent } from './fit/fit-content.ts';
import { ideasContent } from './ideas/ideas-content.ts';
import { tableMeasurer } from './measure/table-measurer.ts';
import { questionsContent } from './questions/questions-content.ts';
import { relationshipsContent } from './relationships/relationships-content.ts';
import { type CanvasPicture, type CanvasPictureOptions, drawCanvas } from './render-canvas-svg.ts';
import { renderTables } from './table/render-tables.ts';
import type { TableContent } from './table/table-content.ts';
import { layOutTables } from './table/table-layout.ts';
import { themeOf } from './theme.ts';
import type { View } from './view-names.ts';

/** What the views that are tables say. */
export const TABLE_VIEWS: Readonly<
  Record<
    Exclude<View, 'canvas'>,
    (model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue) => TableContent
  >
> = {
  relationships: relationshipsContent,
  fit: fitContent,
  ideas: ideasContent,
  questions: questionsContent,
};

/** Draws a view of a canvas with its findings. The same view, canvas, findings and options give the same bytes everywhere. */
export function drawView(
  view: View,
  model: CanvasModel,
  findings: readonly Finding[],
  options: CanvasPictureOptions,
): CanvasPicture {
  if (view === 'canvas') return drawCanvas(model, findings, options);
  return drawTables(TABLE_VIEWS[view](model, findings, options.catalogue), options);
}

/** Draws what a view that is a table says. */
function drawTables(content: TableContent, options: CanvasPictureOptions): CanvasPicture {
  const { catalogue, credit = false, measurer = tableMeasurer } = options;
  const layout = layOutTables(content, { catalogue, credit, measurer });
  const cards = layout.sections.flatMap(({ rows }) => rows.flatMap((row) => row.cards));
  return {
    svg: renderTables(layout, themeOf(options.theme)),
    width: layout.width,
    height: layout.height,
    notes: cards.flatMap(({ element, key, place }) =>
      element
        ? [{ index: element.index, key, range: (place ?? element).range, nameRange: (place ?? element).nameRange }]
        : [],
    ),
  };
}
