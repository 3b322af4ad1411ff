import { type Line, type Wrapping, wrapText } from '../measure/wrap-text.ts';
import type { Piece } from '../review/word-pieces.ts';
import type { TextBox } from '../sheet/boxes.ts';
import { type TextPlace, textBoxes } from '../sheet/text-boxes.ts';

/** A line of a text of which some parts are new or gone. */
export interface RichLine extends Line {
  readonly pieces: readonly Piece[];
}

/** Breaks a text into lines as `wrapText` does, and its parts with it. */
export function wrapPieces(pieces: readonly Piece[], wrapping: Omit<Wrapping, 'lines'>): readonly RichLine[] {
  const text = pieces.map((piece) => piece.text).join('');
  let at = 0;
  return wrapText(text, wrapping).map((line) => {
    const from = text.indexOf(line.text, at);
    at = from + line.text.length;
    return { ...line, pieces: partsOf(pieces, from, at) };
  });
}

/** The lines of one text in place, as `textBoxes` puts them. */
export function richTextBoxes(lines: readonly RichLine[], place: TextPlace): readonly TextBox[] {
  return textBoxes(lines, place).map((box, at) => {
    const { pieces } = lines[at]!;
    return pieces.every(({ mark }) => mark === 'same') ? box : { ...box, runs: pieces };
  });
}

/** The parts of a text between two of its places. */
function partsOf(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const parts: Piece[] = [];
  let start = 0;
  for (const { mark, text } of pieces) {
    const end = start + text.length;
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (part !== '' && start < to && end > from) parts.push({ text: part, mark });
    start = end;
  }
  return parts;
}
