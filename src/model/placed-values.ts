import type { PropertyRow } from '../taxonomy/properties.ts';
import type { OwnTerm } from '../taxonomy/taxonomy.ts';
import type { Term } from '../taxonomy/vocabulary.ts';
import type { CanvasElement, Fact, Link, Rated, TermUse, TextValue, Value } from './canvas-model.ts';
import type { Range } from './range.ts';

/** A word or a stretch of words, which can tell where it stands. */
export interface Piece {
  readonly range: Range;
}

/*
 * Most of what a canvas says is never asked where it stands. So values and facts keep the piece of the text that they
 * were read from, and make a range of it when it is asked for: it would be three objects for each word.
 */

/** A fact as it was read from its piece of the text. */
export class PlacedFact implements Fact {
  readonly key: string;
  readonly row: PropertyRow | undefined;
  readonly values: readonly Value[];
  readonly #piece: Piece;
  readonly #word: Piece;

  constructor(key: string, row: PropertyRow | undefined, values: readonly Value[], piece: Piece, word: Piece) {
    this.key = key;
    this.row = row;
    this.values = values;
    this.#piece = piece;
    this.#word = word;
  }

  get range(): Range {
    return this.#piece.range;
  }

  get keyRange(): Range {
    return this.#word.range;
  }
}

/** A link as it was read from its piece of the text. */
export class PlacedLink implements Link {
  readonly kind = 'link';
  readonly word: string;
  readonly all: boolean;
  readonly target: CanvasElement | Rated | undefined;
  readonly fits: boolean;
  readonly #piece: Piece;

  constructor(word: string, all: boolean, target: CanvasElement | Rated | undefined, fits: boolean, piece: Piece) {
    this.word = word;
    this.all = all;
    this.target = target;
    this.fits = fits;
    this.#piece = piece;
  }

  get range(): Range {
    return this.#piece.range;
  }
}

/** A word as it was read from its piece of the text. */
export class PlacedTerm implements TermUse {
  readonly kind = 'term';
  readonly word: string;
  readonly term: Term | undefined;
  readonly own: OwnTerm | undefined;
  readonly isAlias: boolean;
  readonly #piece: Piece;

  constructor(word: string, term: Term | undefined, own: OwnTerm | undefined, isAlias: boolean, piece: Piece) {
    this.word = word;
    this.term = term;
    this.own = own;
    this.isAlias = isAlias;
    this.#piece = piece;
  }

  get range(): Range {
    return this.#piece.range;
  }
}

/** A text as it was read from its piece of the text. */
export class PlacedText implements TextValue {
  readonly kind = 'text';
  readonly text: string;
  readonly #piece: Piece;

  constructor(text: string, piece: Piece) {
    this.text = text;
    this.#piece = piece;
  }

  get range(): Range {
    return this.#piece.range;
  }
}
