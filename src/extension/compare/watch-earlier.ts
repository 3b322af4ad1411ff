import * as vscode from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import { findRepository } from './find-repository.ts';
import { isCommit } from './revision-names.ts';

/** There is nothing to watch. */
const NOTHING = new vscode.Disposable(() => undefined);

/** Tells whenever the text that a canvas is compared with may have become another. */
export function watchEarlier(uri: vscode.Uri, against: Comparand, changed: () => void): vscode.Disposable {
  switch (against.kind) {
    case 'nothing':
      return NOTHING;
    case 'saved':
      // What was never saved lies on no disk.
      return uri.scheme === 'untitled' ? NOTHING : watchDisk(uri, changed);
    case 'file':
      return watchFile(vscode.Uri.parse(against.uri), changed);
    case 'revision':
      return isCommit(against.ref)
        ? NOTHING
        : watchRepository(against.uri === undefined ? uri : vscode.Uri.parse(against.uri), changed);
  }
}

/** A file, as far as it is written: also what is not saved yet. */
function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  return vscode.Disposable.from(
    watchDisk(uri, changed),
    vscode.workspace.onDidChangeTextDocument(({ document }) => `${document.uri}` === `${uri}` && changed()),
  );
}

function watchDisk(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  const name = uri.path.split('/').at(-1) ?? '';
  const files = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), escapeGlob(name)),
  );
  return vscode.Disposable.from(
    files,
    files.onDidChange(changed),
    files.onDidCreate(changed),
    files.onDidDelete(changed),
    // Sooner than the watcher, and where nothing can be watched.
    vscode.workspace.onDidSaveTextDocument((document) => `${document.uri}` === `${uri}` && changed()),
  );
}

/** A repository, of which the editor tells at every commit, checkout and save. */
function watchRepository(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  let isGone = false;
  let watching: vscode.Disposable | undefined;
  void findRepository(uri).then((found) => {
    if (!isGone && typeof found !== 'string') watching = found.repository.state.onDidChange(changed);
  });
  return new vscode.Disposable(() => {
    isGone = true;
    watching?.dispose();
  });
}

/** A name that is meant as it is written, and not as a pattern. */
function escapeGlob(name: string): string {
  return name.replace(/[*?{}[\]]/g, '[$&]');
}
