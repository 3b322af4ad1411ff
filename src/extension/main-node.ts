import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';
import type { TestApi } from './test-api.ts';

/** The extension on a desktop, on a remote machine and in a container: the server is a process of its own. */
export function activate(context: ExtensionContext): TestApi | undefined {
  return activateWith((id, name, options) => {
    const module = context.asAbsolutePath('dist/server/main-node.cjs');
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  }, context);
}
