import * as vscode from 'vscode';
import { fileName, LANGUAGE } from '../source-editors.ts';
import { isEarlyBmml } from './foreign-editor.ts';
import { type ImportContext, type ImportWish, importClipboard, importFile } from './import-canvas.ts';

/** The ends of the names of files that a canvas may stand in. */
const ENDINGS = ['bmml', 'md', 'markdown', 'json', 'jsonc', 'yaml', 'yml'];

/** The commands that make canvases of what others wrote. */
export function importCommands(context: ImportContext): Readonly<Record<string, (...args: unknown[]) => unknown>> {
  return {
    'bmc.importCanvas': (chosen, all, wish) => importChosen(chosen, all, wishOf(wish), context),
    'bmc.importFromClipboard': (wish) => importClipboard(wishOf(wish), context),
  };
}

/** Imports what the explorer names, one after the other; where nobody names any, asks for it. Gives the last canvas. */
async function importChosen(
  chosen: unknown,
  all: unknown,
  wish: ImportWish,
  context: ImportContext,
): Promise<vscode.Uri | undefined> {
  const named = Array.isArray(all) && all.length > 0 ? all : [chosen];
  const uris = named.filter((uri): uri is vscode.Uri => uri instanceof vscode.Uri);
  const sources = uris.length > 0 ? uris : await choose(context);
  if (sources === 'clipboard') return importClipboard(wish, context);
  let canvas: vscode.Uri | undefined;
  for (const uri of sources) canvas = (await importFile(uri, wish, context)) ?? canvas;
  return canvas;
}

/** Asks what is to be imported: the text at hand, a file, or the clipboard. */
async function choose({ texts }: ImportContext): Promise<readonly vscode.Uri[] | 'clipboard'> {
  const active = vscode.window.activeTextEditor?.document;
  const items = [
    ...(active && isForeign(active) ? [{ label: `$(file) ${fileName(active.uri)}`, what: active.uri }] : []),
    { label: `$(folder-opened) ${texts.chooseFile}`, what: 'file' as const },
    { label: `$(clippy) ${texts.clipboard}`, what: 'clipboard' as const },
  ];
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: texts.choose });
  if (chosen === undefined) return [];
  if (chosen.what === 'clipboard') return 'clipboard';
  if (chosen.what !== 'file') return [chosen.what];
  const uris = await vscode.window.showOpenDialog({
    title: texts.openTitle,
    openLabel: texts.openLabel,
    canSelectMany: true,
    // Early BMML has the ending of canvases.
    filters: { [texts.files.canvases]: [...ENDINGS, LANGUAGE], [texts.files.all]: ['*'] },
  });
  return uris ?? [];
}

/** Whether an open text may hold a canvas that somebody wrote otherwise. */
function isForeign(document: vscode.TextDocument): boolean {
  const { languageId, uri } = document;
  if (languageId === LANGUAGE) return isEarlyBmml(document);
  return ENDINGS.some((ending) => uri.path.toLowerCase().endsWith(`.${ending}`)) || languageId === 'markdown';
}

function wishOf(wish: unknown): ImportWish {
  return typeof wish === 'object' && wish !== null && !(wish instanceof vscode.Uri) ? wish : {};
}
