import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../../messages/catalogue.ts';
import { NO_CONFIG } from '../../project/config/config.ts';
import { SETTINGS, type SettingsParams, type SettingsResult } from '../../protocol/settings.ts';
import type { CanvasFile } from '../../protocol/workspace-canvases.ts';
import type { EditorClient } from '../editor-client.ts';
import { ConfigReader, settingsFrom } from '../settings/canvas-config.ts';
import type { CanvasSettings } from '../settings/canvas-settings.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';

/** So many folders are asked about at once. */
const BATCH = 50;

interface Folder {
  answer: SettingsResult;
  /** Whether the answer may no longer hold. */
  isStale: boolean;
  /** Raised with each answer that differs from the one before. */
  stamp: number;
}

/** What holds for canvases that are not open: asked of the editor once for each folder, as it is the same in all of it. */
export class FolderSettings {
  readonly #connection: Connection;
  readonly #client: EditorClient;
  readonly #configs = new ConfigReader();
  readonly #folders = new Map<string, Folder>();

  constructor(connection: Connection, client: EditorClient, keeper: SettingsKeeper) {
    this.#connection = connection;
    this.#client = client;
    keeper.onChanged(() => {
      for (const folder of this.#folders.values()) folder.isStale = true;
    });
  }

  /** What holds for the canvas in a file. Whether other files are there is not known. */
  async of(uri: string, catalogue: Catalogue): Promise<Omit<CanvasSettings, 'fileExists'>> {
    const name = folderOf(uri);
    let folder = this.#folders.get(name);
    if (!folder) {
      folder = { answer: await this.#ask(uri), isStale: false, stamp: 0 };
      this.#folders.set(name, folder);
    }
    const { answer } = folder;
    const read = answer.config ? this.#configs.read(answer.config, catalogue) : { config: NO_CONFIG, findings: [] };
    return settingsFrom(uri, answer, read);
  }

  /** A number for each file that is another one once other settings hold for it. Asks again where they may have changed. */
  async stampsOf(files: readonly CanvasFile[]): Promise<(file: CanvasFile) => number> {
    const stale = new Map<string, string>();
    for (const { uri } of files) if (this.#folders.get(folderOf(uri))?.isStale) stale.set(folderOf(uri), uri);
    const asked = [...stale];
    for (let at = 0; at < asked.length; at += BATCH) {
      await Promise.all(asked.slice(at, at + BATCH).map(([name, uri]) => this.#refresh(this.#folders.get(name)!, uri)));
    }
    return ({ uri }) => this.#folders.get(folderOf(uri))?.stamp ?? 0;
  }

  async #refresh(folder: Folder, uri: string): Promise<void> {
    folder.isStale = false;
    const answer = await this.#ask(uri);
    if (JSON.stringify(answer) !== JSON.stringify(folder.answer)) folder.stamp += 1;
    folder.answer = answer;
  }

  async #ask(uri: string): Promise<SettingsResult> {
    if (!this.#client.tellsSettings) return {};
    const params: SettingsParams = { uri };
    return this.#connection.sendRequest<SettingsResult>(SETTINGS, params).catch(() => ({}));
  }
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}
