import type { Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { terminalWidth } from '../../views/text/terminal-width.ts';
import type { Colours } from '../colours.ts';
import { printable } from '../printable.ts';

/** The most columns of a text's line that are shown: a longer one is cut around the place. */
const WIDEST = 100;
/** How much of a longer line is shown before the place. */
const BEFORE = 40;

/** The line of a text that a finding is on, with a mark under its place; two lines, each ended. */
export function markedLine({ start, end }: Range, source: SourceText, colours: Colours): string {
  const line = source.line(start.line);
  const from = line.length > WIDEST ? Math.max(0, start.character - BEFORE) : 0;
  const shown = line.slice(from, from + WIDEST);
  const to = end.line === start.line ? end.character : line.length;
  const before = width(shown.slice(0, start.character - from));
  const marked = Math.max(1, width(shown.slice(start.character - from, Math.max(start.character, to) - from)));
  const number = `${start.line + 1}`;
  const margin = ' '.repeat(number.length);
  return (
    `${colours.dim(`  ${number} │`)} ${printable(shown)}\n` +
    `${colours.dim(`  ${margin} │`)} ${' '.repeat(before)}${colours.bold('^'.repeat(marked))}\n`
  );
}

/** How many columns of a terminal a text takes once it is made printable. */
function width(text: string): number {
  return terminalWidth(printable(text));
}
