import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { Font } from '../measure/text-measurer.ts';
import type { Direction } from '../text/text-direction.ts';

/** A rectangle, in the picture's pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. */
export interface TextBox {
  readonly text: string;
  /** Its left end, its right end or its middle, as `align` says. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  /** How wide it is at most. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'middle';
  readonly direction: Direction;
  readonly font: Font;
  readonly tone: 'ink' | 'muted';
  /** What follows on the same line, right after a gap, wherever the text before it ends in the font that draws it. */
  readonly tail?: TextTail;
}

/** A text that follows another. */
export interface TextTail {
  readonly gap: number;
  readonly text: string;
  readonly width: number;
  readonly font: Font;
  readonly tone: TextBox['tone'];
}

/** A word about a relationship, on a ground of its own. */
export interface ChipBox {
  readonly box: Box;
  readonly text: TextBox;
}

/** The mark of a segment, by its place in the Customer Segments block; its middle. */
export interface MarkBox {
  readonly segment: number;
  readonly x: number;
  readonly y: number;
}

/** The mark of the findings of one severity; its middle. */
export interface FindingBox {
  readonly severity: Severity;
  readonly x: number;
  readonly y: number;
  readonly findings: readonly Finding[];
}

/** A note. Everything in it is placed from its own top left corner. */
export interface NoteBox {
  readonly element: CanvasElement;
  /** Names the note from one version of the text to the next. */
  readonly key: string;
  readonly box: Box;
  /** The segments in its bar, by their places in the Customer Segments block. */
  readonly segments: readonly number[];
  readonly texts: readonly TextBox[];
  readonly chips: readonly ChipBox[];
  readonly marks: readonly MarkBox[];
  readonly findings: readonly FindingBox[];
  /** All that it says, for those who do not see it. */
  readonly description: string;
}

/** A block with its notes. */
export interface BlockBox {
  readonly keyword: ElementKeyword;
  readonly box: Box;
  /** Its title, its question and the number of its notes. */
  readonly heading: TextBox;
  readonly texts: readonly TextBox[];
  readonly notes: readonly NoteBox[];
  /** What it is and how many notes it has, for those who do not see it. */
  readonly description: string;
}

/** A hairline. */
export interface LineBox {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What stands above the blocks. */
export interface HeaderBox {
  readonly title: readonly TextBox[];
  readonly texts: readonly TextBox[];
  readonly findings: readonly FindingBox[];
  /** Where it ends. */
  readonly bottom: number;
}

/** What stands below the blocks. */
export interface LegendBox {
  readonly marks: readonly MarkBox[];
  readonly texts: readonly TextBox[];
  /** Where it ends. */
  readonly bottom: number;
}

/** A whole canvas, laid out: where everything stands, and nothing of how it looks. */
export interface CanvasLayout {
  readonly width: number;
  readonly height: number;
  /** What the picture is, for those who do not see it. */
  readonly description: string;
  readonly header: HeaderBox;
  /** The frame of the nine blocks and, where there is any, that of what stands beside the canvas. */
  readonly frames: readonly Box[];
  /** The hairlines between the blocks. */
  readonly lines: readonly LineBox[];
  /** The blocks, in reading order. */
  readonly blocks: readonly BlockBox[];
  readonly legend: LegendBox;
}
