import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small HTTP server on the loopback interface. */
export interface Loopback {
  /** Its address, with a path that cannot be guessed. */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on a free port. `answer` turns a request's JSON into a reply's; what it throws goes back as text, status 500. */
export async function listenOnLoopback(answer: (asked: unknown) => Promise<unknown>): Promise<Loopback> {
  const secret = `/${randomBytes(16).toString('hex')}`;
  const server = createServer(async (request, response) => {
    if (request.url !== secret) return response.writeHead(404).end();
    try {
      const reply = await answer(JSON.parse(await bodyOf(request)));
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
    } catch (error) {
      return response.writeHead(500).end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${secret}`;
  return {
    address,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
