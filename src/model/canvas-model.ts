import type { BlockName, ElementKeyword } from '../taxonomy/elements.ts';
import type { PropertyRow } from '../taxonomy/properties.ts';
import type { OwnTerm } from '../taxonomy/taxonomy.ts';
import type { Term } from '../taxonomy/vocabulary.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';

/**
 * One canvas as plain, readonly data: what the text says, with the place where it says so.
 *
 * Lowering makes one of any text, however broken; what could not be understood is in `problems`.
 */
export interface CanvasModel {
  /** The header's title; undefined where none is stated. */
  readonly title: string | undefined;
  /** The header, where there is one. */
  readonly header: CanvasElement | undefined;
  /** Every element but the header, in the order of the text; of two that share an id both are here. */
  readonly elements: readonly CanvasElement[];
  /** The elements of each keyword, in the order of the text. */
  readonly byKeyword: ReadonlyMap<ElementKeyword, readonly CanvasElement[]>;
  /** The element an id stands for: of duplicates the first. Keys are in Unicode normal form C. */
  readonly byId: ReadonlyMap<string, CanvasElement>;
  /** Every resolved link between elements, by the element it points at. */
  readonly incoming: ReadonlyMap<CanvasElement, readonly Tie[]>;
  /** The facts in which something is to be looked at, the header's first, then in the order of the text. */
  readonly remarkable: readonly RemarkableFact[];
  /** What the text says that the language does not know, in the order of the text. */
  readonly problems: readonly Problem[];
  /** The comments, in the order of the text. */
  readonly comments: readonly Comment[];
}

/** One element: a sticky note of the canvas, its header, or a thing beside it. */
export interface CanvasElement {
  readonly keyword: ElementKeyword;
  /** The block it stands in; undefined for the header and for what stands beside the canvas. */
  readonly block: BlockName | undefined;
  /** Its place among all elements of the text, header included, from 0: names it within one version of the text. */
  readonly index: number;
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** What a reader calls it: its title, else its id, else an empty text. */
  readonly label: string;
  /** From its keyword to its closing brace. */
  readonly range: Range;
  readonly keywordRange: Range;
  readonly idRange: Range | undefined;
  readonly titleRange: Range | undefined;
  /** Where a missing fact is reported: its id, else its title, else its keyword. */
  readonly nameRange: Range;
  /** What it states, in the order of the text; unknown and misplaced properties are kept. */
  readonly facts: readonly Fact[];
}

/** One property as stated once. A property may be stated several times; use `valuesOf` to see them together. */
export interface Fact {
  /** The property's word. */
  readonly key: string;
  /** What the language knows of it; undefined where this element has no such property. */
  readonly row: PropertyRow | undefined;
  readonly range: Range;
  readonly keyRange: Range;
  readonly values: readonly Value[];
}

/**
 * A fact of a property that its element has, with a value that is not plainly what belongs there: a link that does not
 * fit or says `all`, a word that is unknown or another word for a term, a measure or a piece that cannot be read.
 */
export interface RemarkableFact {
  readonly element: CanvasElement;
  readonly fact: Fact & { readonly row: PropertyRow };
}

/** One value of a fact. */
export type Value = Link | TermUse | TextValue | Rated | Answer | Measure | Step | Unreadable;

/** A reference by id. */
export interface Link {
  readonly kind: 'link';
  /** The id as written. */
  readonly word: string;
  readonly range: Range;
  /** Whether it is the word `all`, which stands for every segment. */
  readonly all: boolean;
  /** What it points at; undefined where nothing has that id, and for `all`. May be of a kind that cannot stand here. */
  readonly target: CanvasElement | Rated | undefined;
  /** Whether the target is of a kind that can stand here; false where there is none. */
  readonly fits: boolean;
}

/** A word of the taxonomy, or one that is not. */
export interface TermUse {
  readonly kind: 'term';
  readonly word: string;
  readonly range: Range;
  /** The term it stands for, also through an alias or a firm's own word; undefined where it is unknown. */
  readonly term: Term | undefined;
  /** The firm's own term, where the word is one: what readers are shown. */
  readonly own: OwnTerm | undefined;
  /** Whether the word is another word for the term, understood but not as the taxonomy writes it. */
  readonly isAlias: boolean;
}

/** A quoted text, escapes resolved. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
  readonly range: Range;
}

/** A job, pain or gain of a segment, or a benefit, cost or risk of an idea. */
export interface Rated {
  readonly kind: 'rated';
  /** The property that states it: `pain`, `benefits`. */
  readonly key: string;
  /** The index of the element that states it. */
  readonly owner: number;
  readonly id: string | undefined;
  readonly idRange: Range | undefined;
  readonly level: TermUse | undefined;
  readonly text: TextValue | undefined;
  readonly range: Range;
  /** What a reader calls it: its text, else its id. */
  readonly label: string;
}

/** What a proposition offers, relieves or creates: jobs, pains or gains answered, and how. */
export interface Answer {
  readonly kind: 'answer';
  readonly links: readonly Link[];
  readonly text: TextValue | undefined;
  readonly range: Range;
}

/** A number, an amount of money, a percentage, a frequency, a currency or a date. */
export interface Measure {
  readonly kind: 'measure';
  /** As written, single spaces between its parts. */
  readonly source: string;
  readonly range: Range;
  /** What it says; undefined where it is malformed, which is then a problem. */
  readonly reading: Reading | undefined;
}

/** What a measure says. */
export interface Reading {
  /** The number, or the lower end of a range; undefined for a currency or a date alone. */
  readonly low: number | undefined;
  /** The upper end of a range; the same as `low` for a single number. */
  readonly high: number | undefined;
  /** An ISO 4217 code, or `%`; undefined where none is stated. */
  readonly unit: string | undefined;
  /** The words after each `per`, in order: `['customer', 'month']`. */
  readonly per: readonly string[];
  /** A calendar date as `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** One step of a story: a whole block, or one element. */
export interface Step {
  readonly kind: 'step';
  readonly range: Range;
  readonly keyword: ElementKeyword | undefined;
  readonly link: Link | undefined;
}

/** A value of another shape than its property takes. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly source: string;
  readonly range: Range;
}

/** A link between two elements, seen from the one it points at. */
export interface Tie {
  readonly from: CanvasElement;
  /** The property that states it. */
  readonly key: string;
  readonly link: Link;
}

/** A comment, its delimiters included. */
export interface Comment {
  readonly text: string;
  readonly range: Range;
  /** Whether something stands before it on its line. */
  readonly trails: boolean;
}
