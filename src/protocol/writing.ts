import type { Range } from '../model/range.ts';

/** Request of the extension to the server: what can be done with one note of an open canvas. */
export const NOTE_OPTIONS = 'bmc/noteOptions';

/** Request of the extension to the server: what has to change in an open canvas so that a note is written otherwise. */
export const WRITE_NOTE = 'bmc/writeNote';

/** What somebody wants to write in a picture. Notes are named by their keys, blocks by their keywords. */
export type WritingIntent =
  | { readonly do: 'add'; readonly block: string; readonly title: string }
  | { readonly do: 'retitle'; readonly note: string; readonly title: string }
  | { readonly do: 'move'; readonly note: string; readonly block: string }
  | { readonly do: 'delete'; readonly note: string };

/** What is to be written, and in which version of the text that was thought of. */
export interface WriteNoteParams {
  readonly uri: string;
  readonly version: number;
  readonly intent: WritingIntent;
}

/** What comes of it: the edits, or why nothing is written. Null where no canvas of that name is open. */
export type WriteNoteResult = NoteWriting | WritingRefused | null;

/** How a note is written. */
export interface NoteWriting {
  /** The version that the edits are for. */
  readonly version: number;
  /** They do not overlap; none where the text says it already. */
  readonly edits: readonly WritingEdit[];
  /** What is done by them, as a sentence. */
  readonly message: string;
  /** The note to go on with, as the text will have it. */
  readonly follow?: { readonly key: string; readonly nameRange: Range };
}

/** What stands in a range is replaced. */
export interface WritingEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Nothing is written. */
export interface WritingRefused {
  /** Why, as a sentence. */
  readonly refused: string;
  /** Whether the text is another than the one that was thought of. */
  readonly stale?: boolean;
}

/** Which note is asked about, in which version of the text. */
export interface NoteOptionsParams {
  readonly uri: string;
  readonly version: number;
  readonly note: string;
}

/** What can be done with the note. Null where no canvas of that name is open. */
export type NoteOptionsResult = NoteOptions | WritingRefused | null;

/** What can be done with a note. */
export interface NoteOptions {
  /** Its title as the text has it; empty where it has none. */
  readonly title: string;
  /** The other blocks, in canvas order. */
  readonly blocks: readonly BlockOption[];
}

/** A block that a note can be moved to, or why it cannot. */
export interface BlockOption {
  /** Its keyword. */
  readonly block: string;
  readonly name: string;
  readonly refused?: string;
}

/** What the extension tells the page of a preview about writing, copying and printing. */
export type WritingToPreview =
  | WritableMessage
  | NoteOptionsMessage
  | WrittenMessage
  | UnwrittenMessage
  | SayMessage
  | ClipMessage
  | DownloadMessage;

/** Whether the canvas may be written from its picture. Not, until this is sent. */
export interface WritableMessage {
  readonly type: 'writable';
  readonly uri: string;
  readonly on: boolean;
}

/** What can be done with the note that was asked about. */
export interface NoteOptionsMessage {
  readonly type: 'noteOptions';
  readonly note: string;
  readonly options: NoteOptions;
}

/** What was asked for is written. */
export interface WrittenMessage {
  readonly type: 'written';
  /** The version of the text that says so. */
  readonly version: number;
  readonly message: string;
  /** The note to go on with, by its key in the picture to come; absent where none is left. */
  readonly follow?: string;
  /** Whether it can be undone: not where nothing had to change. */
  readonly undo: boolean;
}

/** What was asked for is not written, or cannot be. */
export interface UnwrittenMessage {
  readonly type: 'unwritten';
  readonly message: string;
  /** Whether the log says why. */
  readonly inLog?: boolean;
}

/** Say this, and show it for a while. */
export interface SayMessage {
  readonly type: 'say';
  readonly message: string;
}

/** Put a picture into the clipboard, and tell whether that went well. */
export interface ClipMessage {
  readonly type: 'clip';
  /** A PNG, in base64. */
  readonly png: string;
  readonly what: 'canvas' | 'note';
}

/** Hand a file to whoever looks at the page, as a download. */
export interface DownloadMessage {
  readonly type: 'download';
  readonly name: string;
  readonly mediaType: string;
  /** Its bytes, in base64. */
  readonly content: string;
}

/** What the page of a preview asks of the extension about writing and copying. */
export type WritingFromPreview = WriteMessage | AskOptionsMessage | UndoMessage | CopyNoteMessage | ClippedMessage;

/** Write this; `version` is that of the picture in which somebody thought of it. */
export interface WriteMessage {
  readonly type: 'write';
  readonly version: number;
  readonly intent: WritingIntent;
}

/** What can be done with this note? */
export interface AskOptionsMessage {
  readonly type: 'askOptions';
  readonly version: number;
  readonly note: string;
}

/** Undo what was written last. */
export interface UndoMessage {
  readonly type: 'undoWriting';
}

/** Put a note into the clipboard. */
export interface CopyNoteMessage {
  readonly type: 'copyNote';
  readonly note: string;
  readonly as: 'text' | 'picture';
}

/** Whether a picture is in the clipboard. */
export interface ClippedMessage {
  readonly type: 'clipped';
  readonly what: ClipMessage['what'];
  readonly done: boolean;
  /** The browser's words, for the log. */
  readonly reason?: string;
}
