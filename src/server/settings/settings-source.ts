import type { Connection } from 'vscode-languageserver';
import {
  FILES_EXIST,
  type FilesExistParams,
  type FilesExistResult,
  SETTINGS,
  type SettingsParams,
  type SettingsResult,
} from '../../protocol/settings.ts';

/** Who knows what holds for canvases beside their text. */
export interface SettingsSource {
  /** Whether it says by itself that earlier answers no longer hold; else it is asked again while a canvas is written. */
  readonly tellsChanges: boolean;
  settingsOf(params: SettingsParams): Promise<SettingsResult>;
  filesExist(params: FilesExistParams): Promise<FilesExistResult>;
}

/** The editor, where it says that it answers. */
export function editorSettings(connection: Connection): SettingsSource {
  return {
    tellsChanges: true,
    settingsOf: (params) => connection.sendRequest<SettingsResult>(SETTINGS, params),
    filesExist: (params) => connection.sendRequest<FilesExistResult>(FILES_EXIST, params),
  };
}
