import * as vscode from 'vscode';
import type { Range } from '../model/range.ts';

/** The language of canvases, as the editor knows it. */
export const LANGUAGE = 'bmc';

/** The last part of a document's path. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.split('/').at(-1) || uri.path;
}

/** Whether an address is that of a document: servers may write the same one with other escapes. */
export function isAddressOf(written: string, uri: vscode.Uri): boolean {
  return written === uri.toString() || vscode.Uri.parse(written).toString() === uri.toString();
}

/** The canvas that is being written; undefined where the active editor shows none. */
export function activeCanvas(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === LANGUAGE ? document.uri : undefined;
}

/**
 * The canvas that a person means who is looking at something else, as at the walkthrough: the active one, else one in
 * sight, else the one opened last; undefined where none is open.
 */
export function canvasAtHand(): vscode.Uri | undefined {
  const isCanvas = ({ languageId }: vscode.TextDocument) => languageId === LANGUAGE;
  const inSight = vscode.window.visibleTextEditors.map(({ document }) => document);
  return activeCanvas() ?? inSight.find(isCanvas)?.uri ?? vscode.workspace.textDocuments.findLast(isCanvas)?.uri;
}

/** Whether a file is a canvas, open or not; one that cannot be opened is, where its name says so. */
export async function isCanvas(uri: vscode.Uri): Promise<boolean> {
  if (/\.bmc$/i.test(uri.path)) return true;
  const open =
    documentOf(uri) ?? (await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined));
  return open?.languageId === LANGUAGE;
}

/** The editor that shows a canvas and has the cursor, or else one that shows it; undefined where none does. */
export function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const shows = (editor: vscode.TextEditor | undefined) => editor?.document.uri.toString() === uri.toString();
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return shows(activeTextEditor) ? activeTextEditor : visibleTextEditors.find(shows);
}

/** The open document of a canvas; undefined where it is not open. */
export function documentOf(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** The empty range at the beginning of a line. */
export function beginningOf(line: number): Range {
  const start = { line, character: 0 };
  return { start, end: start };
}

/**
 * Opens a canvas where it is open already, or else in `otherwise`, or beside; and brings its text into sight.
 *
 * @param selection what to select; without it the cursor stays where it is.
 * @param whole what should be in sight as far as possible; the selection by default.
 * @throws when the document cannot be opened any more.
 */
export async function showSource(
  uri: vscode.Uri,
  otherwise: vscode.ViewColumn | undefined,
  selection?: Range,
  whole: Range | undefined = selection,
): Promise<void> {
  const editor = (await comparingEditorOf(uri)) ?? (await openedEditorOf(uri, otherwise));
  if (!selection) return;
  const selected = rangeOf(selection);
  editor.selection = new vscode.Selection(selected.start, selected.end);
  editor.revealRange(rangeOf(whole ?? selection), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The group in which a canvas is open as text, in front or behind; undefined where it is in none. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const showing = (tab: vscode.Tab | undefined) =>
    tab?.input instanceof vscode.TabInputText && tab.input.uri.toString() === uri.toString();
  const { all } = vscode.window.tabGroups;
  return (all.find((group) => showing(group.activeTab)) ?? all.find((group) => group.tabs.some(showing)))?.viewColumn;
}

async function openedEditorOf(uri: vscode.Uri, otherwise: vscode.ViewColumn | undefined): Promise<vscode.TextEditor> {
  const document = documentOf(uri) ?? (await vscode.workspace.openTextDocument(uri));
  const viewColumn = columnOf(uri) ?? otherwise ?? vscode.ViewColumn.Beside;
  return vscode.window.showTextDocument(document, { viewColumn });
}

/**
 * The side of a comparison that shows a canvas, its group brought to the keyboard; undefined where no comparison in
 * sight does. Opening the document as such would put another tab over the comparison.
 */
async function comparingEditorOf(uri: vscode.Uri): Promise<vscode.TextEditor | undefined> {
  const group = vscode.window.tabGroups.all.find(({ activeTab }) => {
    const input = activeTab?.input;
    return (
      input instanceof vscode.TabInputTextDiff &&
      [input.original, input.modified].some((side) => `${side}` === `${uri}`)
    );
  });
  const focus = group && FOCUS_GROUP[group.viewColumn - 1];
  if (focus) await vscode.commands.executeCommand(focus);
  return group && editorOf(uri);
}

/** The commands that bring the keyboard to a group, which have no argument for which. */
const FOCUS_GROUP = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'].map(
  (place) => `workbench.action.focus${place}EditorGroup`,
);

function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
