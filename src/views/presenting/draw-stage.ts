import type { CanvasModel } from '../../model/canvas-model.ts';
import { isBlock } from '../../taxonomy/elements.ts';
import { canvasContent } from '../canvas/canvas-content.ts';
import { layOutCanvas } from '../canvas/canvas-layout.ts';
import { renderCanvas } from '../canvas/render-canvas.ts';
import { tableMeasurer } from '../measure/table-measurer.ts';
import type { CanvasPictureOptions } from '../render-canvas-svg.ts';
import { themeOf } from '../theme.ts';
import { type Story, storyIn } from './story.ts';

/** A canvas for an audience: its picture, and how it is told. */
export interface Stage {
  /** A whole SVG document. */
  readonly svg: string;
  readonly story: Story;
}

/**
 * Draws a canvas for an audience: the nine blocks, and of what stands beside them what its story tells. Findings are for
 * whoever writes: none is shown.
 */
export function drawStage(model: CanvasModel, options: CanvasPictureOptions): Stage {
  const { catalogue, credit = false, measurer = tableMeasurer, theme } = options;
  const content = canvasContent(model, [], catalogue);
  const story = storyIn(model, content, catalogue);
  const told = new Set(story.steps.map(({ block }) => block));
  const blocks = content.blocks.filter(({ keyword }) => isBlock(keyword) || told.has(keyword));
  const layout = layOutCanvas({ ...content, blocks }, { catalogue, credit, measurer });
  return { svg: renderCanvas(layout, themeOf(theme)), story };
}
