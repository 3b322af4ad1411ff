import type { Connection } from 'vscode-languageserver';
import type { FindFormats } from './export-requests.ts';
import type { FindSite } from './publish-requests.ts';
import type { SettingsSource } from './settings/settings-source.ts';

/** What the server runs in. */
export interface Host {
  /** To whoever asks. */
  readonly connection: Connection;
  readonly findFormats: FindFormats;
  readonly findSite: FindSite;
  /** Knows what holds for canvases that are files; absent where there are none. */
  readonly disk?: SettingsSource;
}
