/** What an editor may say of itself when it connects (`initializationOptions`). */
export interface WorkspaceOptions {
  /** Whether it answers `LIST_CANVASES` and `READ_CANVASES`; without it the server knows of open canvases alone. */
  readonly listsCanvases?: boolean;
}

/**
 * Request of the server to the extension: which canvases are there in the workspace? Asked only when somebody looks for
 * something in all of them.
 */
export const LIST_CANVASES = 'bmc/listCanvases';

/** One canvas of the workspace, open or not. */
export interface CanvasFile {
  readonly uri: string;
  /** Another number once the file has changed. */
  readonly version: number;
  /** As a reader of the workspace knows it: relative to its folder. The address where it is absent. */
  readonly path?: string;
}

/** The canvases of the workspace. */
export type ListCanvasesResult = readonly CanvasFile[];

/** Request of the server to the extension: what do these files hold? */
export const READ_CANVASES = 'bmc/readCanvases';

/** Which files are to be read. */
export interface ReadCanvasesParams {
  readonly uris: readonly string[];
}

/** The text of each file; null where it cannot be read. */
export type ReadCanvasesResult = readonly (string | null)[];
