import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A comment as GitHub keeps it. */
export interface KeptComment {
  id: number;
  body: string;
  user: { type: string };
}

/** Answers as GitHub's API does, for what the action asks, and remembers what it was told. */
export class GitHubStandIn {
  readonly comments: KeptComment[] = [];
  readonly files = new Map<string, string>();
  readonly branches = new Set<string>(['main']);
  /** What the token may not do: requests of these methods are refused. */
  forbidden: readonly string[] = [];
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { status, body } = this.#answer(request.method ?? '', request.url ?? '', await read(request));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(method: string, url: string, body: Record<string, unknown>): { status: number; body: unknown } {
    const { pathname, searchParams } = new URL(url, 'http://github');
    const path = pathname.replace('/repos/acme/canvases', '');
    if (this.forbidden.includes(method))
      return { status: 403, body: { message: 'Resource not accessible by integration' } };
    if (path === '/issues/7/comments' && method === 'GET') {
      const page = Number(searchParams.get('page'));
      return { status: 200, body: this.comments.slice((page - 1) * 100, page * 100) };
    }
    if (path === '/issues/7/comments') {
      this.comments.push({ id: this.comments.length + 1, body: String(body.body), user: { type: 'Bot' } });
      return { status: 201, body: {} };
    }
    if (method === 'PATCH') {
      const comment = this.comments.find(({ id }) => path === `/issues/comments/${id}`);
      if (comment) comment.body = String(body.body);
      return { status: comment ? 200 : 404, body: {} };
    }
    if (path.startsWith('/git/ref/heads/')) {
      return this.branches.has(decodeURIComponent(path.slice(15)))
        ? { status: 200, body: {} }
        : { status: 404, body: {} };
    }
    if (path === '/git/refs') {
      this.branches.add(String(body.ref).replace('refs/heads/', ''));
      return { status: 201, body: {} };
    }
    if (path.startsWith('/git/')) return { status: 201, body: { sha: 'f'.repeat(40) } };
    if (method === 'GET')
      return this.files.has(path) ? { status: 200, body: { sha: 'old' } } : { status: 404, body: {} };
    if (this.files.has(path) && body.sha !== 'old') return { status: 409, body: {} };
    this.files.set(path, String(body.content));
    return { status: 201, body: { content: { download_url: `https://raw.example${path}` } } };
  }
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const piece of request) text += piece;
  return text === '' ? {} : JSON.parse(text);
}
