import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand } from '../../protocol/comparing.ts';
import type { MessageFromPreview, ShowMessage, ShownChanges } from '../../protocol/preview-messages.ts';
import type { ChangesState, Rendering, RenderParams, StageOccasion } from '../../protocol/rendering.ts';
import { fileName } from '../source-editors.ts';
import { fitsEveryCanvas, nameOf } from './comparand-names.ts';
import { defaultComparand } from './default-comparand.ts';
import { earlierAddress } from './earlier-address.ts';
import { type Earlier, readEarlier } from './earlier-text.ts';
import { fileOf, refOf } from './revision-address.ts';
import { shortRef } from './revision-names.ts';
import { watchEarlier } from './watch-earlier.ts';

/** Which step of a canvas's history is shown. */
export interface HistoryStep {
  readonly words: NonNullable<ShownChanges['step']>;
  /** The file whose history it is: another than the one shown where that one grew out of it. */
  readonly root: vscode.Uri;
  /** What is told of it on stage. */
  readonly occasion: StageOccasion;
}

/** The commands that show another step of a canvas's history. */
const REVISIONS = { later: 'bmc.preview.laterRevision', earlier: 'bmc.preview.earlierRevision' } as const;

/** What one preview compares its canvas with. The earlier text is read once, and again when it may have changed. */
export class PreviewComparison implements vscode.Disposable {
  readonly #texts: CompareTexts;
  readonly #changed: () => void;
  #uri: vscode.Uri;
  #against: Comparand | undefined;
  #state: ChangesState = 'both';
  #earlier: Promise<Earlier> | undefined;
  /** The text that the last picture was drawn against. */
  #drawn: Earlier | undefined;
  #watching: vscode.Disposable | undefined;
  /** Why there is no earlier text, in a sentence. */
  #trouble: string | undefined;
  #step: HistoryStep | undefined;
  /** The document in which the earlier text was shown. */
  #shown: vscode.Uri | undefined;

  /** @param changed is called when the earlier text has become another. */
  constructor(uri: vscode.Uri, against: Comparand | undefined, texts: CompareTexts, changed: () => void) {
    this.#uri = uri;
    this.#against = against;
    this.#texts = texts;
    this.#changed = changed;
  }

  /** With what the canvas is compared; undefined until somebody has looked. */
  get against(): Comparand | undefined {
    return this.#against;
  }

  /** Why there is no earlier text, in a sentence; undefined where there is one. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Turns to another canvas. What it is compared with stays where that makes sense for any canvas. */
  turnTo(uri: vscode.Uri, against?: Comparand, step?: HistoryStep): void {
    const kept = this.#against && fitsEveryCanvas(this.#against) && refOf(uri) === refOf(this.#uri);
    this.#uri = uri;
    this.#against = against ?? (kept ? this.#against : undefined);
    this.#state = 'both';
    this.#step = step;
    this.#shown = undefined;
    this.readAgain();
  }

  /** Takes a message from the page, if it is about comparing. Gives whether another picture is called for. */
  hears(message: MessageFromPreview): boolean {
    if (message.type === 'state') this.#state = message.state;
    if (message.type === 'compare') void vscode.commands.executeCommand('bmc.compareWith', this.#uri);
    if (message.type === 'revision') void vscode.commands.executeCommand(REVISIONS[message.to]);
    // On stage, a history goes on with its next step.
    if (message.type === 'beyondStage' && this.#step) {
      const to = message.to === 'next' ? 'later' : 'earlier';
      void vscode.commands.executeCommand(REVISIONS[to], { presented: `${this.#uri}` });
    }
    return message.type === 'state';
  }

  /** Forgets what was read. */
  readAgain(): void {
    this.#earlier = undefined;
    this.#watching?.dispose();
    this.#watching = undefined;
  }

  /** What the view of changes is to draw now. */
  async wanted(): Promise<Pick<RenderParams, 'against' | 'occasion' | 'state'>> {
    const uri = this.#uri;
    if (!this.#against) {
      const against = await defaultComparand(uri);
      // Somebody may have chosen meanwhile.
      if (uri === this.#uri) this.#against ??= against;
    }
    const state = this.#state;
    const earlier = await this.#read();
    this.#drawn = earlier;
    this.#trouble = 'trouble' in earlier ? this.#texts.troubles[earlier.trouble]({ name: earlier.name }) : undefined;
    const told = { state, ...(this.#step ? { occasion: this.#step.occasion } : {}) };
    return 'trouble' in earlier ? told : { ...told, against: earlier };
  }

  /** What a picture of what changed brings along for the page. */
  shownWith({ changes }: Rendering): Pick<ShowMessage, 'changes' | 'notice'> {
    if (!changes) return {};
    const shown = { notes: changes, state: this.#state, ...(this.#step ? { step: this.#step.words } : {}) };
    if (this.#trouble === undefined) return { changes: shown };
    const action = { kind: 'compare', label: this.#texts.choose } as const;
    return { changes: shown, notice: { message: this.#trouble, action } };
  }

  /** What the panel of a preview is called while it shows what changed. */
  title(locked: boolean): string | undefined {
    if (!this.#against) return undefined;
    const ref = refOf(this.#uri);
    const name = fileName(this.#uri);
    const file = ref ? this.#texts.inRevision({ file: name, revision: shortRef(ref) }) : name;
    const label = nameOf(this.#against, this.#uri.path, this.#texts);
    return locked ? this.#texts.lockedTitle({ file, label }) : this.#texts.title({ file, label });
  }

  /** The file whose history is gone through; the canvas's own where none is. */
  get root(): vscode.Uri {
    return this.#step?.root ?? fileOf(this.#uri);
  }

  /**
   * Whether a document belongs to what is compared: the earlier text, the canvas in any revision, the canvas whose history
   * is gone through. Whoever looks there goes on with it.
   */
  concerns(uri: vscode.Uri): boolean {
    const isRevision = refOf(uri) !== undefined || this.#step !== undefined;
    const files = [this.root, fileOf(this.#uri)].map(String);
    return (isRevision && files.includes(`${fileOf(uri)}`)) || `${this.#shown}` === `${uri}`;
  }

  /** Where the earlier text can be opened; undefined where there is none. */
  async openableEarlier(): Promise<vscode.Uri | undefined> {
    this.#shown = this.#against && (await earlierAddress(this.#uri, this.#against));
    return this.#shown;
  }

  dispose(): void {
    this.#watching?.dispose();
  }

  #read(): Promise<Earlier> {
    const against = this.#against ?? ({ kind: 'nothing' } as const);
    this.#watching ??= watchEarlier(this.#uri, against, () => void this.#look());
    this.#earlier ??= readEarlier(this.#uri, against, this.#texts);
    return this.#earlier;
  }

  /** Reads the earlier text again, and tells where it is another. */
  async #look(): Promise<void> {
    if (!this.#earlier || !this.#against) return;
    const reading = readEarlier(this.#uri, this.#against, this.#texts);
    this.#earlier = reading;
    const now = await reading;
    // While it was read, it may have been read yet again.
    if (this.#earlier === reading && JSON.stringify(now) !== JSON.stringify(this.#drawn)) this.#changed();
  }
}
