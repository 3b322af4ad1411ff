import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Finding } from '../rules/finding.ts';
import type { ComparedCanvas } from '../views/changes/changes.ts';
import type { Stage } from '../views/presenting/draw-stage.ts';
import type { ThemeName } from '../views/theme.ts';

/** Everything that an export may need to know of a canvas. */
export interface Exported {
  readonly canvas: CanvasModel;
  readonly findings: readonly Finding[];
  /** The texts in the reader's language. */
  readonly catalogue: Catalogue;
  readonly theme: ThemeName;
  /** The views to show, at least one, in the order in which they are shown. Formats of one picture show the first. */
  readonly views: readonly ExportedView[];
  /** Whether a page shows the views one below the other, each under its title, rather than one at a time. */
  readonly isStacked?: boolean;
  /** What is shown in place of the canvas: what changed in it. */
  readonly changes?: ComparedCanvas;
  /** How many pixels a PNG has for each unit of the picture, or for each 96th of an inch of paper, from 1 to 4. */
  readonly scale: number;
  /** The paper: A4 for a PDF where it is left out, none for a picture, which has its own size then. */
  readonly page?: PageName | undefined;
}

/** One view of the canvas, drawn when a format asks for it. */
export interface ExportedView {
  /** Names it among its like: `canvas`. */
  readonly name: string;
  /** What a reader calls it. */
  readonly title: string;
  draw(): Drawing;
  /** Draws it for an audience; absent where it cannot be presented. */
  readonly present?: () => Stage;
}

/** A picture: a whole SVG document and its size in its own units. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The sizes of paper. */
export const PAGE_NAMES = ['a4', 'a3', 'letter'] as const;

/** One of the sizes of paper. */
export type PageName = (typeof PAGE_NAMES)[number];

/** How many pixels a PNG may have for each unit of the picture. */
export const SCALES = [1, 2, 3, 4] as const;
