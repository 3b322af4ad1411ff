import type { Catalogue } from '../../messages/catalogue.ts';
import type { TableSource } from '../../portfolio/flat-tables.ts';
import { filterBy, type PortfolioFilter } from '../../portfolio/portfolio-filter.ts';
import { summariseCanvas, unreadCanvas } from '../../portfolio/summarise-canvas.ts';
import { checkText } from '../check-text.ts';
import { complain, troubleMessage, unreadableMessage } from '../complaints.ts';
import { type Io, WRONG_USAGE } from '../io.ts';
import { progressOf } from '../progress.ts';
import { readAhead } from '../read-ahead.ts';
import { findSources } from '../sources.ts';

/** What is to be done with each canvas of a portfolio, before the next is read. */
export type OnCanvas = (source: TableSource) => Promise<void>;

/**
 * Reads canvases one after the other, tells of each that a filter lets pass, and drops it, so that memory stays flat.
 * One that cannot be read at all is among them, unless something is asked of its notes, and is told on the error stream.
 *
 * @returns how it went: `WRONG_USAGE` where something could not be read, else 0.
 */
export async function readPortfolio(
  paths: readonly string[],
  filter: PortfolioFilter,
  onCanvas: OnCanvas,
  io: Io,
  catalogue: Catalogue,
): Promise<0 | typeof WRONG_USAGE> {
  const { sources, troubles } = await findSources(paths, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));
  let outcome: 0 | typeof WRONG_USAGE = troubles.length > 0 ? WRONG_USAGE : 0;
  const passes = filterBy(filter);
  const progress = progressOf(sources.length, io, catalogue);
  let done = 0;
  for await (const [source, read] of readAhead(sources)) {
    if (io.stdout.isClosed) break;
    await progress.step(done);
    done += 1;
    let told: TableSource;
    if ('text' in read) {
      const { canvas, findings } = checkText(read.text, source, catalogue);
      told = { summary: summariseCanvas(source.path, canvas, findings, catalogue), model: canvas, findings };
    } else {
      const message = unreadableMessage(source.path, read.error, catalogue);
      await progress.clear();
      await complain(io, message);
      outcome = WRONG_USAGE;
      told = { summary: unreadCanvas(source.path, message), model: undefined, findings: [] };
    }
    if (passes(told.summary)) await onCanvas(told);
  }
  await progress.clear();
  return outcome;
}
