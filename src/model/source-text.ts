import type { Position, Range } from './range.ts';

/** A text with its lines, for whoever writes into it: positions, stretches, and the habits of its writer. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
    this.#lineStarts = starts;
  }

  /** How this text ends its lines. */
  get lineEnd(): string {
    return /\r\n|\n|\r/.exec(this.text)?.[0] ?? '\n';
  }

  /** How many lines it has; an empty text has one. */
  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Where its last character ends. */
  get end(): Position {
    return this.positionAt(this.text.length);
  }

  /** The offset of a position, in UTF-16 code units; beyond a line's end it is the next line's start. */
  offsetAt({ line, character }: Position): number {
    const start = this.#lineStarts[line] ?? this.text.length;
    return Math.min(start + character, this.#lineStarts[line + 1] ?? this.text.length);
  }

  positionAt(offset: number): Position {
    let low = 0;
    let high = this.#lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low, character: offset - (this.#lineStarts[low] ?? 0) };
  }

  /** What stands in a range. */
  slice({ start, end }: Range): string {
    return this.text.slice(this.offsetAt(start), this.offsetAt(end));
  }

  /** A line without its end. */
  line(number: number): string {
    const start = this.#lineStarts[number] ?? this.text.length;
    return this.text.slice(start, this.#lineStarts[number + 1] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  /** The white space that a line begins with. */
  indentation(number: number): string {
    return /^[ \t]*/.exec(this.line(number))?.[0] ?? '';
  }
}
