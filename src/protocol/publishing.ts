/** Request of the extension to the server: begin with pages of the canvases of a folder, as they are saved. */
export const PUBLISH = 'bmc/publish';

/** What pages are made of. */
export interface PublishParams {
  /** The folder's address. */
  readonly folder: string;
  /** What the index is called. */
  readonly title: string;
  /** The address of the folder where the exporters lie, for a server that cannot know where it lies itself. */
  readonly exporters: string;
}

/** How many canvases there are. None, and there are no pages to ask for. */
export interface PublishResult {
  readonly canvases: number;
  /** Names these pages among others that are being made. */
  readonly publication: string;
  /** The file by which a folder of pages is known again. */
  readonly marker: string;
}

/**
 * Request of the extension to the server: the next of the pages that were begun, as many as go into one message. Fails
 * where others were begun since, or the server is another: what was made so far is not all, and may not be taken for it.
 */
export const NEXT_PAGES = 'bmc/nextPages';

/** Which pages are meant. */
export type NextPagesParams = Pick<PublishResult, 'publication'>;

/** One file of a site. */
export interface PublishedFile {
  /** Below the folder of all pages, with slashes. */
  readonly path: string;
  readonly content: string;
  /** Whether the content is bytes, in base64. */
  readonly isBase64: boolean;
}

/** The next files; none once all are made. */
export interface NextPagesResult {
  readonly files: readonly PublishedFile[];
  /** How many canvases are done. */
  readonly done: number;
  /** What could not be read since the last answer, and why. */
  readonly troubles: readonly string[];
}
