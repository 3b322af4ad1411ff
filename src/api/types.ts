/** The languages in which findings and block names are told; what a canvas may be written in does not depend on it. */
export type Language = 'en' | 'de';

/** How much a finding matters: an error is wrong, a warning is likely wrong, information is worth a thought. */
export type Severity = 'error' | 'warning' | 'information';

/** A place in a text: line and character count from zero, characters in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of text; its end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What stands in a range is replaced. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** One way to mend a finding, done as a whole or not at all. Its edits do not overlap. */
export interface Fix {
  /** What it does, in the imperative. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** Whether it is the only sensible one, so that it may be done without asking. */
  readonly isUnambiguous: boolean;
}

/** What a rule has to say about one place of a canvas. */
export interface Finding {
  /** Names its rule, such as `relationship/needs-type`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, and what to do. */
  readonly message: string;
  readonly range: Range;
}

/** A finding, and how it can be mended. */
export interface MendableFinding extends Finding {
  /** The likeliest first. */
  readonly fixes: readonly Fix[];
}

/** With what a canvas is read and checked. */
export interface ReadOptions {
  /** English unless said. */
  readonly language?: Language;
  /** The text of a `bmc.config.json`: severities, and a firm's own words. No file is looked for. */
  readonly config?: string;
}

/** What `checkCanvas` found. */
export interface CheckedCanvas {
  /** What the canvas is called; undefined where it has no title. */
  readonly title: string | undefined;
  /** In the order of the text. */
  readonly findings: readonly MendableFinding[];
  /** What is wrong with the configuration; its ranges are of that text. */
  readonly configFindings: readonly Finding[];
}

/** The views of a canvas. */
export type View = 'canvas' | 'relationships' | 'fit' | 'ideas' | 'questions';

/** What a canvas can be rendered as. */
export type RenderFormat = 'svg' | 'png' | 'pdf' | 'html' | 'pptx' | 'md' | 'json' | 'text';

/** How a canvas is rendered. */
export interface RenderOptions extends ReadOptions {
  /** SVG unless said. */
  readonly format?: RenderFormat;
  /** What SVG and PNG show, the canvas unless said; HTML and PDF show every view that has something to show unless one is named. */
  readonly view?: View;
  /** `light` unless said. */
  readonly theme?: 'light' | 'dark' | 'print';
  /** How many pixels of a PNG make one of the picture, or a 96th of an inch of paper; 2 unless said. */
  readonly scale?: 1 | 2 | 3 | 4;
  /** The paper that a picture or a PDF fills; unless said, a picture has its own size, and a PDF is on `a4`. */
  readonly page?: 'a4' | 'a3' | 'letter';
}

/** A file that was made of a canvas. */
export interface Rendered {
  /** Text formats are in UTF-8. */
  readonly bytes: Uint8Array;
  /** The characters that no font at hand can draw, each once; empty where all were drawn. */
  readonly missing: string;
}

/** A note, as it stood in one of two texts. */
export interface ComparedNote {
  /** The word that begins it, such as `segment`. */
  readonly keyword: string;
  readonly id?: string;
  readonly title?: string;
  readonly range: Range;
}

/** One fact of a note that differs. */
export interface FactChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  readonly property: string;
  readonly before?: readonly ComparedValue[];
  readonly after?: readonly ComparedValue[];
}

/** A value in words, with its place. */
export interface ComparedValue {
  readonly text: string;
  readonly range: Range;
}

/** What happened to one note. */
export interface NoteChange {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly keyword: string;
  /** Absent where it is new. */
  readonly before?: ComparedNote;
  /** Absent where it is gone. */
  readonly after?: ComparedNote;
  /** Whether its id is another; told of notes that were there and are. */
  readonly renamed?: boolean;
  /** Whether its title is another. */
  readonly retitled?: boolean;
  readonly facts?: readonly FactChange[];
}

/** A finding that came or went; its line counts from one. */
export interface FindingChange {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
}

/** What changed in meaning from one text to another: layout and order are no changes. */
export interface CanvasComparison {
  readonly title: string;
  /** What follows from the changes, in sentences. */
  readonly meaning: readonly string[];
  readonly findings: { readonly introduced: readonly FindingChange[]; readonly resolved: readonly FindingChange[] };
  /** What matters most comes first. */
  readonly changes: readonly NoteChange[];
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
  /** The same as a page of Markdown. */
  readonly markdown: string;
}

/** The formats that a canvas can be imported from. */
export type ImportFormat = 'bmml' | 'markdown' | 'json' | 'yaml';

/** What is known of a file to import. */
export interface ImportOptions {
  readonly language?: Language;
  /** Its format; recognised unless said. */
  readonly format?: ImportFormat;
  /** What the file is called, which helps to recognise it. */
  readonly name?: string;
}

/** Something to be said of a place in an imported file. */
export interface ImportRemark {
  /** The line, from one; undefined for the whole file. */
  readonly line: number | undefined;
  readonly text: string;
}

/** A canvas made of somebody else's file. */
export interface ImportedCanvas {
  /** The canvas, laid out. */
  readonly text: string;
  readonly format: ImportFormat;
  /** How many notes it has. */
  readonly notes: number;
  /** What the file says and the canvas does not. */
  readonly leftOut: readonly ImportRemark[];
  /** What was understood in one of several ways. */
  readonly guessed: readonly ImportRemark[];
  /** What a person has to decide. */
  readonly toDo: readonly ImportRemark[];
}
