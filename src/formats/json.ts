import type { Exporter } from './format-files.ts';
import { canvasData } from './json/canvas-data.ts';

/** The model of the canvas as JSON, as `schemas/bmc.canvas.schema.json` describes it. */
export const exporter: Exporter = async ({ canvas }) => ({
  bytes: new TextEncoder().encode(`${JSON.stringify(canvasData(canvas), undefined, 2)}\n`),
  missing: '',
});
