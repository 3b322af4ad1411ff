import type { FormatFiles } from '../formats/format-files.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckOptions } from '../rules/check.ts';

/** The canvases that tools may read, and no others. Nothing is ever written to it. */
export interface Shelf {
  /** The texts in which tools speak. */
  readonly catalogue: Catalogue;
  /** What makes documents, loaded on use. */
  readonly formats: FormatFiles;
  /** What the canvases are called, in an order that stays; at most so many. */
  names(most: number): Promise<CanvasNames>;
  /** One of them. Rejects with a `ToolRefusal` where there is none of that name, or it cannot be read. */
  take(name: string): Promise<ShelvedCanvas>;
  /** With what a text is checked that is no canvas of this shelf. */
  looseOptions(): Promise<CheckOptions>;
}

/** The names of canvases. */
export interface CanvasNames {
  readonly names: readonly string[];
  /** How many there are beside these. */
  readonly more: number;
}

/** A canvas and what holds for it. */
export interface ShelvedCanvas {
  /** What the shelf calls it. */
  readonly name: string;
  readonly text: string;
  readonly options: CheckOptions;
}
