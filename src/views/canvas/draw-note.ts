import type { CanvasModel } from '../../model/canvas-model.ts';
import { tableMeasurer } from '../measure/table-measurer.ts';
import type { CanvasPictureOptions } from '../render-canvas-svg.ts';
import { renderCard } from '../sheet/render-card.ts';
import { renderSheet } from '../sheet/render-sheet.ts';
import { themeOf } from '../theme.ts';
import { canvasContent } from './canvas-content.ts';
import { layOutCanvas } from './canvas-layout.ts';
import { shapeFor } from './sheet-shape.ts';

/** The paper around a note that is drawn alone. */
const AROUND = 8;

/** One note of a canvas as a picture of its own, without its findings. Undefined where there is none of that key. */
export function drawNote(
  canvas: CanvasModel,
  key: string,
  { catalogue, measurer = tableMeasurer, room, theme }: CanvasPictureOptions,
): { readonly svg: string; readonly width: number; readonly height: number } | undefined {
  const content = canvasContent(canvas, [], catalogue);
  const layout = layOutCanvas(content, { catalogue, credit: false, measurer, shape: shapeFor(room) });
  const card = layout.blocks.flatMap(({ notes }) => notes).find((note) => note.key === key);
  if (!card) return undefined;
  const { box, description } = card;
  const width = box.width + 2 * AROUND;
  const height = box.height + 2 * AROUND;
  const colours = themeOf(theme);
  const placed = { ...card, box: { ...box, x: AROUND, y: AROUND } };
  return { svg: renderSheet({ width, height, description }, colours, [renderCard(placed, colours)]), width, height };
}
