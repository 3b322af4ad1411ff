import type { Range } from '../model/range.ts';
import type { Stage } from './presenting.ts';

/** The views that the server draws; a later view joins here. */
export type ViewName = 'canvas' | 'relationships' | 'fit' | 'ideas' | 'questions' | 'changes';

/** The themes of the editor. */
export type PreviewTheme = 'light' | 'dark' | 'high-contrast-light' | 'high-contrast-dark';

/** Request of the extension to the server: draw one open canvas as it is now. */
export const RENDER = 'bmc/render';

/** What is to be drawn. */
export interface RenderParams {
  /** The document as the editor names it, in any scheme. */
  readonly uri: string;
  readonly theme: PreviewTheme;
  /** The language of the picture, such as `de`; the editor's own where it is left out. */
  readonly language?: string;
  readonly view: ViewName;
  /** How wide the place is that the picture is shown in, in pixels; as on paper where it is 0 or left out. */
  readonly room?: number;
  /** For the view of changes: the earlier text. Where it is left out, the canvas is compared with nothing else than itself. */
  readonly against?: EarlierText;
  /** For the view of changes: which state of the canvas is drawn; both in one where it is left out. */
  readonly state?: ChangesState;
  /** Whether it is presented: the canvas for an audience is then asked for, too. */
  readonly presented?: boolean;
  /** For the view of changes: what is told of them, where they and not the canvas are presented. */
  readonly occasion?: StageOccasion;
}

/** When something changed, and why, in the words of whoever did it. */
export interface StageOccasion {
  readonly title: string;
  /** Who did it and when, and which step of the history that is. */
  readonly about: string;
  /** What else was said of it: for the speaker. */
  readonly remarks: readonly string[];
}

/** A text that a canvas is compared with. It comes as data: the server looks for no file or revision. */
export interface EarlierText {
  readonly text: string;
  /** What a reader calls it: a revision, the name of a file. */
  readonly label: string;
}

/** Both states of a canvas in one picture, what was with what is gone or changed marked, or what is with what is new or changed marked. */
export type ChangesState = 'both' | 'before' | 'after';

/** The server's answer; null where it has no canvas of that name open. */
export type RenderResult = Rendering | null;

/** One canvas, drawn. */
export interface Rendering {
  readonly uri: string;
  /** The version of the text that it was drawn from: every range here is of that version. */
  readonly version: number;
  /** A whole SVG document. Absent where the text is such that nothing can be drawn: the last picture then stays. */
  readonly svg?: string;
  /** The canvas's title as a reader knows it. */
  readonly title: string;
  /** The notes in the picture, in block order. */
  readonly notes: readonly RenderedNote[];
  /** Where the blocks stand, in reading order; only in the view of the canvas. */
  readonly blocks?: readonly RenderedBlock[];
  /** How the notes hang together, over the whole canvas and not this view alone. */
  readonly links: CanvasLinks;
  /** How many findings the canvas has. */
  readonly counts: FindingCounts;
  /** What keeps the picture from being whole. */
  readonly banner?: RenderingBanner;
  /** The canvas for an audience, whatever view is drawn; only where that was asked for. */
  readonly stage?: Stage;
  /** In the view of changes: the notes that changed, in telling order. */
  readonly changes?: readonly NoteChange[];
}

/** A note that changed. */
export interface NoteChange {
  /** The key of the note in the picture. */
  readonly key: string;
  /** What happened to it; a note that moved may have changed as well. */
  readonly sign: 'added' | 'removed' | 'changed' | 'moved';
  /** The keyword of the block that it stands in, as `data-block` has it. */
  readonly block: string;
}

/** One note of the picture. */
export interface RenderedNote {
  /**
   * The element's place in the text: the `data-note` of its group in the SVG. Names it in this version only. Views other
   * than the canvas may show one element several times.
   */
  readonly index: number;
  /** The `id` of its group in the SVG: stays when other notes come and go. */
  readonly key: string;
  /** What it shows of the text: an element from its keyword to its closing brace, or a part of one. */
  readonly range: Range;
  /** Where its name stands in the text: what a click on it selects. */
  readonly nameRange: Range;
  /** In the view of changes: that both ranges are of the earlier text, which alone has this note. */
  readonly side?: 'before';
}

/** One block of the picture. */
export interface RenderedBlock {
  /** Its `data-block` in the SVG. */
  readonly keyword: string;
  readonly name: string;
  /** Its place in the units of the SVG. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** How the elements of a canvas hang together, by their places in the text: what `data-note` tells of a note. */
export interface CanvasLinks {
  readonly elements: readonly LinkedElement[];
  /** Which elements depend on which. */
  readonly ties: readonly Bundle[];
  /** The segments in the order of their block, as legends have them. */
  readonly segments: readonly number[];
  /** Which elements serve which segments. */
  readonly serves: readonly Bundle[];
}

/** An element that notes show. */
export interface LinkedElement {
  readonly place: number;
  /** Names it from one version of the text to the next. The keys of its notes are this one, or begin with it and a `~`. */
  readonly key: string;
  /** Its title, not too long for a sentence. */
  readonly name: string;
}

/**
 * Every one of `to` hangs on every one of `from`. What many share is told once, so that all bundles together grow with
 * the text.
 */
export interface Bundle {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How many findings a canvas has, by severity. */
export interface FindingCounts {
  readonly error: number;
  readonly warning: number;
  readonly information: number;
}

/** One sentence about a text that cannot be read as a whole. */
export interface RenderingBanner {
  /** Where the trouble begins: zero-based. */
  readonly line: number;
  /** What is wrong there, naming the line as the editor counts it. */
  readonly message: string;
}

/**
 * Notification of the server to the extension: this canvas has been read anew, so a picture of it may be out of date.
 * It carries no picture: whoever shows one asks for it.
 */
export const CANVAS_CHANGED = 'bmc/canvasChanged';

/** Which canvas changed. */
export interface CanvasChangedParams {
  readonly uri: string;
  readonly version: number;
}
