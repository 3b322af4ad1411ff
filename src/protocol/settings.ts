/**
 * What holds for a canvas beside its text. The server has no file system and asks the extension, which says so in its
 * `initializationOptions`; of other editors it asks nothing.
 */
export interface InitializationOptions {
  /** Whether the editor answers `SETTINGS` and `FILES_EXIST`, and tells of `SETTINGS_CHANGED`. */
  readonly tellsSettings?: boolean;
}

/** Request of the server to the extension: what holds for a canvas? */
export const SETTINGS = 'bmc/settings';

/** Which canvas is asked about. */
export interface SettingsParams {
  /** The document as the editor names it, in any scheme. */
  readonly uri: string;
}

/** What holds for a canvas. */
export interface SettingsResult {
  /** The editor's setting `bmc.rules`, as it is written there. */
  readonly rules?: unknown;
  /** What it wants to see beside the text and above it; absent for all that there is. */
  readonly hints?: EditorHints;
  /** The nearest `bmc.config.json` above the canvas, within its workspace folder; absent where there is none. */
  readonly config?: ConfigFile;
}

/** What an editor shows beside the text and above it, each the setting of its name. */
export interface EditorHints {
  /** `bmc.codeLens` */
  readonly codeLens: boolean;
  /** `bmc.inlayHints.mode`: the mode of a relationship behind its type. */
  readonly mode: boolean;
  /** `bmc.inlayHints.costs`: what a relationship costs a year. */
  readonly costs: boolean;
  /** `bmc.inlayHints.revenues`: what the segments of a relationship bring in a year. */
  readonly revenues: boolean;
  /** `bmc.inlayHints.amounts`: what an amount comes to in a year. */
  readonly amounts: boolean;
}

/** A configuration file. */
export interface ConfigFile {
  readonly uri: string;
  /** Absent where it is there and cannot be read. */
  readonly text?: string;
}

/** Request of the server to the extension: are there files at these paths, relative to a canvas's folder? */
export const FILES_EXIST = 'bmc/filesExist';

/** Which files are asked about. */
export interface FilesExistParams {
  readonly uri: string;
  readonly paths: readonly string[];
}

/** An answer for each path; null where it leads out of the workspace folder, or nobody can say. */
export type FilesExistResult = readonly (boolean | null)[];

/** Notification of the extension to the server: earlier answers may no longer hold. */
export const SETTINGS_CHANGED = 'bmc/settingsChanged';

/** The name of a configuration file. */
export const CONFIG_FILE = 'bmc.config.json';
