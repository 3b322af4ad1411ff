import { URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { FormatFiles } from '../../formats/format-files.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import { compareNames } from '../../project/canvas-files.ts';
import { NO_CONFIG } from '../../project/config/config.ts';
import { SETTINGS, type SettingsResult } from '../../protocol/settings.ts';
import {
  LIST_CANVASES,
  type ListCanvasesResult,
  READ_CANVASES,
  type ReadCanvasesResult,
} from '../../protocol/workspace-canvases.ts';
import type { CheckOptions } from '../../rules/check.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { MOST_CHARACTERS } from '../../tools/limits.ts';
import type { CanvasNames, Shelf, ShelvedCanvas } from '../../tools/shelf.ts';
import { ToolRefusal } from '../../tools/tool-refusal.ts';
import type { EditorClient } from '../editor-client.ts';
import { filesBeside } from '../files-beside.ts';
import { ConfigReader, settingsFrom } from '../settings/canvas-config.ts';

/** What a shelf looks into. */
export interface ShelfSurroundings {
  readonly connection: Connection;
  readonly services: LangiumSharedServices;
  readonly client: EditorClient;
  readonly formats: FormatFiles;
}

/**
 * The canvases of an editor's workspace for one question, called by their paths in it, and those that are open beside, as
 * they are being written. The editor is asked for what is not open, so that virtual workspaces have tools too.
 */
export class WorkspaceShelf implements Shelf {
  readonly catalogue: Catalogue;
  readonly formats: FormatFiles;
  readonly #around: ShelfSurroundings;
  readonly #configs = new ConfigReader();
  #listed: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(around: ShelfSurroundings) {
    this.#around = around;
    this.catalogue = around.client.catalogue;
    this.formats = around.formats;
  }

  async names(most: number): Promise<CanvasNames> {
    const names = [...(await this.#canvases()).keys()].sort(compareNames);
    return { names: names.slice(0, most), more: Math.max(0, names.length - most) };
  }

  async take(name: string): Promise<ShelvedCanvas> {
    const { refused } = this.catalogue.tools;
    const canvases = await this.#canvases();
    // Models are told of files in several ways: as paths in the workspace, whole paths, addresses.
    const path = canvases.has(name) ? name : [...canvases].find(([, uri]) => isCalled(uri, name))?.[0];
    const uri = path === undefined ? undefined : canvases.get(path);
    if (path === undefined || uri === undefined) throw new ToolRefusal(refused.unknownCanvas({ name }));
    const text = await this.#textOf(uri);
    if (text === undefined) throw new ToolRefusal(refused.unreadable({ name: path }));
    if (text.length > MOST_CHARACTERS)
      throw new ToolRefusal(refused.canvasTooLong({ name: path, most: MOST_CHARACTERS }));
    return { name: path, text, options: await this.#optionsOf(uri, text) };
  }

  async looseOptions(): Promise<CheckOptions> {
    return { catalogue: this.catalogue, taxonomy: taxonomyIn(this.catalogue) };
  }

  /** The addresses of the canvases by what they are called: one list for all that one question takes. */
  #canvases(): Promise<ReadonlyMap<string, string>> {
    this.#listed ??= this.#list();
    return this.#listed;
  }

  async #list(): Promise<ReadonlyMap<string, string>> {
    const { connection, client, services } = this.#around;
    const listed = client.listsCanvases ? await connection.sendRequest<ListCanvasesResult>(LIST_CANVASES) : [];
    const byName = new Map(listed.map(({ uri, path }) => [path ?? uri, uri]));
    const known = new Set(byName.values());
    for (const { uri } of services.workspace.TextDocuments.all()) {
      // Not the earlier states that lie open in comparisons.
      if (!known.has(uri) && /^(?:file|untitled):/.test(uri)) byName.set(uri, uri);
    }
    return byName;
  }

  async #textOf(uri: string): Promise<string | undefined> {
    const { connection, services } = this.#around;
    const open = services.workspace.TextDocuments.get(uri);
    if (open) return open.getText();
    const [text] = await connection.sendRequest<ReadCanvasesResult>(READ_CANVASES, { uris: [uri] });
    return text ?? undefined;
  }

  async #optionsOf(uri: string, text: string): Promise<CheckOptions> {
    const { connection, client } = this.#around;
    const { catalogue } = this;
    if (!client.tellsSettings) return this.looseOptions();
    const answer = await connection.sendRequest<SettingsResult>(SETTINGS, { uri });
    const read = answer.config ? this.#configs.read(answer.config, catalogue) : { config: NO_CONFIG, findings: [] };
    const { severities, taxonomy: words } = settingsFrom(uri, answer, read);
    const taxonomy = taxonomyIn(catalogue, words);
    const options = { catalogue, severities, taxonomy };
    return { ...options, fileExists: await filesBeside(uri, readCanvas(text, taxonomy), this.#around) };
  }
}

/** Whether a canvas's address, or its whole path, is what a model calls it. */
function isCalled(uri: string, name: string): boolean {
  if (uri === name) return true;
  if (!uri.startsWith('file:')) return false;
  const path = URI.parse(uri).fsPath;
  // The letter of a drive is written in either case.
  return path === name || (/^[A-Z]:/.test(name) && path === name.charAt(0).toLowerCase() + name.slice(1));
}
