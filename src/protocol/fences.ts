import type { PreviewTheme } from './rendering.ts';

/** Request of the extension to the server: draw a canvas that stands within another document. */
export const DRAW_FENCE = 'bmc/drawFence';

/** What is to be drawn. */
export interface DrawFenceParams {
  readonly text: string;
  readonly theme: PreviewTheme;
}

/** The server's answer: HTML, a picture with its findings below. */
export type DrawFenceResult = string;
