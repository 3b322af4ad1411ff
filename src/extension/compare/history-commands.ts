import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Preview } from '../preview/preview.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
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
  const go = (history: readonly HistoryEntry[], entry: HistoryEntry, root: vscode.Uri, onStage?: Preview) => {
    const [at, of] = [history.length - history.indexOf(entry), history.length];
    const { about, against, canvas, label, remarks } = entry;
    const place = texts.history.place({ at, of });
    const occasion = { title: label, about: joined(place, about), remarks };
    const step = { words: { place, about: joined(label, about) }, root, occasion };
    if (!onStage) return manager.compare(canvas, against, step);
    onStage.compare(canvas, against, step);
    return onStage;
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

  /** From the beginning on, as a story is told. */
  const present = async (...chosen: unknown[]) => {
    const uri = namedCanvas(chosen) ?? manager.active?.uri ?? canvasAtHand();
    if (!uri) return void vscode.window.showInformationMessage(texts.nothingToCompare);
    const root = manager.active?.comparison.root ?? fileOf(uri);
    const history = await canvasHistory(root, tell, texts);
    const first = history.at(-1);
    if (!first) return tellNone(root, texts);
    const preview = go(history, first, root);
    preview.present();
    preview.panel.reveal(undefined, false);
  };

  const step = async (by: 1 | -1, presented?: string) => {
    const uri = manager.active?.uri ?? canvasAtHand();
    const onStage = manager.previews.find((other) => other.presentation.on && `${other.uri}` === presented);
    if (!uri && !onStage) return void vscode.window.showInformationMessage(texts.nothingToCompare);
    const preview = onStage ?? manager.active ?? manager.previews.find((other) => uri && isOf(other, fileOf(uri)));
    const root = preview?.comparison.root ?? fileOf(uri!);
    const history = await canvasHistory(root, tell, texts);
    if (history.length === 0) return tellNone(root, texts);
    const at = preview ? history.findIndex((entry) => isShown(entry, preview)) : -1;
    const entry = history[at + by];
    if (entry) return void go(history, entry, root, onStage);
    // Before an audience, the end of a history is no news.
    if (onStage) return;
    return void vscode.window.showInformationMessage(by > 0 ? texts.history.first : texts.history.last);
  };

  return {
    'bmc.showHistory': choose,
    'bmc.presentHistory': present,
    'bmc.preview.earlierRevision': (at) => step(1, presentedAt(at)),
    'bmc.preview.laterRevision': (at) => step(-1, presentedAt(at)),
  };
}

/** The canvas that is on stage, where a presentation asks for its next step. */
function presentedAt(at: unknown): string | undefined {
  return typeof at === 'object' && at !== null && 'presented' in at ? String(at.presented) : undefined;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
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
