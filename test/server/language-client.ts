import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceClientCapabilities,
  type WorkspaceEditClientCapabilities,
} from 'vscode-languageserver-protocol/node';

/** The built server. */
export const SERVER = 'dist/server/main.js';

/** Findings of one version of a document. */
export interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client of the built server: speaks real messages over its standard streams, as an editor does. */
export class LanguageClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly #process: ChildProcess;
  readonly #versions = new Map<string, number>();
  readonly #waiting: { uri: string; resolve: (published: Published) => void }[] = [];
  readonly #latest = new Map<string, Published>();

  private constructor(process: ChildProcess, connection: ProtocolConnection, initialized: InitializeResult) {
    this.#process = process;
    this.connection = connection;
    this.initialized = initialized;
    connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
      this.#latest.set(published.uri, published);
      for (let index = this.#waiting.length - 1; index >= 0; index -= 1) {
        const waiting = this.#waiting[index];
        if (waiting?.uri === published.uri) {
          this.#waiting.splice(index, 1);
          waiting.resolve(published);
        }
      }
    });
  }

  /**
   * Starts the built server and initializes it; what the editor says of its edits may differ from VS Code's. `execArgv`
   * are options of Node's own, which also open a channel beside the streams; `folder` is the address of what is open.
   */
  static async start(
    workspaceEdit: WorkspaceEditClientCapabilities = {},
    initializationOptions?: unknown,
    workspace: WorkspaceClientCapabilities = {},
    locale?: string,
    execArgv?: readonly string[],
    folder?: string,
  ): Promise<LanguageClient> {
    const process = spawn(globalThis.process.execPath, [...(execArgv ?? []), SERVER, '--stdio'], {
      // What is loaded before the server may be spoken to beside its streams.
      stdio: ['pipe', 'pipe', 'inherit', ...(execArgv ? (['ipc'] as const) : [])],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(process.stdout!),
      new StreamMessageWriter(process.stdin!),
    );
    connection.listen();
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: globalThis.process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
      ...(locale === undefined ? {} : { locale }),
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
      capabilities: {
        workspace: {
          ...workspace,
          workspaceEdit: {
            documentChanges: true,
            snippetEditSupport: true,
            resourceOperations: ['create'],
            ...workspaceEdit,
          },
        },
        textDocument: {
          codeAction: { disabledSupport: true },
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          rename: { prepareSupport: true },
          publishDiagnostics: { relatedInformation: true, dataSupport: true },
        },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return new LanguageClient(process, connection, initialized);
  }

  /** Opens a canvas and gives its findings. */
  async open(uri: string, text: string): Promise<Published> {
    const published = this.published(uri);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'bmc', version: 1, text },
    });
    return published;
  }

  /** Opens a new canvas; the first `|` of its text is the cursor, and is taken out. */
  async openMarked(marked: string) {
    const offset = marked.indexOf('|');
    const text = marked.replace('|', '');
    const before = marked.slice(0, offset).split('\n');
    const position: Position = { line: before.length - 1, character: before.at(-1)!.length };
    const uri = `untitled:canvas-${this.#versions.size + 1}.bmc`;
    const { diagnostics } = await this.open(uri, text);
    return { uri, text, position, diagnostics, params: { textDocument: { uri }, position } };
  }

  /** Changes a stretch of a canvas, or its whole text, without waiting for the findings. */
  async change(uri: string, text: string, range?: Range): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  /** The next findings of a canvas. */
  published(uri: string): Promise<Published> {
    return new Promise((resolve) => this.#waiting.push({ uri, resolve }));
  }

  /** Asks what was loaded before the server, and gives its answer. */
  ask(question: string): Promise<unknown> {
    return new Promise((resolve) => {
      this.#process.once('message', resolve);
      this.#process.send(question);
    });
  }

  /** The version of a canvas that was sent last. */
  versionOf(uri: string): number | undefined {
    return this.#versions.get(uri);
  }

  /** The last findings of a canvas, if any came yet. */
  latest(uri: string): Published | undefined {
    return this.#latest.get(uri);
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Shuts the server down as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await exited;
    this.connection.dispose();
    return code;
  }
}
