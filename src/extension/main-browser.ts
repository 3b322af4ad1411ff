import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type TestApi } from './activate.ts';

/** The extension in a browser, as on vscode.dev: the server is a web worker. */
export function activate(context: ExtensionContext): TestApi | undefined {
  return activateWith((id, name, options) => {
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server', 'main-browser.js').toString(true);
    return new LanguageClient(id, name, async () => new Worker(script), options);
  }, context);
}
