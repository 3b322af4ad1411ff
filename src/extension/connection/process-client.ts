import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Host } from '../activate.ts';

/** On a desktop, on a remote machine and in a container: the server is a process of its own. */
export function processHost(context: ExtensionContext): Host {
  const module = context.asAbsolutePath('dist/server/main.js');
  // Node keeps there what it has compiled, so that the server starts sooner the next time.
  const compiled = Uri.joinPath(context.globalStorageUri, 'compiled').fsPath;
  const server = { module, transport: TransportKind.ipc, options: { env: { NODE_COMPILE_CACHE: compiled } } };
  return {
    makeClient: (id, name, options) => new LanguageClient(id, name, server, options),
    runtime: { command: process.execPath, script: module },
  };
}
