import type { Comparand } from './comparing.ts';
import type { Stage, StageCommand, StagePosition } from './presenting.ts';
import type { CanvasLinks, ChangesState, NoteChange, PreviewTheme, RenderedBlock, ViewName } from './rendering.ts';
import type { WritingFromPreview, WritingToPreview } from './writing.ts';

/** What the extension tells the page of a preview. All texts in it are data: the page shows them, never reads them as markup. */
export type MessageToPreview =
  | SourceMessage
  | ShowMessage
  | RingMessage
  | NoticeMessage
  | AskMessage
  | StageCommandMessage
  | WritingToPreview;

/** Which view of which document the preview shows from now on. Sent before its picture; the page remembers it across a reload. */
export interface SourceMessage {
  readonly type: 'source';
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
  /** With what the canvas is compared in the view of changes, where that is known. */
  readonly against?: Comparand;
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
  /** Where the blocks stand; only in the view of the canvas. */
  readonly blocks?: readonly RenderedBlock[];
  /** The key of the note at the cursor. */
  readonly ring?: string;
  readonly notice?: Notice;
  /** In the view of changes: what changed. */
  readonly changes?: ShownChanges;
  /** What is presented; `begins` until the page has said that it does present. */
  readonly stage?: Stage & { readonly begins: boolean };
}

/** What the view of changes shows. */
export interface ShownChanges {
  /** The notes that changed, in telling order. */
  readonly notes: readonly NoteChange[];
  /** Which state of the canvas is drawn. */
  readonly state: ChangesState;
  /** Which step of the canvas's history this is, in words; absent where it is none. */
  readonly step?: { readonly place: string; readonly about: string };
}

/** The cursor moved: ring this note, or none. */
export interface RingMessage {
  readonly type: 'ring';
  readonly key?: string;
}

/**
 * Do what the page does at a key, for a command of the editor: show what depends on the note at the cursor, go to the
 * next or previous note that changed, or show the next state of the canvas.
 */
export interface AskMessage {
  readonly type: 'ask';
  readonly what: 'dependents' | 'nextChange' | 'previousChange' | 'nextState';
}

/** The speaker asks for this from another window. */
export interface StageCommandMessage {
  readonly type: 'stageCommand';
  readonly command: StageCommand;
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

/** A button: go to the line with the trouble, start the server again, show its log, or choose with what is compared. */
export type NoticeAction =
  | { readonly kind: 'goToLine'; readonly label: string; readonly line: number }
  | { readonly kind: 'restart'; readonly label: string }
  | { readonly kind: 'showLog'; readonly label: string }
  | { readonly kind: 'compare'; readonly label: string };

/** What the page of a preview tells the extension. */
export type MessageFromPreview =
  | ReadyMessage
  | ThemeMessage
  | RoomMessage
  | ViewMessage
  | NoteMessage
  | GoToLineMessage
  | RestartMessage
  | ShowLogMessage
  | CompareMessage
  | StateMessage
  | RevisionMessage
  | DrawnMessage
  | FailedMessage
  | PresentMessage
  | StageMessage
  | AroundStageMessage
  | BeyondStageMessage
  | WritingFromPreview;

/** The page has loaded, for the first time or again, and shows nothing yet. */
export interface ReadyMessage {
  readonly type: 'ready';
  readonly theme: PreviewTheme;
  /** How wide a picture may be, in pixels; 0 while nothing is seen. */
  readonly room: number;
}

/** The page became wider or narrower: it is best filled by another picture. */
export interface RoomMessage {
  readonly type: 'room';
  readonly room: number;
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

/** The log is to be shown, which says why something failed. */
export interface ShowLogMessage {
  readonly type: 'showLog';
}

/** The notice's choice of something else to compare with was asked for. */
export interface CompareMessage {
  readonly type: 'compare';
}

/** Another state of the canvas is to be drawn in the view of changes. */
export interface StateMessage {
  readonly type: 'state';
  readonly state: ChangesState;
}

/** Another step of the canvas's history is to be shown: the one after or the one before. */
export interface RevisionMessage {
  readonly type: 'revision';
  readonly to: 'later' | 'earlier';
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

/** The canvas is to be presented from now on, or no longer. */
export interface PresentMessage {
  readonly type: 'present';
  readonly on: boolean;
}

/** Where the presentation on the page is. */
export interface StageMessage {
  readonly type: 'stage';
  readonly position: StagePosition;
}

/** The audience has seen the last step, and whoever presents goes on; or back from the first. */
export interface BeyondStageMessage {
  readonly type: 'beyondStage';
  readonly to: 'next' | 'previous';
}

/** Something around the stage was asked for: the speaker's window, or one of the editor's own ways to fill the screen. */
export interface AroundStageMessage {
  readonly type: 'aroundStage';
  readonly what: 'speaker' | 'fullScreen' | 'zen';
}

/** What a preview's page remembers across reloads and moves, and what the editor hands back to restore the panel. */
export interface PreviewState {
  readonly uri: string;
  readonly locked: boolean;
  readonly view: ViewName;
  /** Where each view was left that was seen. */
  readonly places: ViewPlaces;
  /** The same of the canvases that were shown before, by their addresses; the latest is the last. */
  readonly others?: Readonly<Record<string, ViewPlaces>>;
  readonly filter: NoteFilter;
  /** Whether all but the links of the note at the cursor is dimmed. */
  readonly followsCursor: boolean;
  /** With what the canvas is compared. */
  readonly against?: Comparand;
  /** Where the presentation is; absent while there is none. */
  readonly presenting?: StagePosition;
}

/** Where each view of a canvas was left. */
export type ViewPlaces = Readonly<Partial<Record<ViewName, PicturePlace>>>;

/** Which part of a picture is seen, and how large. */
export interface PicturePlace {
  /** A factor of the picture's own size, or `fit`: as wide as the panel. */
  readonly zoom: number | 'fit';
  /** The part of the picture at the panel's top left corner, as fractions of its width and height. */
  readonly scroll: { readonly x: number; readonly y: number };
}

/** Which notes stay bright. A note has to pass all of it. */
export interface NoteFilter {
  /** The keys of segments: notes that serve one of them; all notes where there is none. */
  readonly segments: readonly string[];
  /** Only notes with findings. */
  readonly findings: boolean;
  /** Only notes that say this; all where it is empty. */
  readonly text: string;
  /** In the view of changes: only notes to which one of these happened; all where there is none. */
  readonly changes: readonly NoteChange['sign'][];
}
