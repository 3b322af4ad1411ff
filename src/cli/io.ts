import type { FormatFiles } from '../formats/format-files.ts';
import type { ServeTools } from '../mcp/tool-server.ts';
import type { ReadPart } from '../site/site-assets.ts';

/** How a command ended, as the shell sees it. */
export type ExitCode = 0 | 1 | 2 | 70;

/** All is well. */
export const FINE = 0;
/** There are findings at or over the asked severity. */
export const FINDINGS = 1;
/** The command line makes no sense, or something it names cannot be read or written. */
export const WRONG_USAGE = 2;
/** A fault of the program itself. */
export const INTERNAL_ERROR = 70;

/** What a command may touch of the world: tests put their own in its place. */
export interface Io {
  /** The folder that paths are relative to. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since some moment in the past. */
  now(): number;
  /** What makes pictures and documents, loaded on use. */
  readonly formats: FormatFiles;
  /** Asks for little memory and not for the most speed: before work on many things, each of which is dropped. */
  readonly keepMemoryFlat?: () => void;
  /** Starts the built language server on this process's standard streams; it goes on after the command has returned. */
  startServer(): Promise<void>;
  /** Serves tools to an AI client on this process's standard streams; that goes on after the command has returned. */
  readonly serveTools: ServeTools;
  /** What the pages of a folder need beside themselves. */
  readonly sitePart: ReadPart;
  /** Resolves when whoever started this wants it to end, as by Ctrl-C. */
  stopAsked(): Promise<void>;
}

/** A stream to write to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Whether the reader has gone: what is written then goes nowhere. */
  readonly isClosed: boolean;
  /** Resolves when the text, or the bytes, have been taken; rejects where the stream fails for another reason than a reader who left. */
  write(content: string | Uint8Array): Promise<void>;
}
