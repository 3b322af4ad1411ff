import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';

/** What a tool answered, as its one text says it. */
export interface Answered {
  readonly isError: boolean;
  readonly text: string;
  /** The text as JSON, where it is no refusal. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it as they find it
  readonly data: any;
}

/** A client of the SDK's own, connected to a program over its standard streams. */
export class ConnectedClient {
  readonly client: Client;

  private constructor(client: Client) {
    this.client = client;
  }

  static async start(args: readonly string[], cwd: string): Promise<ConnectedClient> {
    const client = new Client({ name: 'test', version: '1' });
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [...args],
      cwd,
      env: { PATH: process.env.PATH ?? '', LANG: 'C' },
      stderr: 'ignore',
    });
    await client.connect(transport);
    return new ConnectedClient(client);
  }

  /** Calls a tool. */
  async call(name: string, input: Record<string, unknown> = {}): Promise<Answered> {
    const { content, isError } = (await this.client.callTool({ name, arguments: input })) as CallToolResult;
    const [first] = content;
    if (content.length !== 1 || first?.type !== 'text') throw new Error('not one text');
    return { isError: isError === true, text: first.text, data: isError ? undefined : JSON.parse(first.text) };
  }

  close(): Promise<void> {
    return this.client.close();
  }
}
