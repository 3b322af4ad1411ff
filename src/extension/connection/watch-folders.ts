import * as vscode from 'vscode';

/** How long folders are waited for to be filled before they are told of, in milliseconds. */
const REST = 300;

/** What is done about a folder that has come or gone. */
export type FolderListener = (folder: vscode.Uri) => void;

/**
 * Tells of folders that come and go, whoever moves them. The editor tells of a folder that is moved or deleted alone, and
 * of one that is made and filled at once (a checkout, an unpacked archive) sometimes without what is in it: a watcher of
 * files does not hear of those.
 *
 * @param gone is told of files too, because what has gone cannot be asked what it was.
 */
export function watchFolders(come: FolderListener, gone: FolderListener): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, false);
  const coming = new Map<string, vscode.Uri>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async () => {
    const came = [...coming.values()];
    coming.clear();
    for (const folder of await foldersAmong(came)) come(folder);
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidDelete(gone),
    watcher.onDidCreate((uri) => {
      coming.set(uri.toString(), uri);
      clearTimeout(timer);
      timer = setTimeout(tell, REST);
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/**
 * Adds the folders that a file lies in, by their addresses, so that a folder is known by one look: a build may delete
 * thousands of files, of each of which is asked whether it was a folder that matters.
 */
export function addFoldersAbove(address: string, folders: Set<string>): void {
  for (let end = address.lastIndexOf('/'); end > 0; end = address.lastIndexOf('/', end - 1)) {
    const folder = address.slice(0, end);
    if (folders.has(folder)) return;
    folders.add(folder);
  }
}

/** Those of some addresses that are folders, without those inside of another: each parent is asked once, however much it holds. */
async function foldersAmong(uris: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const addresses = new Set(uris.map(String));
  const byParent = new Map<string, vscode.Uri[]>();
  for (const uri of uris) {
    const parent = vscode.Uri.joinPath(uri, '..').toString();
    if (addresses.has(parent)) continue;
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(uri);
    else byParent.set(parent, [uri]);
  }
  const folders: vscode.Uri[] = [];
  for (const [parent, children] of byParent) {
    const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(vscode.Uri.parse(parent))).catch(() => []);
    const names = new Set(entries.flatMap(([name, type]) => (type & vscode.FileType.Directory ? [name] : [])));
    folders.push(...children.filter(({ path }) => names.has(path.slice(path.lastIndexOf('/') + 1))));
  }
  return folders;
}
