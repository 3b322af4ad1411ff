import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { builtFormats } from '../../formats/node-files.ts';
import { canvasTools } from '../../mcp/canvas-tools.ts';
import { FolderShelf } from '../../mcp/folder-shelf.ts';
import type { ServeTools } from '../../mcp/tool-server.ts';
import { catalogueOf } from '../../messages/catalogue.ts';
import { AS_TOOL_SERVER } from '../../protocol/tools.ts';

/** Whether this process is to speak the Model Context Protocol, by its arguments. */
export function isToolServer(): boolean {
  return process.argv.includes(AS_TOOL_SERVER);
}

/** Serves the canvases of the folders that the arguments name to an AI client, on the standard streams. */
export async function serveTools(): Promise<void> {
  const [version = '', language = 'en', ...folders] = process.argv.slice(process.argv.indexOf(AS_TOOL_SERVER) + 1);
  const own = pathToFileURL(__filename);
  // A folder of the workspace may be gone while the others are there.
  const there = folders.filter((folder) => existsSync(folder));
  const shelf = await FolderShelf.of(there, catalogueOf(language), builtFormats(new URL('../formats/', own)));
  const { serveTools: serve } = (await import(new URL('../mcp/serve-tools.js', own).href)) as {
    serveTools: ServeTools;
  };
  await serve(canvasTools(shelf, version, (error) => process.stderr.write(`${error}\n`)));
}
