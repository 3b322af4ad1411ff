import type { BlockName } from '../taxonomy/elements.ts';

/** The formats of other people's canvases that can be read. */
export const SOURCE_FORMATS = ['bmml', 'markdown', 'json', 'yaml'] as const;

/** One of these formats. */
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** A canvas made of somebody else's file. */
export interface Imported {
  /** The canvas as a text; white space in it is not laid out yet. */
  readonly text: string;
  readonly report: ImportReport;
}

/** What a person is to know of an import, in the reader's language; the text says the same in a comment on top. */
export interface ImportReport {
  readonly format: SourceFormat;
  /** How many notes there are, the header left aside. */
  readonly notes: number;
  /** What the file says and the canvas does not, word by word. */
  readonly leftOut: readonly Remark[];
  /** What was understood in one of several ways. */
  readonly guessed: readonly Remark[];
  /** What a person has to decide. */
  readonly toDo: readonly Remark[];
  /** What was read as the name of a block, word by word. */
  readonly headings: readonly ReadHeading[];
}

/** Something to be said of a place in the file. */
export interface Remark {
  /** The line in the file, from 1; undefined for the whole of it. */
  readonly line: number | undefined;
  readonly text: string;
}

/** The name of a block as it stands in the file. */
export interface ReadHeading {
  readonly line: number;
  readonly text: string;
  readonly block: BlockName;
}

const REFUSED = 'RefusedImport';

/** The file holds no canvas that can be imported; the message says why, in the reader's language. */
export class RefusedImport extends Error {
  override readonly name = REFUSED;
  /** Whether it might be a canvas all the same, which its format, named by a person, would tell. */
  readonly isUncertain: boolean;

  constructor(message: string, isUncertain = false) {
    super(message);
    this.isUncertain = isUncertain;
  }
}

/** Whether an error is a refusal, known by its name: the bundle that reads foreign files has a class of its own. */
export function isRefusedImport(error: unknown): error is RefusedImport {
  return error instanceof Error && error.name === REFUSED;
}
