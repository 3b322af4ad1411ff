import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import type { ServeTools, ToolServer } from './tool-server.ts';

/** What canvases are called as resources: `bmc:///plans/bank.bmc`. */
const SCHEME = 'bmc:///';
const MIME_TYPE = 'text/x-bmc';

/** No tool writes, and none looks beyond its folders. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** Serves tools over the Model Context Protocol on the standard streams. */
export const serveTools: ServeTools = async (served) => {
  // The tools and what they take are data already, which the simpler class would make anew.
  const server = new Server(
    { name: 'bmc', title: served.title, version: served.version },
    { capabilities: { tools: {}, resources: {} }, instructions: served.instructions },
  );
  server.setRequestHandler(ListToolsRequestSchema, async () => ({
    tools: served.tools.map((tool) => ({ ...tool, annotations: { title: tool.title, ...annotations } })),
  }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(served, params.name, params.arguments));
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({
    resources: (await served.resources.names()).map((name) => ({ uri: uriOf(name), name, mimeType: MIME_TYPE })),
  }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params: { uri } }) => {
    const name = nameIn(uri);
    const text = await served.resources.text(name ?? uri).catch((error: unknown) => {
      throw new McpError(ErrorCode.InvalidParams, error instanceof Error ? error.message : String(error));
    });
    return { contents: [{ uri, mimeType: MIME_TYPE, text }] };
  });
  server.onerror = served.log;
  await server.connect(new StdioServerTransport());
};

async function call(served: ToolServer, name: string, input: unknown): Promise<CallToolResult> {
  try {
    const { text, isRefusal } = await served.run(name, input);
    return { content: [{ type: 'text', text }], isError: isRefusal };
  } catch (error) {
    served.log(error);
    return { content: [{ type: 'text', text: served.failure }], isError: true };
  }
}

function uriOf(name: string): string {
  return SCHEME + name.split('/').map(encodeURIComponent).join('/');
}

/** The canvas that an address names; undefined where it is no address of one. */
function nameIn(uri: string): string | undefined {
  if (!uri.startsWith(SCHEME)) return undefined;
  try {
    return decodeURIComponent(uri.slice(SCHEME.length));
  } catch {
    return undefined;
  }
}
