import * as vscode from 'vscode';
import type { StagePosition, Story } from '../../protocol/presenting.ts';
import type { MessageFromPreview, ShowMessage } from '../../protocol/preview-messages.ts';
import type { Rendering } from '../../protocol/rendering.ts';

/** What is asked for around a stage, and the command that does it: filling the screen is the editor's own. */
const AROUND_STAGE = {
  speaker: 'bmc.openSpeakerView',
  fullScreen: 'workbench.action.toggleFullScreen',
  zen: 'workbench.action.toggleZenMode',
} as const;

/** What is presented now, and where. */
export interface Told {
  readonly story: Story;
  readonly position: StagePosition;
}

/** The presentation of one preview: whether there is one, and where its page says that it is. */
export class Presentation implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #beyond = new vscode.EventEmitter<'next' | 'previous'>();
  #on: boolean;
  #position: StagePosition | undefined;
  #story: Story | undefined;

  /** Fires when it has begun, moved, changed or ended. */
  readonly onChanged = this.#changed.event;

  /** Fires when whoever presents goes on after the last step, or back from the first. */
  readonly onBeyond = this.#beyond.event;

  /** @param on whether there was one when the window was closed. */
  constructor(on: boolean) {
    this.#on = on;
  }

  /** Whether there is one, or it is about to begin. */
  get on(): boolean {
    return this.#on;
  }

  /** What is presented; undefined until the page has said where it is. */
  get told(): Told | undefined {
    return this.#story && this.#position && { story: this.#story, position: this.#position };
  }

  /** Begins with the next picture. */
  start(): void {
    this.#on = true;
  }

  /** Takes a message from the page, if it is about presenting. Gives whether another picture is called for. */
  hears(message: MessageFromPreview): boolean {
    switch (message.type) {
      case 'ready':
        // A new page presents nothing yet: it goes on where the last one was left.
        this.#position = undefined;
        return false;
      case 'present':
        this.#on = message.on;
        if (!message.on) this.#end();
        return message.on;
      case 'stage':
        this.#position = message.position;
        this.#changed.fire();
        return false;
      case 'beyondStage':
        this.#beyond.fire(message.to);
        return false;
      case 'aroundStage':
        void vscode.commands.executeCommand(AROUND_STAGE[message.what]);
        return false;
      default:
        return false;
    }
  }

  /** What a picture brings along for the stage. */
  stageIn({ stage }: Rendering): Pick<ShowMessage, 'stage'> {
    if (!stage || !this.#on) return {};
    this.#story = stage.story;
    if (this.#position) this.#changed.fire();
    return { stage: { ...stage, begins: this.#position === undefined } };
  }

  dispose(): void {
    this.#on = false;
    this.#end();
    this.#changed.dispose();
    this.#beyond.dispose();
  }

  #end(): void {
    this.#position = undefined;
    this.#story = undefined;
    this.#changed.fire();
  }
}
