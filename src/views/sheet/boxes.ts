import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Range } from '../../model/range.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Font } from '../measure/text-measurer.ts';
import type { SignName } from '../svg/sign-path.ts';
import type { Direction } from '../text/text-direction.ts';
import type { ChangeTone } from '../theme.ts';

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
  /** Its parts in their order, where some of them are told apart; together they are the text. */
  readonly runs?: readonly TextRun[];
}

/** A part of a line: as all else, underlined as new, or struck through as gone. */
export interface TextRun {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** A text that follows another. */
export interface TextTail {
  readonly gap: number;
  readonly text: string;
  readonly width: number;
  readonly font: Font;
  readonly tone: TextBox['tone'];
}

/** A sign; its middle. */
export interface SignBox {
  readonly sign: SignName;
  readonly x: number;
  readonly y: number;
  readonly tone: TextBox['tone'] | 'alert' | 'ground' | ChangeTone;
}

/** A word about a relationship, on a ground of its own. */
export interface ChipBox {
  readonly box: Box;
  readonly text: TextBox;
  readonly sign?: SignBox;
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

/** How a card stands out: on a ground of its own; as the outline of what is not there; or with nothing around it. */
export type CardLook = 'note' | 'absent' | 'plain';

/** A card: a note, or what is said of one. Everything in it is placed from its own top left corner. */
export interface CardBox {
  /** The element that it shows, which a click on it leads to; undefined for what no element says. */
  readonly element: CanvasElement | undefined;
  /** The place in the text that it shows, where that is not the whole element. */
  readonly place?: CardPlace;
  /** Names the card from one version of the text to the next. */
  readonly key: string;
  readonly look?: CardLook;
  /** Whether it is read from the right: its bar is at its right side. */
  readonly mirrored?: boolean;
  /** What became of it between two states of a canvas, and which of them it stands in where that is the earlier one. */
  readonly change?: ChangeTone;
  readonly side?: 'before';
  readonly box: Box;
  /** The segments in its bar, by their places in the Customer Segments block. */
  readonly segments: readonly number[];
  readonly texts: readonly TextBox[];
  readonly chips: readonly ChipBox[];
  readonly marks: readonly MarkBox[];
  readonly findings: readonly FindingBox[];
  readonly signs?: readonly SignBox[];
  /** All that it says, for those who do not see it. */
  readonly description: string;
}

/** A place in the text within an element. */
export interface CardPlace {
  readonly range: Range;
  /** What a click selects. */
  readonly nameRange: Range;
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
  readonly signs?: readonly SignBox[];
  readonly sections?: readonly HeaderSection[];
  /** Where it ends. */
  readonly bottom: number;
}

/** A list with its heading above the blocks. */
export interface HeaderSection {
  readonly heading: TextBox;
  readonly texts: readonly TextBox[];
  readonly signs: readonly SignBox[];
  readonly findings: readonly FindingBox[];
}

/** What stands below the blocks. */
export interface LegendBox {
  readonly signs: readonly SignBox[];
  readonly marks: readonly MarkBox[];
  /** The words of the signs, then the names of the marks, then all else. */
  readonly texts: readonly TextBox[];
  /** Where it ends. */
  readonly bottom: number;
}
