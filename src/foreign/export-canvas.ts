import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { termOf } from '../model/values.ts';
import { FIRST_STAGE, writeBmml } from './bmml/write-bmml.ts';
import { type ExportedText, type Layout, Losses, type TargetFormat } from './export-result.ts';
import { writeDocument } from './markdown/write-document.ts';
import { writeTable } from './markdown/write-table.ts';

/** A canvas in a format that others go on with, and what that format has no place for. */
export function exportCanvas(
  canvas: CanvasModel,
  format: TargetFormat,
  { layout, catalogue }: { readonly layout: Layout; readonly catalogue: Catalogue },
): ExportedText {
  const { importing: texts } = catalogue;
  const losses = new Losses();
  const text =
    format === 'bmml'
      ? writeBmml(canvas, catalogue, losses)
      : layout === 'table'
        ? writeTable(canvas, catalogue, losses)
        : writeDocument(canvas, catalogue);
  const isStaged = canvas.header !== undefined && termOf(canvas.header, 'stage') !== undefined;
  const lost = losses.all.map((loss) => texts.counted(loss));
  return {
    text,
    remarks: [
      ...(format === 'bmml' && !isStaged ? [texts.stageNeeded({ stage: FIRST_STAGE })] : []),
      ...(lost.length > 0 ? [texts.notHeld({ format: texts.formats[format], facts: lost })] : []),
    ],
  };
}
