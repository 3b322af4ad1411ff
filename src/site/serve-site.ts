import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAllowedHost } from './allowed-host.ts';
import type { LiveSite } from './live-site.ts';
import { missingPage } from './missing-page.ts';
import { type PageFrame, pagePolicy } from './page-shell.ts';

/** How a site is served. */
export interface ServeOptions {
  /** The name or address of this machine that is listened at: by default nobody else's machine reaches it. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly frame: PageFrame;
  /** Told of what went wrong while a page was made. */
  failed(error: unknown): void;
}

/** A site that is being served. */
export interface ServedSite {
  readonly port: number;
  /** Tells every page that is open that something has changed. */
  tellChanged(): void;
  /** Ends it; pages that are open are let go. */
  end(): Promise<void>;
}

/** How often an open page is told that the server is there, in milliseconds: what lies between closes silent connections. */
const HEARTBEAT = 15_000;
const MOST_LISTENERS = 200;

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/**
 * Serves the pages of a site. It answers to its own names alone, so that no other site's page reads it through a name that
 * was turned to this machine; it reads no path of a request as that of a file; and what it gives may be used by its own
 * pages only. Rejects with the system's error where the port cannot be had.
 */
export async function serveSite(site: LiveSite, options: ServeOptions): Promise<ServedSite> {
  const listeners = new Set<ServerResponse>();
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.failed(error);
      if (!response.headersSent) say(response, 500, '');
      else response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { refused } = options.frame.catalogue.site;
    for (const [name, value] of Object.entries(headersOf(options.frame))) response.setHeader(name, value);
    if (!isAllowedHost(request.headers.host, options.host)) return say(response, 421, refused.host);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return say(response, 405, refused.method);
    }
    if (!isOwnRequest(request)) return say(response, 403, refused.origin);
    const path = pathOf(request.url ?? '/');
    // Who asks for the head alone waits for no events.
    if (path === 'events' && request.method === 'GET') return listen(request, response);
    const content = path === undefined ? undefined : await site.file(path);
    const ending = /\.(\w+)$/.exec(path ?? '')?.[1] ?? 'html';
    if (content === undefined) {
      const depth = (path ?? '').split('/').length - 1;
      response.setHeader('content-type', TYPES.html!);
      response.statusCode = 404;
      response.end(request.method === 'HEAD' ? undefined : missingPage('../'.repeat(depth), options.frame));
      return;
    }
    response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
    response.end(request.method === 'HEAD' ? undefined : content);
  }

  function listen(request: IncomingMessage, response: ServerResponse): void {
    if (listeners.size >= MOST_LISTENERS) {
      say(response, 503, '');
      return;
    }
    response.setHeader('content-type', 'text/event-stream');
    response.write('retry: 1000\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  }

  const heartbeat = setInterval(() => {
    for (const listener of listeners) listener.write(':\n\n');
  }, HEARTBEAT);
  heartbeat.unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    clearInterval(heartbeat);
    throw error;
  });
  return {
    port: (server.address() as AddressInfo).port,
    tellChanged() {
      for (const listener of listeners) listener.write('event: changed\ndata:\n\n');
    },
    end: () =>
      new Promise((resolve) => {
        clearInterval(heartbeat);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What goes with every answer. */
function headersOf({ isLive }: PageFrame): Readonly<Record<string, string>> {
  return {
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `${pagePolicy(isLive).replaceAll(' file:', '')}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

/** Whether a page of ours asks, or somebody who followed a link; another site's page gets nothing to read or run. */
function isOwnRequest({ headers }: IncomingMessage): boolean {
  const from = headers['sec-fetch-site'];
  return from === undefined || from === 'same-origin' || from === 'none' || headers['sec-fetch-mode'] === 'navigate';
}

/** The path that a request asks for, below the folder of all pages; undefined where it makes no sense. */
function pathOf(url: string): string | undefined {
  try {
    // As it stands, without going up: a name that holds `..` is a name that no page has.
    const path = decodeURIComponent(/^\/*([^?#]*)/.exec(url)![1]!);
    return path === '' ? 'index.html' : path;
  } catch {
    return undefined;
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(words === '' ? '' : `${words}\n`);
}
