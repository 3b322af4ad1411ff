import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** What an analyst has done for the first time; steps of the walkthrough wait for it under `bmc.done.NAME`. */
export type GuidedStep = 'canvas' | 'relationship' | 'fix' | 'preview' | 'questions';

/** What runs after a fix was applied. It can be called by nobody but a fix, so no menu and no palette has it. */
const FIX_APPLIED = '_bmc.fixApplied';

/** How long the editor is given to read a walkthrough that it shows for the first time, in milliseconds. */
const READING = 1_000;

/**
 * Ticks off the steps of the walkthrough.
 *
 * The editor reads a walkthrough when it is first shown, and takes a condition that holds at that moment for one that
 * can never come true: so nothing is said before a page such as the walkthrough's is open.
 */
export class GuidedSteps implements vscode.Disposable {
  readonly #done = new Set<GuidedStep>();
  readonly #disposables: readonly vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isListenedTo = false;

  constructor() {
    this.#disposables = [
      vscode.commands.registerCommand(FIX_APPLIED, () => this.tick('fix')),
      vscode.window.tabGroups.onDidChangeTabs(() => this.#look()),
    ];
    this.#look();
  }

  /** What was done so far, in this window. */
  get done(): readonly GuidedStep[] {
    return [...this.#done];
  }

  /** Says that a step was done. Costs nothing from the second time on. */
  tick(step: GuidedStep): void {
    if (this.#done.has(step)) return;
    this.#done.add(step);
    if (this.#isListenedTo) say(step);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #look(): void {
    if (this.#isListenedTo || this.#timer || !pageOfEditorIsOpen()) return;
    this.#timer = setTimeout(() => {
      this.#isListenedTo = true;
      for (const step of this.#done) say(step);
    }, READING);
  }
}

/** Whether one of the editor's own pages is open; extensions are not told which. */
function pageOfEditorIsOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input === undefined));
}

function say(step: GuidedStep): void {
  void vscode.commands.executeCommand('setContext', `bmc.done.${step}`, true);
}

/** Lets every fix say that it was applied: an editor tells nobody which of them a person has chosen. */
export const tellingFixes: Middleware = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) {
      if (!(action instanceof vscode.CodeAction) || action.command || !action.kind) continue;
      if (vscode.CodeActionKind.QuickFix.contains(action.kind)) {
        action.command = { title: action.title, command: FIX_APPLIED };
      }
    }
    return actions;
  },
};
