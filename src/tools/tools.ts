import { checkCanvas } from './check-canvas.ts';
import { compareCanvasesTool } from './compare-canvases.ts';
import { explainTermTool } from './explain-term.ts';
import { listCanvases } from './list-canvases.ts';
import { proposeEdit } from './propose-edit.ts';
import { readCanvasTool } from './read-canvas.ts';
import { renderCanvasTool } from './render-canvas.ts';
import type { Tool } from './tool.ts';

/** Every tool that an AI client is offered, over the Model Context Protocol and in the editor alike. */
export const TOOLS: readonly Tool[] = [
  listCanvases,
  readCanvasTool,
  checkCanvas,
  explainTermTool,
  compareCanvasesTool,
  renderCanvasTool,
  proposeEdit,
];
