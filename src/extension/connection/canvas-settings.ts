import * as vscode from 'vscode';
import {
  CONFIG_FILE,
  type ConfigFile,
  type EditorHints,
  type FilesExistParams,
  type FilesExistResult,
  type SettingsParams,
  type SettingsResult,
} from '../../protocol/settings.ts';
import { addFoldersAbove, watchFolders } from './watch-folders.ts';

/**
 * Finds what holds for canvases beside their text: the editor's settings, configuration files, and whether the files
 * that they name are there. Asks the editor's file system, so that it works in virtual workspaces too, and looks at
 * nothing outside of the workspace folders.
 */
export class CanvasSettings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  /** The folders that files lie in which canvases name, there or not. */
  readonly #named = new Set<string>();

  /** Fires when an earlier answer may no longer hold. */
  readonly onChanged = this.#changed.event;

  constructor() {
    const { workspace } = vscode;
    const fire = () => this.#changed.fire();
    const comeOrGone = (folder: vscode.Uri) => this.#named.has(folder.toString()) && fire();
    const configs = workspace.createFileSystemWatcher(`**/${CONFIG_FILE}`);
    const canvases = workspace.createFileSystemWatcher('**/*.bmc', false, true, false);
    this.#disposables.push(
      configs,
      configs.onDidCreate(fire),
      configs.onDidChange(fire),
      configs.onDidDelete(fire),
      canvases,
      canvases.onDidCreate(fire),
      canvases.onDidDelete(fire),
      watchFolders(comeOrGone, comeOrGone),
      // Sooner than any watcher.
      workspace.onDidRenameFiles(fire),
      workspace.onDidDeleteFiles(fire),
      workspace.onDidChangeWorkspaceFolders(fire),
      workspace.onDidChangeConfiguration((change) => {
        if (SETTINGS_ASKED.some((section) => change.affectsConfiguration(section))) fire();
      }),
    );
  }

  /** What holds for a canvas now. */
  async settingsOf({ uri }: SettingsParams): Promise<SettingsResult> {
    const canvas = vscode.Uri.parse(uri);
    const settings = vscode.workspace.getConfiguration('bmc', canvas);
    const rules = settings.get<unknown>('rules');
    const config = await nearestConfig(canvas);
    // The editor gives a proxy, which cannot be sent to a web worker.
    const plain = rules === undefined ? {} : { rules: JSON.parse(JSON.stringify(rules)) as unknown };
    return { ...plain, hints: hintsIn(settings), ...(config ? { config } : {}) };
  }

  /** Whether files beside a canvas are there. */
  async filesExist({ uri, paths }: FilesExistParams): Promise<FilesExistResult> {
    const folder = vscode.Uri.joinPath(vscode.Uri.parse(uri), '..');
    for (const path of paths) addFoldersAbove(vscode.Uri.joinPath(folder, path).toString(), this.#named);
    return Promise.all(paths.map((path) => exists(folder, path)));
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }
}

/** The settings that the server is told of. */
const SETTINGS_ASKED = ['bmc.rules', 'bmc.codeLens', 'bmc.inlayHints'];

function hintsIn(settings: vscode.WorkspaceConfiguration): EditorHints {
  const isOn = (name: string) => settings.get<boolean>(name) !== false;
  return {
    codeLens: isOn('codeLens'),
    mode: isOn('inlayHints.mode'),
    costs: isOn('inlayHints.costs'),
    revenues: isOn('inlayHints.revenues'),
    amounts: isOn('inlayHints.amounts'),
  };
}

/** The configuration file of the nearest folder above a canvas that has one, its workspace folder being the last. */
async function nearestConfig(canvas: vscode.Uri): Promise<ConfigFile | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(canvas)?.uri;
  if (!root) return undefined;
  let folder = vscode.Uri.joinPath(canvas, '..');
  for (;;) {
    const config = await readConfig(vscode.Uri.joinPath(folder, CONFIG_FILE));
    if (config) return config;
    const above = vscode.Uri.joinPath(folder, '..');
    if (folder.path === root.path || above.path === folder.path || above.path.length < root.path.length) {
      return undefined;
    }
    folder = above;
  }
}

async function readConfig(uri: vscode.Uri): Promise<ConfigFile | undefined> {
  const { fs } = vscode.workspace;
  const isThere = await fs.stat(uri).then(
    () => true,
    () => false,
  );
  if (!isThere) return undefined;
  return fs.readFile(uri).then(
    (bytes) => ({ uri: uri.toString(), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }),
    () => ({ uri: uri.toString() }),
  );
}

/** Whether a file is there; null where it is none of the workspace's, or nobody can say. */
async function exists(folder: vscode.Uri, path: string): Promise<boolean | null> {
  if (/^(?:[\\/]|[a-z]:)/i.test(path)) return null;
  const file = vscode.Uri.joinPath(folder, path);
  if (!vscode.workspace.getWorkspaceFolder(file)) return null;
  return vscode.workspace.fs.stat(file).then(
    () => true,
    (error: unknown) => (error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? false : null),
  );
}
