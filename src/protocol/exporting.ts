/** Request of the extension to the server: make a file of one open canvas as it is now. */
export const EXPORT = 'bmc/export';

/** The formats that a canvas can be exported to. */
export type ExportFormat = 'svg' | 'png' | 'pdf' | 'html' | 'pptx' | 'md' | 'json';

/** How a file looks, as far as its format can; as usual where nothing is said. */
export interface ExportLook {
  readonly theme?: 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark' | 'print';
  /** How many pixels a PNG has for each unit of the picture. */
  readonly scale?: 1 | 2 | 3 | 4;
  /** The paper of a PDF or a picture, which has its own size else. */
  readonly page?: 'a4' | 'a3' | 'letter';
}

/** What is to be made. */
export interface ExportParams extends ExportLook {
  /** The document as the editor names it, in any scheme. */
  readonly uri: string;
  readonly format: ExportFormat;
  /** One note alone, by its key in the picture of the canvas: its picture, or for `md` its words. The whole canvas else. */
  readonly note?: string;
  /** Whether it is for paper: the canvas alone, in few colours. */
  readonly print?: boolean;
  /** The language of what is made, such as `de`. */
  readonly language: string;
  /** The address of the folder where the exporters lie, for a server that cannot know where it lies itself. */
  readonly exporters: string;
}

/** The server's answer; null where it has no canvas of that name open. */
export type ExportResult = ExportedContent | ExportRefused | null;

/** A file, made. */
export interface ExportedContent {
  /** Its bytes, in base64. */
  readonly content: string;
  /** What is to be known of it, such as characters that no font has. */
  readonly warning?: string;
}

/** The file cannot be made as asked. */
export interface ExportRefused {
  /** Why, and what to do. */
  readonly refused: string;
}
