import * as vscode from 'vscode';
import type { GuideTexts } from '../messages/editor-texts.ts';
import type { CanvasHealth } from '../protocol/canvas-health.ts';
import type { FindingCounts } from '../protocol/rendering.ts';
import type { CanvasServer } from './connection/canvas-server.ts';
import type { GuidedSteps } from './guided-steps.ts';
import { activeCanvas, LANGUAGE } from './source-editors.ts';

/**
 * How long a canvas must rest before it is asked how it is doing, in milliseconds, and how much longer for each of its
 * lines: answering takes the server longer for a large one, and typing is not to be delayed by it.
 */
const REST = { least: 250, perLine: 0.1 };

/**
 * How the active canvas is doing, in the status bar: its findings, which lead to the problems, and its open questions,
 * which lead to the page of questions. Said in words, and never by a colour or a sign alone.
 */
export class CanvasStatus implements vscode.Disposable {
  readonly #server: CanvasServer;
  readonly #steps: GuidedSteps;
  readonly #texts: GuideTexts['guide'];
  readonly #findings = vscode.languages.createLanguageStatusItem('bmc.findings', { language: LANGUAGE });
  readonly #questions = vscode.languages.createLanguageStatusItem('bmc.questions', { language: LANGUAGE });
  readonly #disposables: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: Promise<void> | undefined;
  #askAgain = false;

  constructor(server: CanvasServer, steps: GuidedSteps, { guide }: GuideTexts) {
    this.#server = server;
    this.#steps = steps;
    this.#texts = guide;
    this.#findings.name = guide.findings;
    this.#questions.name = guide.questions;
    this.#disposables = [
      this.#findings,
      this.#questions,
      vscode.window.onDidChangeActiveTextEditor(() => this.#askSoon(0)),
      server.onCanvasChanged(({ uri }) => {
        if (activeCanvas()?.toString() === vscode.Uri.parse(uri).toString()) this.#askSoon(restOfActiveCanvas());
      }),
      server.onRunningChanged(() => this.#askSoon(0)),
    ];
    this.#wait();
    this.#askSoon(0);
  }

  /** What the status says now: its findings, then its questions. */
  get said(): readonly [findings: string, questions: string] {
    return [this.#findings.text, this.#questions.text];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #askSoon(rest: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#askAgain = true;
      this.#asking ??= this.#ask();
    }, rest);
  }

  async #ask(): Promise<void> {
    while (this.#askAgain) {
      this.#askAgain = false;
      await this.#askOnce();
    }
    this.#asking = undefined;
  }

  async #askOnce(): Promise<void> {
    const canvas = activeCanvas();
    if (!canvas) return;
    this.#steps.tick('canvas');
    if (this.#server.stopped) return this.#giveUp();
    try {
      const health = await this.#server.health({ uri: canvas.toString() });
      if (activeCanvas()?.toString() !== canvas.toString()) return;
      // Null: the server has not heard of the canvas yet, and tells when it has.
      if (health) this.#show(canvas, health);
      else this.#wait();
    } catch (error) {
      this.#server.log(String(error));
      if (this.#server.stopped) this.#giveUp();
    }
  }

  #show(canvas: vscode.Uri, { findings, questions, relationships }: CanvasHealth): void {
    this.#say(this.#findings, this.#texts.findingCounts(findings), severityOf(findings), {
      title: this.#texts.showProblems,
      command: 'workbench.actions.view.problems',
    });
    this.#say(this.#questions, this.#texts.openQuestions(questions), vscode.LanguageStatusSeverity.Information, {
      title: this.#texts.showQuestions,
      command: 'bmc.showQuestions',
      arguments: [canvas],
    });
    if (relationships > 0) this.#steps.tick('relationship');
  }

  #wait(): void {
    for (const item of [this.#findings, this.#questions]) {
      item.busy = true;
      item.text = this.#texts.checking;
    }
  }

  #giveUp(): void {
    const command = { title: this.#texts.restart, command: 'bmc.restartServer' };
    for (const item of [this.#findings, this.#questions]) {
      this.#say(item, this.#texts.notChecked, vscode.LanguageStatusSeverity.Error, command);
    }
  }

  #say(
    item: vscode.LanguageStatusItem,
    text: string,
    severity: vscode.LanguageStatusSeverity,
    command: vscode.Command,
  ): void {
    item.busy = false;
    item.text = text;
    item.severity = severity;
    item.command = command;
  }
}

function restOfActiveCanvas(): number {
  return REST.least + REST.perLine * (vscode.window.activeTextEditor?.document.lineCount ?? 0);
}

function severityOf({ error, warning }: FindingCounts): vscode.LanguageStatusSeverity {
  if (error > 0) return vscode.LanguageStatusSeverity.Error;
  return warning > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}
