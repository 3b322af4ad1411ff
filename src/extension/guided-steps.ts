import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** What an analyst has done for the first time; steps of the walkthrough wait for it under `bmc.done.NAME`. */
export type GuidedStep = 'canvas' | 'relationship' | 'fix' | 'preview' | 'questions';

/** What runs after a fix was applied. It can be called by nobody but a fix, so no menu and no palette has it. */
const FIX_APPLIED = '_bmc.fixApplied';

/** Ticks off the steps of the walkthrough. */
export class GuidedSteps implements vscode.Disposable {
  readonly #done = new Set<GuidedStep>();
  readonly #command = vscode.commands.registerCommand(FIX_APPLIED, () => this.tick('fix'));

  /** What was done so far, in this window. */
  get done(): readonly GuidedStep[] {
    return [...this.#done];
  }

  /** Says that a step was done. Costs nothing from the second time on. */
  tick(step: GuidedStep): void {
    if (this.#done.has(step)) return;
    this.#done.add(step);
    void vscode.commands.executeCommand('setContext', `bmc.done.${step}`, true);
  }

  dispose(): void {
    this.#command.dispose();
  }
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
