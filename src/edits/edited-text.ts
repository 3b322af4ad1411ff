import { SourceText } from '../model/source-text.ts';
import type { CanvasEdit } from './text-edit.ts';

/** A stretch of a text, in offsets, and what is written in its place. */
export interface PlacedEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** A stretch of the original text, or new text. */
type Piece = { readonly start: number; readonly end: number } | string;

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/** A text that is edited again and again, and still knows which of its stretches stood in the original. */
export class EditedText {
  readonly #original: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.#original = original;
    this.#pieces = [{ start: 0, end: original.length }];
  }

  /** The text as it is now. */
  get text(): string {
    return this.#pieces
      .map((piece) => (typeof piece === 'string' ? piece : this.#original.slice(piece.start, piece.end)))
      .join('');
  }

  /** Edits the text as it is now; the edits do not overlap, and are told in any order. */
  apply(edits: readonly PlacedEdit[]): void {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const reader = new PieceReader(this.#pieces);
    const pieces: Piece[] = [];
    for (const { start, end, newText } of sorted) {
      pieces.push(...reader.readTo(start));
      reader.readTo(end);
      if (newText !== '') pieces.push(newText);
    }
    this.#pieces = [...pieces, ...reader.readTo(Number.POSITIVE_INFINITY)];
  }

  /** What turns the original into the text as it is now, in order and without overlaps. */
  get edits(): readonly CanvasEdit[] {
    const source = new SourceText(this.#original);
    const edits: CanvasEdit[] = [];
    let at = 0;
    let added = '';
    const close = (end: number) => {
      const range = { start: source.positionAt(at), end: source.positionAt(end) };
      if (added !== '' || end > at) edits.push({ range, newText: [added] });
      added = '';
    };
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') added += piece;
      else {
        close(piece.start);
        at = piece.end;
      }
    }
    close(this.#original.length);
    return edits;
  }
}

/** Reads pieces up to a place in the text that they make. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #next = 0;
  /** How much of the next piece was read. */
  #within = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  readTo(end: number): readonly Piece[] {
    const read: Piece[] = [];
    while (this.#at < end && this.#next < this.#pieces.length) {
      const piece = this.#pieces[this.#next]!;
      const rest = lengthOf(piece) - this.#within;
      const length = Math.min(rest, end - this.#at);
      read.push(part(piece, this.#within, this.#within + length));
      this.#at += length;
      this.#within += length;
      if (length === rest) {
        this.#next += 1;
        this.#within = 0;
      }
    }
    return read;
  }
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}
