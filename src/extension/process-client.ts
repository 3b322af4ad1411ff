import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './canvas-server.ts';

/** On a desktop, on a remote machine and in a container: the server is a process of its own. */
export function processClient(context: ExtensionContext): MakeClient {
  const module = context.asAbsolutePath('dist/server/main.js');
  return (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
}
