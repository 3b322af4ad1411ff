import * as vscode from 'vscode';
import type { ListCanvasesResult, ReadCanvasesParams, ReadCanvasesResult } from '../protocol/workspace-canvases.ts';

/** The most canvases of a workspace that can be looked through. */
const MOST_CANVASES = 5_000;

/**
 * Knows which canvases the workspace holds, from the first time that somebody asks. Asks the editor's file system, so
 * that it works in virtual workspaces too, and leaves out what the editor leaves out of its own searches.
 */
export class WorkspaceCanvases implements vscode.Disposable {
  /** The version of each canvas; undefined while it is not known which there are. */
  #versions: Promise<Map<string, number>> | undefined;
  #changes = 0;
  #disposables: vscode.Disposable[] = [];

  /** The canvases of the workspace, open or not. */
  async list(): Promise<ListCanvasesResult> {
    if (this.#disposables.length === 0) this.#watch();
    this.#versions ??= this.#find();
    const versions = await this.#versions;
    return [...versions].map(([uri, version]) => ({ uri, version }));
  }

  /** What files hold. */
  async read({ uris }: ReadCanvasesParams): Promise<ReadCanvasesResult> {
    return Promise.all(uris.map((uri) => readText(vscode.Uri.parse(uri))));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #watch(): void {
    const { workspace } = vscode;
    const forget = () => {
      this.#versions = undefined;
    };
    const files = workspace.createFileSystemWatcher('**/*.bmc');
    this.#disposables = [
      files,
      files.onDidChange((uri) => {
        void this.#versions?.then((versions) => {
          if (versions.has(uri.toString())) versions.set(uri.toString(), this.#nextVersion());
        });
      }),
      files.onDidCreate(forget),
      files.onDidDelete(forget),
      // A folder that is renamed or deleted takes with it what no watcher is told of.
      workspace.onDidRenameFiles(forget),
      workspace.onDidDeleteFiles(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  async #find(): Promise<Map<string, number>> {
    const found = await vscode.workspace.findFiles('**/*.bmc', undefined, MOST_CANVASES);
    return new Map(found.map((uri) => [uri.toString(), this.#nextVersion()]));
  }

  #nextVersion(): number {
    this.#changes += 1;
    return this.#changes;
  }
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}
