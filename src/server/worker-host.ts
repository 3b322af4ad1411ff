import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { fetchWhole, workerFormats } from '../formats/worker-files.ts';
import { partsBeside } from '../site/parts-beside.ts';
import type { Host } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A web worker: it is spoken to by messages. */
export function workerHost(): Host {
  return {
    connection: createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
    findFormats: workerFormats,
    findSite(exporters) {
      const site = new URL('../site/', exporters);
      return {
        maker: async () => (await import(new URL('pages.js', site).href)).site,
        read: partsBeside(workerFormats(exporters), (part) => fetchWhole(new URL(part, site))),
      };
    },
  };
}
