/** What the package offers to other programs; the one file that passes on what stands elsewhere. */
export { CanvasError } from './canvas-error.ts';
export { checkCanvas } from './check-canvas.ts';
export { compareCanvases } from './compare-canvases.ts';
export { importCanvas } from './import-canvas.ts';
export { renderCanvas } from './render-canvas.ts';
export type * from './types.ts';
