import { exportCanvas } from './export-canvas.ts';
import { importCanvas } from './import-canvas.ts';

/** What reads and writes other people's canvases: loaded on use alone, with the libraries that it needs. */
export const foreign = { importCanvas, exportCanvas } as const;

/** What reads and writes other people's canvases. */
export type Foreign = typeof foreign;
