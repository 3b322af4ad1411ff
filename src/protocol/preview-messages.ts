import type { CanvasLinks, PreviewTheme, ViewName } from './rendering.ts';

/** What the extension tells the page of a preview. All texts in it are data: the page shows them, never reads them as markup. */
export type MessageToPreview = SourceMessage | ShowMessage | RingMessage | NoticeMessage | AskMessage;

/** Which view of which document the preview shows from now on. Sent before its picture; the page remembers it across a reload. */
export interface SourceMessage {
  readonly type: 'source';
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
}

/** Show this picture in place of the last one. */
export interface ShowMessage {
  readonly type: 'show';
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  /** A whole SVG document; absent where the last picture is to stay. */
  readonly svg?: string;
  /** The keys of the notes in reading order. */
  readonly keys: readonly string[];
  readonly links: CanvasLinks;
  /** The key of the note at the cursor. */
  readonly ring?: string;
  readonly notice?: Notice;
}

/** The cursor moved: ring this note, or none. */
export interface RingMessage {
  readonly type: 'ring';
  readonly key?: string;
}

/** Do what the page does at a key, for a command of the editor: show what depends on the note at the cursor. */
export interface AskMessage {
  readonly type: 'ask';
  readonly what: 'dependents';
}

/** Say this above the picture, or nothing any more; the picture stays as it is. */
export interface NoticeMessage {
  readonly type: 'notice';
  readonly notice?: Notice;
}

/** One sentence above the picture, and what the reader can do about it. */
export interface Notice {
  readonly message: string;
  readonly action?: NoticeAction;
}

/** A button: go to the line with the trouble, or start the server again. */
export type NoticeAction =
  | { readonly kind: 'goToLine'; readonly label: string; readonly line: number }
  | { readonly kind: 'restart'; readonly label: string };

/** What the page of a preview tells the extension. */
export type MessageFromPreview =
  | ReadyMessage
  | ThemeMessage
  | ViewMessage
  | NoteMessage
  | GoToLineMessage
  | RestartMessage
  | DrawnMessage
  | FailedMessage;

/** The page has loaded, for the first time or again, and shows nothing yet. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly theme: PreviewTheme;
}

/** The editor's theme changed. */
export interface ThemeMessage {
  readonly type: 'theme';
  readonly theme: PreviewTheme;
}

/** Another view was chosen: a picture of it is asked for. */
export interface ViewMessage {
  readonly type: 'view';
  readonly view: ViewName;
}

/** A note was clicked, or Enter pressed on it. */
export interface NoteMessage {
  readonly type: 'note';
  readonly key: string;
}

/** The notice's line was asked for: zero-based. */
export interface GoToLineMessage {
  readonly type: 'goToLine';
  readonly line: number;
}

/** The notice's restart was asked for. */
export interface RestartMessage {
  readonly type: 'restart';
}

/** A picture is on the page. */
export interface DrawnMessage {
  readonly type: 'drawn';
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  /** How many notes it shows. */
  readonly notes: number;
}

/** A picture could not be read as one, which is a fault of whoever drew it: the last picture stays. */
export interface FailedMessage {
  readonly type: 'failed';
  readonly uri: string;
  readonly version: number;
  /** The browser's words, for the log. */
  readonly reason: string;
}

/** What a preview's page remembers across reloads and moves, and what the editor hands back to restore the panel. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
  /** Where each view was left that was seen. */
  readonly places: Readonly<Partial<Record<ViewName, PicturePlace>>>;
  readonly filter: NoteFilter;
  /** Whether all but the links of the note at the cursor is dimmed. */
  readonly followsCursor: boolean;
}

/** Which part of a picture is seen, and how large. */
export interface PicturePlace {
  /** A factor of the picture's own size, or `fit`: as wide as the panel. */
  readonly zoom: number | 'fit';
  /** The part of the picture at the panel's top left corner, as fractions of its width and height. */
  readonly scroll: { readonly x: number; readonly y: number };
}

/** Which notes stay bright. A note has to pass all three. */
export interface NoteFilter {
  /** The keys of segments: notes that serve one of them; all notes where there is none. */
  readonly segments: readonly string[];
  /** Only notes with findings. */
  readonly findings: boolean;
  /** Only notes that say this; all where it is empty. */
  readonly text: string;
}
