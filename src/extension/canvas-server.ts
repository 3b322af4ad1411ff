import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { Catalogue } from '../messages/catalogue.ts';
import { type ClientOptions, EXPLAIN, type ExplainParams, type ExplainResult } from '../protocol/explanations.ts';
import {
  CANVAS_CHANGED,
  type CanvasChangedParams,
  RENDER,
  type RenderParams,
  type RenderResult,
} from '../protocol/rendering.ts';
import {
  FILES_EXIST,
  type FilesExistParams,
  type InitializationOptions,
  SETTINGS,
  SETTINGS_CHANGED,
  type SettingsParams,
} from '../protocol/settings.ts';
import type { CanvasSettings } from './canvas-settings.ts';
import { RestartBudget } from './restart-budget.ts';

/** Makes the language client of this kind of extension host: its server is a process, or a web worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** The language server, as the extension sees it: alive as far as that can be helped. */
export class CanvasServer implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #log: vscode.LogOutputChannel;
  readonly #texts: Catalogue['editor'];
  readonly #changed = new vscode.EventEmitter<CanvasChangedParams>();
  readonly #runs = new vscode.EventEmitter<boolean>();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#runs];
  readonly #budget = new RestartBudget();
  #stopped = false;

  /** Fires when the server has read a canvas anew. */
  readonly onCanvasChanged = this.#changed.event;
  /** Fires when the server begins to run, or stops for good. */
  readonly onRunningChanged = this.#runs.event;

  constructor(makeClient: MakeClient, texts: Catalogue['editor'], settings: CanvasSettings) {
    this.#texts = texts;
    this.#log = vscode.window.createOutputChannel(texts.name, { log: true });
    this.#client = makeClient('bmc', texts.name, {
      // Any scheme: files, untitled canvases, revisions from git, virtual workspaces.
      documentSelector: [{ language: 'bmc' }],
      initializationOptions: { showsExplanations: true, tellsSettings: true } satisfies ClientOptions &
        InitializationOptions,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: this.#errorHandler(),
    });
    this.#disposables.push(
      this.#log,
      this.#client.onRequest(SETTINGS, (params: SettingsParams) => settings.settingsOf(params)),
      this.#client.onRequest(FILES_EXIST, (params: FilesExistParams) => settings.filesExist(params)),
      settings.onChanged(() => {
        if (this.#client.isRunning()) void this.#client.sendNotification(SETTINGS_CHANGED);
      }),
      this.#client.onNotification(CANVAS_CHANGED, (params: CanvasChangedParams) => this.#changed.fire(params)),
      this.#client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#runs.fire(true);
      }),
    );
  }

  /** Whether it has stopped for good: nothing can be asked of it until it is restarted. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Starts it. Never rejects: a failure is told to the person, with a way to try again. */
  async start(): Promise<void> {
    this.#stopped = false;
    try {
      await this.#client.start();
    } catch (error) {
      this.#log.error(String(error));
      this.#giveUp(this.#texts.serverFailed);
    }
  }

  /** Starts it anew, whether it runs or not. */
  async restart(): Promise<void> {
    this.#budget.refill();
    if (this.#client.isRunning()) await this.#client.stop();
    await this.start();
  }

  /**
   * Asks for the picture of a canvas as it is now; waits for the server to have started.
   *
   * @throws when the server has stopped or fails to draw.
   */
  render(params: RenderParams): Promise<RenderResult> {
    return this.#client.sendRequest<RenderResult>(RENDER, params);
  }

  /**
   * Asks for the explanation of a finding's code; waits for the server to have started.
   *
   * @throws when the server has stopped.
   */
  explain(params: ExplainParams): Promise<ExplainResult> {
    return this.#client.sendRequest<ExplainResult>(EXPLAIN, params);
  }

  /** Writes to the log that people are pointed to when something fails. */
  log(message: string): void {
    this.#log.error(message);
  }

  /** Shows the log. */
  showLog(): void {
    this.#log.show(true);
  }

  dispose(): void {
    void this.#client.dispose().catch(() => undefined);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** A server that died is started again, a few times; then it is left to a person. */
  #errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (this.#budget.allows(Date.now())) return { action: CloseAction.Restart, handled: true };
        this.#giveUp(this.#texts.serverStopped);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  #giveUp(message: string): void {
    if (this.#stopped) return;
    this.#stopped = true;
    this.#runs.fire(false);
    void this.#offerRestart(message);
  }

  async #offerRestart(message: string): Promise<void> {
    const { restart, showLog } = this.#texts;
    const chosen = await vscode.window.showErrorMessage(message, restart, showLog);
    if (chosen === restart) await this.restart();
    else if (chosen === showLog) this.showLog();
  }
}
