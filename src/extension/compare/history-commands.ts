import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Preview } from '../preview.ts';
import type { PreviewManager } from '../preview-manager.ts';
import { canvasAtHand, fileName } from '../source-editors.ts';
import { askGit } from './ask-git.ts';
import { canvasHistory, type HistoryEntry, stepInWords, type Tell } from './canvas-history.ts';
import { isSame } from './comparand-names.ts';
import { namedCanvas } from './named-canvas.ts';
import { fileOf } from './revision-address.ts';

interface Item extends vscode.QuickPickItem {
  readonly entry: HistoryEntry;
}

/** The commands that go through the history of a canvas. */
export function historyCommands(
  manager: PreviewManager,
  tell: Tell,
  texts: CompareTexts,
): Readonly<Record<string, (...chosen: unknown[]) => Promise<void>>> {
  const go = (history: readonly HistoryEntry[], entry: HistoryEntry, root: vscode.Uri) => {
    const [at, of] = [history.length - history.indexOf(entry), history.length];
    const about = [entry.label, entry.about].filter((part) => part !== '').join(' · ');
    manager.compare(entry.canvas, entry.against, { words: { place: texts.history.place({ at, of }), about }, root });
  };

  const choose = async (...chosen: unknown[]) => {
    const uri = namedCanvas(chosen) ?? manager.active?.uri ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(texts.nothingToCompare);
    const root = fileOf(uri);
    const history = await canvasHistory(root, tell, texts);
    if (history.length === 0) return tellNone(root, texts);
    const entry = await pickEntry(root, history, tell, texts);
    if (entry) go(history, entry, root);
  };

  const step = async (by: 1 | -1) => {
    const uri = manager.active?.uri ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(texts.nothingToCompare);
    const preview = manager.active ?? manager.previews.find((other) => isOf(other, fileOf(uri)));
    const root = preview?.comparison.root ?? fileOf(uri);
    const history = await canvasHistory(root, tell, texts);
    if (history.length === 0) return tellNone(root, texts);
    const at = preview ? history.findIndex((entry) => isShown(entry, preview)) : -1;
    const entry = history[at + by];
    if (entry) return go(history, entry, root);
    return void vscode.window.showInformationMessage(by > 0 ? texts.history.first : texts.history.last);
  };

  return {
    'bmc.showHistory': choose,
    'bmc.preview.earlierRevision': () => step(1),
    'bmc.preview.laterRevision': () => step(-1),
  };
}

function isOf({ comparison, uri }: Preview, file: vscode.Uri): boolean {
  return [comparison.root, fileOf(uri)].some((other) => `${other}` === `${file}`);
}

function isShown({ against, canvas }: HistoryEntry, preview: Preview): boolean {
  const isOpen = preview.view === 'changes' && `${canvas}` === `${preview.uri}`;
  return isOpen && isSame(against, preview.comparison.against);
}

/** Says why there is no history: there is no git, or it does not know the canvas yet. */
async function tellNone(canvas: vscode.Uri, texts: CompareTexts): Promise<void> {
  if (await askGit(canvas, texts)) {
    void vscode.window.showInformationMessage(texts.history.none({ file: fileName(canvas) }));
  }
}

/** Asks for a step of a history; what each changed is added as it is read. */
async function pickEntry(
  canvas: vscode.Uri,
  history: readonly HistoryEntry[],
  tell: Tell,
  texts: CompareTexts,
): Promise<HistoryEntry | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  const items = history.map((entry): Item => ({ label: entry.label, description: entry.about, detail: ' ', entry }));
  pick.title = texts.history.ask({ file: fileName(canvas) });
  pick.placeholder = texts.history.hint;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.keepScrollPosition = true;
  pick.items = items;
  let isOpen = true;
  const read = async () => {
    pick.busy = true;
    for (const [at, { entry }] of items.entries()) {
      const detail = await stepInWords(entry, tell, texts).catch(() => undefined);
      if (!isOpen) return;
      items[at] = { ...items[at]!, detail: detail ?? texts.history.unreadable };
      const active = pick.activeItems.map((item) => item.entry);
      pick.items = [...items];
      pick.activeItems = items.filter((item) => active.includes(item.entry));
    }
    pick.busy = false;
  };
  try {
    return await new Promise((resolve) => {
      // While the list is being renewed, what is selected in it is not known here.
      let pointedAt: HistoryEntry | undefined;
      pick.onDidChangeActive(([item]) => {
        pointedAt = item?.entry ?? pointedAt;
      });
      pick.onDidAccept(() => resolve((pick.selectedItems[0] ?? pick.activeItems[0])?.entry ?? pointedAt));
      pick.onDidHide(() => resolve(undefined));
      pick.show();
      void read();
    });
  } finally {
    isOpen = false;
    pick.dispose();
  }
}
