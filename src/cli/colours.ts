import picocolors from 'picocolors';
import type { Io, Output } from './io.ts';

/** Wraps texts in a terminal's colours, or leaves them as they are. */
export type Colours = ReturnType<typeof picocolors.createColors>;

/** Colours for a terminal whose owner has not asked for none by `NO_COLOR`; for anything else, none. */
export function coloursFor(output: Output, { environment }: Io): Colours {
  return picocolors.createColors(output.isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb');
}
