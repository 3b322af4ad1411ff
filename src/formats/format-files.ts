import type { Foreign } from '../foreign/foreign.ts';
import type { Exported } from './exported.ts';
import type { FormatName } from './format-names.ts';

/** The formats whose exporters are loaded on use: the simplest is always there. */
export type LoadedFormat = Exclude<FormatName, 'svg'>;

/** Where the exporters and what they need lie. Nothing of it is loaded before somebody exports. */
export interface FormatFiles {
  /** Loads what makes files of a format. */
  exporter(format: LoadedFormat): Promise<Exporter>;
  /** Loads what reads and writes other people's canvases. */
  foreign(): Promise<Foreign>;
  /** Reads one of the files that come with the exporters. */
  read(file: FormatAsset): Promise<Uint8Array>;
  /** The fonts of this machine, those that suit a picture best first; absent where there is no way to read them. */
  systemFonts?(): Promise<readonly SystemFont[]>;
}

/** The files that come with the exporters. */
export const FORMAT_ASSETS = [
  'resvg.wasm',
  'inter-regular.ttf',
  'inter-semibold.ttf',
  'noto-emoji.ttf',
  'inter-regular.woff2',
  'inter-semibold.woff2',
  'page.js',
  'page.css',
] as const;

/** One of these files. */
export type FormatAsset = (typeof FORMAT_ASSETS)[number];

/** A font of this machine. */
export interface SystemFont {
  /** Names it in messages: its path. */
  readonly path: string;
  /** A part of the file; shorter where the file ends before. */
  part(at: number, length: number): Promise<Uint8Array>;
  whole(): Promise<Uint8Array>;
}

/** A file that was made. */
export interface ExportedFile {
  readonly bytes: Uint8Array;
  /** The characters of the canvas that no font at hand can draw, each once; empty where all were drawn. */
  readonly missing: string;
}

/** Makes a file of a canvas. Rejects with a `RefusedExport` where that cannot be done as asked. */
export type Exporter = (exported: Exported, files: FormatFiles) => Promise<ExportedFile>;

/** What was asked for cannot be made; the message says why in the reader's language. */
export class RefusedExport extends Error {
  override readonly name = 'RefusedExport';
}
