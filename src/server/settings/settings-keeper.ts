import { type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Catalogue } from '../../messages/catalogue.ts';
import { NO_CONFIG } from '../../project/config/config.ts';
import { CONFIG_FILE, type FilesExistParams, SETTINGS_CHANGED, type SettingsResult } from '../../protocol/settings.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import type { BmcDocumentUpdateHandler } from '../document-update-handler.ts';
import type { EditorClient } from '../editor-client.ts';
import { MOST_FILES } from '../files-beside.ts';
import { toDiagnostic } from '../to-diagnostic.ts';
import { withPatience } from '../with-patience.ts';
import { ConfigReader, settingsFrom } from './canvas-config.ts';
import { ALL_HINTS, settingsOf, settle } from './canvas-settings.ts';
import { editorSettings, type SettingsSource } from './settings-source.ts';

/** How long a canvas waits for the editor before it is checked without its answer, in milliseconds. */
const PATIENCE = 1_000;

/** How long an answer holds that nobody takes back, in milliseconds. */
const SHELF_LIFE = 1_000;

/** What is known of one open canvas. */
interface Known {
  /** The editor's answer; undefined until it comes. */
  answer: SettingsResult | undefined;
  /** Resolves when the answer to the latest question is there, or will not come. */
  asked: Promise<void>;
  /** Raised with each question, so that a late answer to an earlier one is passed over. */
  question: number;
  /** When it was last asked, in milliseconds. */
  askedAt: number;
  readonly files: Map<string, boolean | undefined>;
  /** Files that were looked for and not yet asked about. */
  readonly wanted: Set<string>;
}

const UNASKED = { answer: undefined, question: 0, askedAt: 0 };

/** Knows what holds for each open canvas beside its text: asks the editor, or looks itself, and again when things changed. */
export class SettingsKeeper {
  readonly #connection: Connection | undefined;
  readonly #client: EditorClient;
  readonly #editor: SettingsSource | undefined;
  readonly #disk: SettingsSource | undefined;
  readonly #services: LangiumSharedServices;
  readonly #canvases = new Map<string, Known>();
  readonly #configs = new ConfigReader();
  readonly #listeners: (() => void)[] = [];
  /** The configuration files that the editor shows findings of. */
  #shown: ReadonlySet<string> = new Set();

  /** @param disk knows what holds for files, for an editor that does not; absent where there are none. */
  constructor(services: LangiumSharedServices, client: EditorClient, disk?: SettingsSource) {
    this.#connection = services.lsp.Connection;
    this.#client = client;
    this.#services = services;
    this.#editor = this.#connection && editorSettings(this.#connection);
    this.#disk = disk;
    this.#connection?.onNotification(SETTINGS_CHANGED, () => this.#askAgain());
    services.lsp.LanguageServer.onInitialized(() => this.#watchDisk());
    (services.lsp.DocumentUpdateHandler as BmcDocumentUpdateHandler).onFilesChanged(() => this.#askAgain());
    services.workspace.TextDocuments.onDidClose(({ document }) => {
      if (this.#canvases.delete(URI.parse(document.uri).toString())) this.#showConfigs();
    });
  }

  /** Calls back whenever the editor says that its earlier answers may no longer hold. */
  onChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Settles what holds for a document; waits for the editor where it has not been asked yet. */
  async learn(document: LangiumDocument): Promise<void> {
    if (!this.#source) return tellIn(this.#client.catalogue, document);
    const uri = document.uri.toString();
    let known = this.#canvases.get(uri);
    if (!known) {
      known = { ...UNASKED, asked: Promise.resolve(), files: new Map(), wanted: new Set() };
      this.#canvases.set(uri, known);
      known.asked = this.#ask(document.textDocument.uri, known);
    } else if (!this.#source.tellsChanges && performance.now() - known.askedAt > SHELF_LIFE) {
      // Nobody waits for it: what is new is checked again.
      known.asked = this.#ask(document.textDocument.uri, known);
    }
    if (!known.answer) await withPatience(known.asked, PATIENCE);
    this.#settle(document, known);
  }

  /** Asks about the files that the last check of a document looked for; whether it has learnt of any. */
  async learnFiles(document: LangiumDocument): Promise<boolean> {
    const known = this.#canvases.get(document.uri.toString());
    if (!known || known.wanted.size === 0) return false;
    const paths = [...known.wanted].slice(0, MOST_FILES);
    known.wanted.clear();
    const params: FilesExistParams = { uri: document.textDocument.uri, paths };
    const learnt = Promise.resolve(this.#source?.filesExist(params)).then(
      (answers) => {
        for (const [at, path] of paths.entries()) known.files.set(path, answers?.[at] ?? undefined);
      },
      () => undefined,
    );
    await withPatience(learnt, PATIENCE);
    this.#settle(document, known);
    return true;
  }

  async #ask(uri: string, known: Known): Promise<void> {
    known.question += 1;
    const { question } = known;
    known.askedAt = performance.now();
    const answer: SettingsResult = await this.#source!.settingsOf({ uri }).catch(() => ({}));
    const isNews = JSON.stringify(answer) !== JSON.stringify(known.answer);
    if (question !== known.question || !isNews || !this.#isOpen(uri, known)) return;
    const looksOther = seenIn(answer) !== seenIn(known.answer ?? {});
    known.answer = answer;
    this.#showConfigs();
    // The check that waits for this answer takes it; any other is out of date by it.
    const document = this.#services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    if (document && isChecked.has(document)) this.#rebuild(uri);
    if (!document || !looksOther) return;
    // What the editor has drawn it does not ask for again while the text stays, so it is told to.
    this.#settle(document, known);
    this.#client.refresh(this.#connection!);
  }

  /** Who is to be asked; undefined where nobody knows. */
  get #source(): SettingsSource | undefined {
    return this.#client.tellsSettings ? this.#editor : this.#disk;
  }

  /** Has the editor tell when files change, where it can: then nobody has to go on writing for it to be seen. */
  #watchDisk(): void {
    if (!this.#connection || !this.#disk || this.#client.tellsSettings || !this.#client.watchesFiles) return;
    const watchers = [{ globPattern: `**/${CONFIG_FILE}` }, { globPattern: '**/*.bmc' }];
    void this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }

  #askAgain(): void {
    for (const listener of this.#listeners) listener();
    for (const [uri, known] of this.#canvases) {
      const document = this.#services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
      if (!document) continue;
      const looksForFiles = known.files.size > 0;
      known.files.clear();
      known.asked = this.#ask(document.textDocument.uri, known).then(() => {
        if (looksForFiles) this.#rebuild(document.textDocument.uri);
      });
    }
  }

  #settle(document: LangiumDocument, known: Known): void {
    isChecked.add(document);
    const { answer = {}, files, wanted } = known;
    const { config } = answer;
    const read = config ? this.#configs.read(config, this.#client.catalogue) : { config: NO_CONFIG, findings: [] };
    const settings = settingsFrom(document.textDocument.uri, answer, read);
    settle(document, {
      ...settings,
      taxonomy: taxonomyIn(this.#client.catalogue, settings.taxonomy),
      fileExists: (path) => {
        if (!files.has(path)) wanted.add(path);
        return files.get(path);
      },
    });
  }

  #rebuild(uri: string): void {
    (this.#services.lsp.DocumentUpdateHandler as BmcDocumentUpdateHandler).rebuild(uri);
  }

  #isOpen(uri: string, known: Known): boolean {
    return this.#canvases.get(URI.parse(uri).toString()) === known;
  }

  /** Shows what is wrong with the configuration files of open canvases, and no longer what was with others. */
  #showConfigs(): void {
    const files = [...this.#canvases.values()].flatMap(({ answer }) => answer?.config ?? []);
    const uris = new Set(files.map(({ uri }) => uri));
    this.#configs.keep(uris);
    for (const uri of this.#shown) {
      if (!uris.has(uri)) void this.#connection?.sendDiagnostics({ uri, diagnostics: [] });
    }
    this.#shown = uris;
    for (const file of new Map(files.map((file) => [file.uri, file])).values()) {
      const { findings } = this.#configs.read(file, this.#client.catalogue);
      const diagnostics = findings.map((finding) => toDiagnostic(finding, file.uri, this.#client));
      void this.#connection?.sendDiagnostics({ uri: file.uri, diagnostics });
    }
  }
}

/** Settles nothing but the language that the words of a document are told in. */
function tellIn(catalogue: Catalogue, document: LangiumDocument): void {
  const settings = settingsOf(document);
  const taxonomy = taxonomyIn(catalogue, settings.taxonomy);
  if (taxonomy !== settings.taxonomy) settle(document, { ...settings, taxonomy });
}

/** As much of an answer as is seen in the text itself, and not only in its findings. */
function seenIn({ hints, config }: SettingsResult): string {
  return JSON.stringify([hints ?? ALL_HINTS, config]);
}

/** Documents whose settings have been settled once. */
const isChecked = new WeakSet<LangiumDocument>();
