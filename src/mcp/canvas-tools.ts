import { MOST_CANVASES } from '../tools/limits.ts';
import { describeTools, runTool } from '../tools/run-tool.ts';
import type { Shelf } from '../tools/shelf.ts';
import type { ToolServer } from './tool-server.ts';

/** The tools over the canvases of a shelf, ready to be served. */
export function canvasTools(shelf: Shelf, version: string, log: (error: unknown) => void): ToolServer {
  const { tools, editor } = shelf.catalogue;
  return {
    version,
    title: editor.name,
    instructions: tools.instructions,
    tools: describeTools(shelf.catalogue),
    run: (name, input) => runTool(name, input, shelf),
    failure: tools.refused.internal,
    resources: {
      names: async () => (await shelf.names(MOST_CANVASES)).names,
      text: async (name) => (await shelf.take(name)).text,
    },
    log,
  };
}
