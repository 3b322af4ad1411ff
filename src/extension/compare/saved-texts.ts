import * as vscode from 'vscode';
import { readSaved } from './earlier-text.ts';

/** The scheme of documents that hold a canvas as it was last saved, while an editor has made more of it. */
const SCHEME = 'bmc-earlier';

/** Where a canvas as it was last saved opens as a document. */
export function savedAddress(canvas: vscode.Uri): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: canvas.path, query: canvas.toString() });
}

/** Provides those documents, which follow every save. */
export function provideSavedTexts(): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidSaveTextDocument(({ uri }) => changed.fire(savedAddress(uri))),
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent({ query }) {
        const read = await readSaved(vscode.Uri.parse(query));
        return typeof read === 'string' ? '' : read.text;
      },
    }),
  );
}
