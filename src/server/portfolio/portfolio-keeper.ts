import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Catalogue } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import type { PortfolioCanvas } from '../../portfolio/portfolio-canvas.ts';
import { summariseCanvas, unreadCanvas } from '../../portfolio/summarise-canvas.ts';
import type { CanvasFile } from '../../protocol/workspace-canvases.ts';
import { check } from '../../rules/check.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { findingsOf } from '../canvas-findings.ts';
import { modelOf } from '../canvas-models.ts';
import { ClosedCanvases } from '../closed-canvases.ts';
import type { EditorClient } from '../editor-client.ts';
import { filesBeside } from '../files-beside.ts';
import { type CanvasSettings, settingsOf } from '../settings/canvas-settings.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';
import { FolderSettings } from './folder-settings.ts';

/** A canvas of the portfolio, and when it became what it is. */
export interface KeptCanvas {
  readonly canvas: PortfolioCanvas;
  readonly generation: number;
}

/** All canvases of the portfolio, as far as they were read. */
export interface KeptPortfolio {
  /** By their addresses, in the order of the workspace. */
  readonly canvases: ReadonlyMap<string, KeptCanvas>;
  /** Raised whenever one of them changes. */
  readonly generation: number;
  /** How many are still to be read. */
  readonly pending: number;
}

/** Open canvases by their addresses, each with what it was summed up from. */
type OpenCanvases = Map<string, Summary>;

/** An open canvas in short, and which of its texts that is, and what held for it. */
interface Summary {
  readonly document: LangiumDocument;
  readonly version: number;
  readonly settings: CanvasSettings;
  readonly catalogue: Catalogue;
  readonly canvas: PortfolioCanvas;
}

/**
 * Keeps the portfolio of the workspace for as long as somebody asks: files as they are saved, canvases that are open as
 * they are written. What the configuration leaves out is not in it.
 */
export class PortfolioKeeper {
  readonly #connection: Connection;
  readonly #services: LangiumSharedServices;
  readonly #client: EditorClient;
  readonly #settings: FolderSettings;
  readonly #closed: ClosedCanvases<PortfolioCanvas>;
  #open: OpenCanvases = new Map();
  #told = new Map<string, KeptCanvas>();
  #generation = 0;

  constructor(connection: Connection, services: LangiumSharedServices, client: EditorClient, keeper: SettingsKeeper) {
    this.#connection = connection;
    this.#services = services;
    this.#client = client;
    this.#settings = new FolderSettings(connection, client, keeper);
    this.#closed = new ClosedCanvases(connection, {
      keep: (text, file) => this.#read(text, file),
      stampsOf: (files) => this.#settings.stampsOf(files),
    });
  }

  /** What stands in a file, if it was read in this version for the portfolio. */
  saved(file: CanvasFile): PortfolioCanvas | undefined {
    return this.#closed.kept(file);
  }

  /** What was told last of a canvas. */
  known(uri: string): PortfolioCanvas | undefined {
    return this.#told.get(uri)?.canvas;
  }

  /** The portfolio; what of it could be read in so many milliseconds, or without them all of it. */
  async look(token: CancellationToken, patience?: number): Promise<KeptPortfolio> {
    const { kept, pending } = this.#client.listsCanvases
      ? await this.#closed.look(token, patience)
      : { kept: new Map<string, PortfolioCanvas>(), pending: 0 };
    const documents = new Map<string, LangiumDocument>();
    for (const document of this.#services.workspace.LangiumDocuments.all) {
      documents.set(document.uri.toString(), document);
    }
    const now = new Map(kept);
    if (!this.#client.listsCanvases) {
      for (const { textDocument } of documents.values()) now.set(textDocument.uri, unreadCanvas(textDocument.uri, ''));
    }
    const told = new Map<string, KeptCanvas>();
    const open: OpenCanvases = new Map();
    for (const [uri, saved] of now) {
      const document = documents.get(URI.parse(uri).toString());
      const canvas = document ? this.#written(uri, document, saved, open) : saved;
      if (canvas) told.set(uri, this.#since(uri, canvas));
    }
    this.#open = open;
    this.#told = told;
    return { canvases: told, generation: this.#generation, pending };
  }

  #since(uri: string, canvas: PortfolioCanvas): KeptCanvas {
    const before = this.#told.get(uri);
    if (before?.canvas === canvas) return before;
    this.#generation += 1;
    return { canvas, generation: this.#generation };
  }

  /** An open canvas as it is written; while it is being checked, as it was told last. */
  #written(
    uri: string,
    document: LangiumDocument,
    saved: PortfolioCanvas,
    open: OpenCanvases,
  ): PortfolioCanvas | undefined {
    const settings = settingsOf(document);
    if (settings.isExcluded) return undefined;
    const before = this.#open.get(uri);
    if (document.state < DocumentState.Validated) {
      if (before) open.set(uri, before);
      return before?.canvas ?? saved;
    }
    const { catalogue } = this.#client;
    const { version } = document.textDocument;
    const isSame = before?.document === document && before.version === version;
    if (isSame && before.settings === settings && before.catalogue === catalogue) {
      open.set(uri, before);
      return before.canvas;
    }
    const model = modelOf(document, taxonomyIn(catalogue, settings.taxonomy));
    const canvas = summariseCanvas(saved.path, model, findingsOf(document, catalogue), catalogue);
    open.set(uri, { document, version, settings, catalogue, canvas });
    return canvas;
  }

  async #read(text: string | null, { path, uri }: CanvasFile): Promise<PortfolioCanvas | undefined> {
    const { catalogue } = this.#client;
    const name = path ?? uri;
    if (text === null) return unreadCanvas(name, catalogue.portfolio.unreadable);
    const { isExcluded, severities, taxonomy: words } = await this.#settings.of(uri, catalogue);
    if (isExcluded) return undefined;
    const taxonomy = taxonomyIn(catalogue, words);
    const canvas = readCanvas(text, taxonomy);
    const fileExists = await filesBeside(uri, canvas, { client: this.#client, connection: this.#connection });
    const findings = check(canvas, { catalogue, severities, taxonomy, fileExists });
    return summariseCanvas(name, canvas, findings, catalogue);
  }
}
