import * as vscode from 'vscode';
import type { ListCanvasesResult, ReadCanvasesParams, ReadCanvasesResult } from '../../protocol/workspace-canvases.ts';
import { addFoldersAbove, watchFolders } from './watch-folders.ts';

/** Where canvases lie. */
const CANVASES = '**/*.bmc';

/** The most canvases of a workspace that are looked through. */
const MOST_CANVASES = 20_000;

/**
 * Knows which canvases the workspace holds, from the first time that somebody asks. Asks the editor's file system, so
 * that it works in virtual workspaces too, and leaves out what the editor leaves out of its own searches.
 */
export class WorkspaceCanvases implements vscode.Disposable {
  /** The version of each canvas that was ever found. */
  readonly #versions = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** The canvases that there are; undefined while that is not known. */
  #found: Promise<readonly vscode.Uri[]> | undefined;
  /** The folders that they lie in. */
  #folders: { readonly of: readonly vscode.Uri[]; readonly all: ReadonlySet<string> } | undefined;
  /** What was told of them. */
  #listed: { readonly of: readonly vscode.Uri[]; readonly files: ListCanvasesResult } | undefined;
  #hasMore = false;
  #changes = 0;
  #disposables: vscode.Disposable[] = [];

  /** Fires when a canvas has come, changed or gone, once somebody has asked for them. */
  readonly onChanged = this.#changed.event;

  /** How many canvases are looked through where there are more of them; undefined where they are all. */
  get limit(): number | undefined {
    return this.#hasMore ? MOST_CANVASES : undefined;
  }

  /** The canvases of the workspace, open or not, up to a limit. */
  async list(): Promise<ListCanvasesResult> {
    if (this.#disposables.length === 0) this.#watch();
    this.#found ??= this.#find();
    const found = await this.#found;
    // It is asked for at every pause of somebody who types; thousands of paths take a while.
    if (this.#listed?.of !== found) this.#listed = { of: found, files: this.#tell(found) };
    return this.#listed.files;
  }

  /** What files hold. */
  async read({ uris }: ReadCanvasesParams): Promise<ReadCanvasesResult> {
    return Promise.all(uris.map((uri) => readText(vscode.Uri.parse(uri))));
  }

  dispose(): void {
    this.#changed.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #watch(): void {
    const { workspace } = vscode;
    const forget = () => {
      this.#found = undefined;
      this.#changed.fire();
    };
    const change = (uri: vscode.Uri) => {
      this.#versions.delete(uri.toString());
      this.#listed = undefined;
      this.#changed.fire();
    };
    const files = workspace.createFileSystemWatcher(CANVASES);
    const come = async (folder: vscode.Uri) => {
      const [canvas] = await workspace.findFiles(new vscode.RelativePattern(folder, CANVASES), undefined, 1);
      if (canvas) forget();
    };
    const gone = async (folder: vscode.Uri) => {
      const found = await this.#found?.catch(() => undefined);
      if (found && this.#foldersOf(found).has(folder.toString())) forget();
    };
    this.#disposables = [
      files,
      watchFolders(come, gone),
      files.onDidChange(change),
      // One that is deleted and created again holds something else.
      files.onDidCreate((uri) => {
        change(uri);
        forget();
      }),
      files.onDidDelete(forget),
      // What the editor itself renames or deletes is known before any watcher tells of it.
      workspace.onDidRenameFiles(forget),
      workspace.onDidDeleteFiles(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  async #find(): Promise<readonly vscode.Uri[]> {
    try {
      // One more tells that there are more.
      const found = await vscode.workspace.findFiles(CANVASES, undefined, MOST_CANVASES + 1);
      this.#hasMore = found.length > MOST_CANVASES;
      return found.slice(0, MOST_CANVASES);
    } catch (error) {
      this.#found = undefined;
      throw error;
    }
  }

  #foldersOf(found: readonly vscode.Uri[]): ReadonlySet<string> {
    if (this.#folders?.of !== found) {
      const all = new Set<string>();
      for (const uri of found) addFoldersAbove(uri.toString(), all);
      this.#folders = { of: found, all };
    }
    return this.#folders.all;
  }

  #tell(found: readonly vscode.Uri[]): ListCanvasesResult {
    return found.map((uri) => {
      const address = uri.toString();
      return { uri: address, version: this.#versionOf(address), path: vscode.workspace.asRelativePath(uri) };
    });
  }

  /** A file that was read keeps its version while others come and go. */
  #versionOf(address: string): number {
    let version = this.#versions.get(address);
    if (version === undefined) {
      this.#changes += 1;
      version = this.#changes;
      this.#versions.set(address, version);
    }
    return version;
  }
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => null,
  );
}
