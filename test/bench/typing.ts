import type { Position, Range } from 'vscode-languageserver-protocol/node';

/** The last character of the first place where this stands. */
export function lastOf(text: string, needle: string): Range {
  const { end } = placeOf(text, needle, 0);
  return { start: { ...end, character: end.character - 1 }, end };
}

/** Where a stretch of text stands behind an offset, or, where it does not, wherever it does. */
export function placeOf(text: string, stretch: string, from = text.length >> 1): Range {
  const behind = text.indexOf(stretch, from);
  const at = behind < 0 ? text.indexOf(stretch) : behind;
  return { start: positionAt(text, at), end: positionAt(text, at + stretch.length) };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
