import type { Range } from '../model/range.ts';

/** The stretch of a text on one line without its quotation marks; the whole of any other text. */
export function insideQuotes(range: Range): Range {
  const { start, end } = range;
  if (start.line !== end.line || end.character - start.character < 3) return range;
  return { start: { ...start, character: start.character + 1 }, end: { ...end, character: end.character - 1 } };
}
