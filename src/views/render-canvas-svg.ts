import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Range } from '../model/range.ts';
import type { Finding } from '../rules/finding.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';
import { type CanvasContent, canvasContent } from './canvas/canvas-content.ts';
import { layOutCanvas } from './canvas/canvas-layout.ts';
import { renderCanvas } from './canvas/render-canvas.ts';
import { shapeFor } from './canvas/sheet-shape.ts';
import { tableMeasurer } from './measure/table-measurer.ts';
import type { TextMeasurer } from './measure/text-measurer.ts';
import { type ThemeName, themeOf } from './theme.ts';

/** How a canvas is to be drawn. */
export interface CanvasPictureOptions {
  readonly theme: ThemeName;
  readonly catalogue: Catalogue;
  /** Says how wide texts are; the table of character widths where it is left out. */
  readonly measurer?: TextMeasurer;
  /** Whether the credit line stands at the foot, as in every exported picture. */
  readonly credit?: boolean;
  /** How wide the place is that it is shown in, in pixels: a canvas is narrow in a narrow one. A sheet of paper else. */
  readonly room?: number;
}

/** A canvas, drawn. */
export interface CanvasPicture {
  /** A whole SVG document. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The notes in reading order. */
  readonly notes: readonly PictureNote[];
  /** The blocks in reading order; only in the view of the canvas. */
  readonly blocks?: readonly PictureBlock[];
}

/** Where a block stands in a picture, in its units. */
export interface PictureBlock {
  /** The word that begins its notes. */
  readonly keyword: ElementKeyword;
  readonly name: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** A note of a picture, and where it stands in the text. */
export interface PictureNote {
  /** Its element's place among all elements of the text. */
  readonly index: number;
  /** The `id` of its group in the SVG. */
  readonly key: string;
  readonly range: Range;
  /** What a click on it selects. */
  readonly nameRange: Range;
}

/** Draws a canvas with its findings. The same canvas, findings and options give the same bytes everywhere. */
export function drawCanvas(
  model: CanvasModel,
  findings: readonly Finding[],
  options: CanvasPictureOptions,
): CanvasPicture {
  return drawContent(canvasContent(model, findings, options.catalogue), options);
}

/** Draws a canvas whose content is known already. */
export function drawContent(content: CanvasContent, options: CanvasPictureOptions): CanvasPicture {
  const { catalogue, credit = false, measurer = tableMeasurer } = options;
  const shape = shapeFor(options.room);
  const layout = layOutCanvas(content, { catalogue, credit, measurer, shape });
  return {
    svg: renderCanvas(layout, themeOf(options.theme)),
    width: layout.width,
    height: layout.height,
    notes: layout.blocks.flatMap(({ notes }) =>
      notes.map(({ element: { index, nameRange, range }, key }) => ({ index, key, range, nameRange })),
    ),
    blocks: layout.blocks.map(({ box: { height, width, x, y }, keyword }) => ({
      keyword,
      name: catalogue.blocks[keyword].title,
      box: { x, y, width, height },
    })),
  };
}

/** The SVG document of a canvas with its findings, as `drawCanvas` gives it. */
export function renderCanvasSvg(
  model: CanvasModel,
  findings: readonly Finding[],
  options: CanvasPictureOptions,
): string {
  return drawCanvas(model, findings, options).svg;
}
