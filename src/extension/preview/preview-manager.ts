import * as vscode from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import type { ViewName } from '../../protocol/rendering.ts';
import type { HistoryStep } from '../compare/preview-comparison.ts';
import { columnOf, LANGUAGE } from '../source-editors.ts';
import { Preview } from './preview.ts';
import type { PreviewContext } from './preview-source.ts';
import { restoredSource } from './preview-state.ts';
import { PreviewWriting, type WritingContext } from './writing.ts';

/** Where a new preview goes. */
export interface Placement {
  /** Beside the text, or else in its group. */
  readonly beside: boolean;
  /** Whether it stays with its canvas. */
  readonly locked?: boolean;
  /** Whether the text keeps the keyboard. */
  readonly preserveFocus?: boolean;
  /** Which view it shows; one that is there already keeps its own where this is left out. */
  readonly view?: ViewName;
}

/** All previews that are open, and which of them follow the active canvas. */
export class PreviewManager implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #context: PreviewContext & WritingContext;
  readonly #previews = new Set<Preview>();
  readonly #disposables: vscode.Disposable[];
  readonly #presented = new vscode.EventEmitter<Preview>();
  readonly #writings = new WeakMap<Preview, PreviewWriting>();
  #active: Preview | undefined;

  /** Fires when a presentation has begun, moved, changed or ended, with its preview. */
  readonly onPresented = this.#presented.event;

  constructor(context: PreviewContext & WritingContext) {
    this.#context = context;
    this.#disposables = [
      this.#presented,
      vscode.window.registerWebviewPanelSerializer(Preview.viewType, this),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#ring(textEditor.document.uri)),
      vscode.workspace.onDidRenameFiles(({ files }) => this.#rename(files)),
    ];
  }

  /** All previews, the oldest first. */
  get previews(): readonly Preview[] {
    return [...this.#previews];
  }

  /** The preview that has the keyboard; undefined where none has. */
  get active(): Preview | undefined {
    return this.#active;
  }

  /** What writes in the picture of a preview. */
  writingIn(preview: Preview): PreviewWriting | undefined {
    return this.#writings.get(preview);
  }

  /** Opens a preview of a canvas; one that is there already and may follow is used again. */
  open(uri: vscode.Uri, { beside, locked = false, preserveFocus = false, view }: Placement): Preview {
    const column = columnOf(uri) ?? vscode.window.tabGroups.activeTabGroup.viewColumn;
    const existing = this.previews.find((preview) => {
      const fits = beside ? preview.panel.viewColumn !== column : preview.panel.viewColumn === column;
      return fits && preview.locked === locked && (follows(preview) || preview.uri.toString() === uri.toString());
    });
    if (existing) {
      existing.follow(uri);
      if (view) existing.showView(view);
      existing.panel.reveal(undefined, preserveFocus);
      return existing;
    }
    const panel = vscode.window.createWebviewPanel(
      Preview.viewType,
      '',
      { viewColumn: beside ? vscode.ViewColumn.Beside : column, preserveFocus },
      {},
    );
    return this.#add(new Preview(panel, { uri, locked, view: view ?? 'canvas' }, this.#context));
  }

  /**
   * The preview to show something of a canvas in: the one that has the keyboard, else one of that canvas, brought to
   * sight, else a new one beside.
   *
   * @param view what a new one shows at first.
   */
  previewFor(uri: vscode.Uri, view?: ViewName): Preview {
    const isOf = (preview: Preview) => preview.uri.toString() === uri.toString();
    const shown = this.#active ?? this.previews.find(isOf);
    if (!shown) return this.open(uri, { beside: true, preserveFocus: true, ...(view ? { view } : {}) });
    shown.panel.reveal(undefined, true);
    return shown;
  }

  /**
   * Shows what changed in a canvas: in the preview that has the keyboard, else in one of that canvas, else in any that may
   * turn to it, brought to sight; or in a new one beside.
   */
  compare(uri: vscode.Uri, against: Comparand, step?: HistoryStep): Preview {
    const isOf = (preview: Preview) => preview.uri.toString() === uri.toString();
    const fitting = [this.#active, ...this.previews.filter(isOf), ...this.previews].find(
      (preview) => preview && (isOf(preview) || follows(preview)),
    );
    const preview = fitting ?? this.open(uri, { beside: true, preserveFocus: true, view: 'changes' });
    preview.compare(uri, against, step);
    preview.panel.reveal(undefined, true);
    return preview;
  }

  /** Shows the text of the active preview. */
  async showSource(): Promise<void> {
    await this.#active?.showSource();
  }

  /** Locks or unlocks the active preview. */
  toggleLock(): void {
    this.#active?.setLocked(!this.#active.locked);
    if (this.#active) this.#removeRedundant(this.#active);
  }

  /** Draws every preview anew. */
  refresh(): void {
    for (const preview of this.#previews) {
      preview.comparison.readAgain();
      preview.refresh();
    }
  }

  /** Brings back a preview that was open when the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const source = restoredSource(state);
    // A window that ended in a hurry has not kept what the page remembered.
    const uri = source ? vscode.Uri.parse(source.uri) : vscode.window.visibleTextEditors.find(isCanvas)?.document.uri;
    const { locked = false, presented = false, view = 'canvas', against } = source ?? {};
    const compared = against ? { against } : {};
    if (uri) this.#add(new Preview(panel, { uri, locked, presented, view, ...compared }, this.#context));
    else panel.dispose();
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, ...this.#previews]) disposable.dispose();
  }

  #add(preview: Preview): Preview {
    const { panel } = preview;
    this.#previews.add(preview);
    this.#writings.set(preview, new PreviewWriting(preview, this.#context));
    preview.presentation.onChanged(() => this.#presented.fire(preview));
    if (panel.active) this.#active = preview;
    panel.onDidChangeViewState(() => {
      if (panel.active) this.#active = preview;
      else if (this.#active === preview) this.#active = undefined;
      this.#removeRedundant(preview);
    });
    panel.onDidDispose(() => {
      this.#previews.delete(preview);
      if (this.#active === preview) this.#active = undefined;
    });
    return preview;
  }

  /** Two previews in one group that both follow, or that are locked to the same canvas, would always show the same. */
  #removeRedundant(kept: Preview): void {
    for (const other of this.previews) {
      const same = follows(kept) || other.uri.toString() === kept.uri.toString();
      const spare = other !== kept && other.locked === kept.locked && !other.presentation.on;
      if (spare && same && other.panel.viewColumn === kept.panel.viewColumn) other.dispose();
    }
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isCanvas(editor)) return;
    const { uri } = editor.document;
    for (const preview of this.#previews) {
      const isCompared = preview.view === 'changes' && preview.comparison.concerns(uri);
      if (follows(preview) && !isCompared) preview.follow(uri);
    }
    this.#ring(editor.document.uri);
  }

  #ring(uri: vscode.Uri): void {
    for (const preview of this.#previews) if (preview.uri.toString() === uri.toString()) preview.ringAtCursor();
  }

  #rename(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): void {
    for (const { oldUri, newUri } of files) {
      for (const preview of this.#previews) if (preview.uri.toString() === oldUri.toString()) preview.follow(newUri);
    }
  }
}

/** Whether a preview shows whatever canvas is active: not while it is locked to one, or before an audience. */
function follows({ locked, presentation }: Preview): boolean {
  return !locked && !presentation.on;
}

function isCanvas(editor: vscode.TextEditor): boolean {
  return editor.document.languageId === LANGUAGE;
}
