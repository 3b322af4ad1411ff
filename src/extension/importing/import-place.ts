import * as vscode from 'vscode';
import type { ImportTexts } from '../../messages/editor-texts.ts';
import { isThere } from '../is-there.ts';
import { fileName } from '../source-editors.ts';
import { writeWhole } from '../write-whole.ts';

/** What is to be done where a name is taken. */
export type Taken = 'replace' | 'keepBoth';

/** Where an imported canvas goes. */
export class ImportPlace {
  readonly uri: vscode.Uri;
  readonly #isThere: boolean;

  private constructor(uri: vscode.Uri, isThere: boolean) {
    this.uri = uri;
    this.#isThere = isThere;
  }

  /**
   * The place beside a source, by its name. A name that is taken is asked about; that of the source itself never
   * becomes the canvas's. Undefined where that was called off, `nowhere` where files cannot be written.
   */
  static async beside(
    source: vscode.Uri,
    ifThere: Taken | undefined,
    texts: ImportTexts,
  ): Promise<ImportPlace | 'nowhere' | undefined> {
    if (!vscode.workspace.fs.isWritableFileSystem(source.scheme)) return 'nowhere';
    const name = fileName(source).replace(/\.[^.]+$/, '');
    const named = (title: string) => vscode.Uri.joinPath(source, '..', `${title}.bmc`);
    const wanted = named(name);
    if (!(await isThere(wanted))) return new ImportPlace(wanted, false);
    let number = 2;
    while (await isThere(named(`${name}-${number}`))) number += 1;
    const free = named(`${name}-${number}`);
    const isSource = wanted.toString() === source.toString();
    const chosen = isSource ? 'keepBoth' : (ifThere ?? (await askWhere(wanted, free, texts)));
    if (chosen === undefined) return undefined;
    return chosen === 'replace' ? new ImportPlace(wanted, true) : new ImportPlace(free, false);
  }

  /** Writes the canvas; in place of another one as an edit, which can be undone. Rejects where it cannot be written. */
  async write(text: string): Promise<void> {
    if (!this.#isThere) {
      await writeWhole(this.uri, new TextEncoder().encode(text));
      return;
    }
    const document = await vscode.workspace.openTextDocument(this.uri);
    const edit = new vscode.WorkspaceEdit();
    const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    edit.replace(this.uri, whole, text);
    const isDone = (await vscode.workspace.applyEdit(edit)) && (await document.save());
    if (!isDone) throw vscode.FileSystemError.NoPermissions(this.uri);
  }
}

async function askWhere(taken: vscode.Uri, free: vscode.Uri, texts: ImportTexts): Promise<Taken | undefined> {
  const items = [
    { label: texts.keepBoth, detail: texts.keepBothDetail({ file: fileName(free) }), taken: 'keepBoth' as const },
    { label: texts.replace, detail: texts.replaceDetail, taken: 'replace' as const },
  ];
  const placeHolder = texts.isThere({ file: fileName(taken) });
  return (await vscode.window.showQuickPick(items, { placeHolder, ignoreFocusOut: true }))?.taken;
}
