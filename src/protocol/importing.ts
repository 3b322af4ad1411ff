/** Request of the extension to the server: make a canvas of somebody else's text. */
export const IMPORT = 'bmc/import';

/** The formats that can be read. */
export type ImportFormat = 'bmml' | 'markdown' | 'json' | 'yaml';

/** What is to be imported. */
export interface ImportParams {
  readonly text: string;
  /** What it is called, without its folders: the canvas names it as its source. */
  readonly name: string;
  /** Its format, where a person says so; else it is recognised. */
  readonly format?: ImportFormat;
  /** The language of the remarks on top of the canvas, such as `de`. */
  readonly language: string;
  /** The address of the folder where the readers lie, for a server that cannot know where it lies itself. */
  readonly exporters: string;
}

/** The server's answer. */
export type ImportResult = ImportedCanvas | ImportRefused;

/** A canvas, laid out. */
export interface ImportedCanvas {
  readonly text: string;
  /** How much was imported, left out, guessed and left to a person, in one sentence. */
  readonly told: string;
}

/** There is no canvas in the text. */
export interface ImportRefused {
  /** Why, and what to do. */
  readonly refused: string;
  /** Whether it might be one all the same, if a person named its format. */
  readonly isUncertain: boolean;
}
