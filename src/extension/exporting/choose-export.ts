import * as vscode from 'vscode';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { ExportFormat, ExportLook } from '../../protocol/exporting.ts';
import { isThere } from '../is-there.ts';
import { fileName } from '../source-editors.ts';
import { type LookPart, labelOf, lookOf, partsOf, valuesOf } from './export-looks.ts';

type Texts = Catalogue['exporting'];

/** What is to be made, and where. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly look: ExportLook;
  readonly target: vscode.Uri;
}

/** Where a workspace remembers what was exported last: the format, how each looked, and the folder. */
const FORMAT = 'bmc.exportFormat';
const LOOKS = 'bmc.exportLooks';
const FOLDER = 'bmc.exportFolder';

/**
 * Asks for a format, then how and where: one Enter each takes what was chosen the last time. Undefined where that was
 * called off.
 *
 * @param given the file to write, where nobody is to be asked for it
 */
export async function chooseExport(
  canvas: vscode.Uri,
  given: vscode.Uri | undefined,
  memento: vscode.Memento,
  texts: Texts,
): Promise<ExportChoice | undefined> {
  for (let format = await chooseFormat(memento, texts); format; format = await chooseFormat(memento, texts)) {
    const choice = await chooseLook(canvas, format, given, memento, texts);
    if (choice !== 'back') return choice;
  }
  return undefined;
}

/** How a file of a format looked the last time. */
export function rememberedLook(format: ExportFormat, memento: vscode.Memento, texts: Texts): ExportLook {
  return lookOf(memento.get<Readonly<Record<string, unknown>>>(LOOKS, {})[format], format, texts);
}

/** Keeps what was chosen for the next time. */
export async function rememberExport({ format, look, target }: ExportChoice, memento: vscode.Memento): Promise<void> {
  await memento.update(FORMAT, format);
  await memento.update(LOOKS, { ...memento.get<object>(LOOKS), [format]: look });
  await memento.update(FOLDER, vscode.Uri.joinPath(target, '..').toString());
}

/** Asks for the file to write. */
export async function chooseTarget(
  canvas: vscode.Uri,
  format: ExportFormat,
  memento: vscode.Memento,
  texts: Texts,
  proposed = usualTarget(canvas, format, memento),
): Promise<vscode.Uri | undefined> {
  return vscode.window.showSaveDialog({
    title: texts.editor.saveTitle,
    saveLabel: texts.editor.saveLabel,
    filters: { [texts.formats[format].label]: [format] },
    ...(proposed ? { defaultUri: proposed } : {}),
  });
}

/** The file beside the canvas, or in the folder that was exported to; undefined where there is no such place. */
function usualTarget(canvas: vscode.Uri, format: ExportFormat, memento: vscode.Memento): vscode.Uri | undefined {
  const remembered = memento.get<string>(FOLDER);
  const folder = remembered === undefined ? folderFor(canvas) : vscode.Uri.parse(remembered);
  return folder && vscode.Uri.joinPath(folder, `${fileName(canvas).replace(/\.bmc$/i, '') || 'canvas'}.${format}`);
}

/** The folder of a canvas; that of the workspace for one that has none of its own, or none that can be written to. */
function folderFor(uri: vscode.Uri): vscode.Uri | undefined {
  const isWritable = vscode.workspace.fs.isWritableFileSystem(uri.scheme);
  return isWritable ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
}

async function chooseFormat(memento: vscode.Memento, texts: Texts): Promise<ExportFormat | undefined> {
  const last = memento.get<string>(FORMAT);
  const items = (Object.keys(texts.formats) as ExportFormat[]).map((format) => {
    const { label, about } = texts.formats[format];
    return { label, description: `.${format}`, detail: about, choice: format };
  });
  const active = items.find(({ choice }) => choice === last);
  const chosen = await pickOne({ title: texts.editor.chooseFormat, step: 1, items, active, canGoBack: false });
  return chosen === 'back' ? undefined : chosen?.choice;
}

/** A line of what is to be exported: it is as it should be, or a part of it is to be another. */
interface Line extends vscode.QuickPickItem {
  readonly choice: 'go' | 'file' | LookPart;
}

/** Asks how and where, until that is taken as it is. */
async function chooseLook(
  canvas: vscode.Uri,
  format: ExportFormat,
  given: vscode.Uri | undefined,
  memento: vscode.Memento,
  texts: Texts,
): Promise<ExportChoice | 'back' | undefined> {
  const { editor, formats, looks } = texts;
  let look = rememberedLook(format, memento, texts);
  let target = given ?? usualTarget(canvas, format, memento);
  const title = editor.chooseLook({ format: formats[format].label });
  for (;;) {
    const go = { label: `$(check) ${editor.saveLabel}`, choice: 'go' as const };
    const parts = partsOf(format).map((part) => {
      return { label: looks[part].label, description: labelOf(part, look, format, texts), choice: part };
    });
    const description = target && `${placeOf(target)}${(await isThere(target)) ? ` — ${editor.replaces}` : ''}`;
    const file = { label: editor.file, description: description ?? editor.noFile, choice: 'file' as const };
    const items: readonly Line[] = [go, ...parts, ...(given ? [] : [file])];
    const chosen = await pickOne({ title, hint: editor.lookHint, step: 2, items, canGoBack: true });
    if (chosen === undefined || chosen === 'back') return chosen;
    const { choice } = chosen;
    if (choice === 'file' || (choice === 'go' && !target)) {
      target = (await chooseTarget(canvas, format, memento, texts, target)) ?? target;
      // Where a place was still to be found, nothing else is to be asked.
      if (choice === 'file' || !target) continue;
    }
    if (choice === 'go' && target) return { format, look, target };
    if (choice !== 'go') look = (await chooseValue(choice, look, format, texts)) ?? look;
  }
}

/** Asks for the value of one part; undefined where it stays as it is. */
async function chooseValue(
  part: LookPart,
  look: ExportLook,
  format: ExportFormat,
  texts: Texts,
): Promise<ExportLook | undefined> {
  const items = valuesOf(part, format, texts).map(({ value, label }) => ({ label, choice: { [part]: value } }));
  const active = items.find(({ label }) => label === labelOf(part, look, format, texts));
  const chosen = await pickOne({ title: texts.looks[part].label, step: 2, items, active, canGoBack: true });
  return chosen === undefined || chosen === 'back' ? undefined : { ...look, ...chosen.choice };
}

/** A file as people know it: within the workspace, or by its whole path. */
function placeOf(file: vscode.Uri): string {
  return vscode.workspace.asRelativePath(file);
}

/** One of a few lines to choose from. */
interface Pick<Item extends vscode.QuickPickItem> {
  readonly title: string;
  readonly hint?: string;
  readonly step: number;
  readonly items: readonly Item[];
  readonly active?: Item | undefined;
  readonly canGoBack: boolean;
}

/** Asks for one of a few; undefined where that was called off. */
async function pickOne<Item extends vscode.QuickPickItem>(wish: Pick<Item>): Promise<Item | 'back' | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  Object.assign(pick, { title: wish.title, placeholder: wish.hint, step: wish.step, totalSteps: 2 });
  pick.matchOnDescription = true;
  pick.items = wish.items;
  if (wish.active) pick.activeItems = [wish.active];
  if (wish.canGoBack) pick.buttons = [vscode.QuickInputButtons.Back];
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0] ?? pick.activeItems[0]));
      pick.onDidTriggerButton(() => resolve('back'));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}
