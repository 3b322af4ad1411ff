import type { Range } from '../model/range.ts';

/** A place in new text that its writer is to fill in; until then it holds this. */
export interface Placeholder {
  readonly placeholder: string;
  /** What else could stand there, itself included, where that is known. */
  readonly choices?: readonly string[];
}

/** New text: written out, with places to fill in. */
export type NewText = readonly (string | Placeholder)[];

/** What stands in a range of a canvas is replaced. */
export interface CanvasEdit {
  readonly range: Range;
  readonly newText: NewText;
}

/** New text without its places to fill in: each holds what it held. */
export function plainText(newText: NewText): string {
  return newText.map((piece) => (typeof piece === 'string' ? piece : piece.placeholder)).join('');
}

/** New text as a snippet, its places to fill in being tab stops from `first` on. */
export function snippetText(newText: NewText, first = 1): string {
  let stop = first;
  const escaped = (text: string) => text.replace(/[\\$}]/g, '\\$&');
  return newText
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const number = stop;
      stop += 1;
      if (piece.choices && piece.choices.length > 1) {
        return `\${${number}|${piece.choices.map((word) => word.replace(/[\\$},|]/g, '\\$&')).join(',')}|}`;
      }
      return `\${${number}:${escaped(piece.placeholder)}}`;
    })
    .join('');
}

/** Whether new text has places to fill in. */
export function hasPlaceholders(newText: NewText): boolean {
  return stopsIn(newText) > 0;
}

/** How many places to fill in new text has. */
export function stopsIn(newText: NewText): number {
  return newText.filter((piece) => typeof piece !== 'string').length;
}
