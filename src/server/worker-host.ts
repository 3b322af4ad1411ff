import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { workerFormats } from '../formats/worker-files.ts';
import type { Host } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

/** A web worker: it is spoken to by messages. */
export function workerHost(): Host {
  return {
    connection: createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)),
    findFormats: workerFormats,
  };
}
