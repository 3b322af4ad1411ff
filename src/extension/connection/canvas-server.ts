import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { GuideTexts } from '../../messages/editor-texts.ts';
import {
  type CanvasParams,
  HEALTH,
  type HealthResult,
  QUESTIONS,
  type QuestionsResult,
} from '../../protocol/canvas-health.ts';
import { TELL_CHANGES, type TellChangesParams, type TellChangesResult } from '../../protocol/comparing.ts';
import { type ClientOptions, EXPLAIN, type ExplainParams, type ExplainResult } from '../../protocol/explanations.ts';
import { EXPORT, type ExportParams, type ExportResult } from '../../protocol/exporting.ts';
import { DRAW_FENCE, type DrawFenceParams, type DrawFenceResult } from '../../protocol/fences.ts';
import type { LensOptions } from '../../protocol/lens-commands.ts';
import {
  CANVAS_CHANGED,
  type CanvasChangedParams,
  RENDER,
  type RenderParams,
  type RenderResult,
} from '../../protocol/rendering.ts';
import {
  FILES_EXIST,
  type FilesExistParams,
  type InitializationOptions,
  SETTINGS,
  SETTINGS_CHANGED,
  type SettingsParams,
} from '../../protocol/settings.ts';
import {
  LIST_CANVASES,
  READ_CANVASES,
  type ReadCanvasesParams,
  type WorkspaceOptions,
} from '../../protocol/workspace-canvases.ts';
import type { CanvasSettings } from './canvas-settings.ts';
import { RestartBudget } from './restart-budget.ts';
import { WorkspaceCanvases } from './workspace-canvases.ts';

/** Makes the language client of this kind of extension host: its server is a process, or a web worker. */
export type MakeClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What a server needs of its surroundings. */
export interface ServerContext {
  readonly makeClient: MakeClient;
  readonly texts: Catalogue['editor'];
  readonly guide: GuideTexts['guide'];
  readonly settings: CanvasSettings;
  /** What looks at requests and answers as they pass. */
  readonly middleware: Middleware;
}

/** The language server, as the extension sees it: alive as far as that can be helped. */
export class CanvasServer implements vscode.Disposable {
  readonly #context: ServerContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #texts: Catalogue['editor'];
  readonly #changed = new vscode.EventEmitter<CanvasChangedParams>();
  readonly #runs = new vscode.EventEmitter<boolean>();
  readonly #disposables: vscode.Disposable[] = [this.#changed, this.#runs];
  readonly #budget = new RestartBudget();
  #client: BaseLanguageClient;
  #clients = 0;
  #restarting: Promise<void> | undefined;
  #stopped = false;

  /** Which canvases the workspace holds. */
  readonly canvases = new WorkspaceCanvases();
  /** Fires when the server has read a canvas anew. */
  readonly onCanvasChanged = this.#changed.event;
  /** Fires when the server begins to run, or stops for good. */
  readonly onRunningChanged = this.#runs.event;

  constructor(context: ServerContext) {
    this.#context = context;
    this.#texts = context.texts;
    this.#log = vscode.window.createOutputChannel(context.texts.name, { log: true });
    this.#client = this.#connect();
    this.#disposables.push(
      this.#log,
      this.canvases,
      context.settings.onChanged(() => {
        if (this.#client.isRunning()) void this.#client.sendNotification(SETTINGS_CHANGED);
      }),
    );
  }

  /** Whether it has stopped for good: nothing can be asked of it until it is restarted. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** How many clients were made so far: one, unless a start has failed. */
  get clients(): number {
    return this.#clients;
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

  /** Starts it anew, whether it runs or not. Whoever asks while that is under way waits for the same restart. */
  restart(): Promise<void> {
    this.#restarting ??= this.#startAnew().finally(() => {
      this.#restarting = undefined;
    });
    return this.#restarting;
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

  /**
   * Asks how an open canvas is doing; waits for the server to have started, and for the canvas to be checked.
   *
   * @throws when the server has stopped.
   */
  health(params: CanvasParams): Promise<HealthResult> {
    return this.#client.sendRequest<HealthResult>(HEALTH, params);
  }

  /**
   * Asks for the questions to an open canvas; waits for the server to have started, and for the canvas to be checked.
   *
   * @throws when the server has stopped.
   */
  questions(params: CanvasParams): Promise<QuestionsResult> {
    return this.#client.sendRequest<QuestionsResult>(QUESTIONS, params);
  }

  /**
   * Asks for a file of an open canvas; waits for the server to have started, and for the canvas to be checked.
   *
   * @throws when the server has stopped or fails to make it.
   */
  export(params: ExportParams): Promise<ExportResult> {
    return this.#client.sendRequest<ExportResult>(EXPORT, params);
  }

  /**
   * Asks anything else of the protocol; waits for the server to have started.
   *
   * @throws when the server has stopped, or fails.
   */
  ask<Params, Result>(request: string, params: Params): Promise<Result> {
    return this.#client.sendRequest<Result>(request, params);
  }

  /**
   * Asks for the picture of a canvas within another document, as HTML; waits for the server to have started.
   *
   * @throws when the server has stopped or fails to draw.
   */
  drawFence(params: DrawFenceParams): Promise<DrawFenceResult> {
    return this.#client.sendRequest<DrawFenceResult>(DRAW_FENCE, params);
  }

  /**
   * Asks what changed between two texts of a canvas; waits for the server to have started.
   *
   * @throws when the server has stopped.
   */
  tellChanges(params: TellChangesParams): Promise<TellChangesResult> {
    return this.#client.sendRequest<TellChangesResult>(TELL_CHANGES, params);
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

  #connect(): BaseLanguageClient {
    const { makeClient, middleware, settings } = this.#context;
    const client = makeClient('bmc', this.#texts.name, {
      // Any scheme: files, untitled canvases, revisions from git, virtual workspaces.
      documentSelector: [{ language: 'bmc' }],
      initializationOptions: {
        showsExplanations: true,
        tellsSettings: true,
        runsLensCommands: true,
        listsCanvases: true,
      } satisfies ClientOptions & InitializationOptions & LensOptions & WorkspaceOptions,
      outputChannel: this.#log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: this.#errorHandler(),
      middleware,
    });
    client.onRequest(SETTINGS, (params: SettingsParams) => settings.settingsOf(params));
    client.onRequest(FILES_EXIST, (params: FilesExistParams) => settings.filesExist(params));
    client.onRequest(LIST_CANVASES, () => this.canvases.list());
    client.onRequest(READ_CANVASES, (params: ReadCanvasesParams) => this.canvases.read(params));
    client.onNotification(CANVAS_CHANGED, (params: CanvasChangedParams) => this.#changed.fire(params));
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#runs.fire(true);
    });
    this.#clients += 1;
    return client;
  }

  async #startAnew(): Promise<void> {
    this.#budget.refill();
    const { guide } = this.#context;
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: guide.restarting },
      async () => {
        const client = this.#client;
        // One that cannot be stopped was lost already.
        if (client.isRunning()) await client.stop().catch((error: unknown) => this.log(String(error)));
        if (client.state === State.StartFailed) {
          // It would fail again without trying.
          await client.dispose().catch(() => undefined);
          this.#client = this.#connect();
        }
        await this.start();
      },
    );
  }

  /** A server that died is started again, a few times, and that is told once; then it is left to a person. */
  #errorHandler(): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => {
        if (this.#budget.allows(performance.now())) {
          if (this.#budget.deaths === 1) void this.#tellRestart();
          return { action: CloseAction.Restart, handled: true };
        }
        this.#giveUp(this.#texts.serverStopped);
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  async #tellRestart(): Promise<void> {
    const { showLog } = this.#texts;
    const chosen = await vscode.window.showWarningMessage(this.#context.guide.serverRestarted, showLog);
    if (chosen === showLog) this.showLog();
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
