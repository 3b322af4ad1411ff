import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { Host } from '../activate.ts';

/** In a browser, as on vscode.dev: the server is a web worker. */
export function workerHost(context: ExtensionContext): Host {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'main.js').toString(true);
  let worker: Worker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  // The editor lends a worker that is no `Worker` to the client, which so would not know what to do with it.
  const connect = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return { makeClient: (id, name, options) => new LanguageClient(id, name, connect, options) };
}
