import type { Catalogue } from '../messages/catalogue.ts';
import type { Io } from './io.ts';

/** Work shorter than this needs no telling. */
const PATIENCE_MS = 1000;
const BETWEEN_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** How far long work has come, on one line of a terminal that is wiped afterwards; nothing anywhere else. */
export interface Progress {
  /** So many pieces of the work are done. */
  step(done: number): Promise<void>;
  /** Shows at once how far it is: the next piece will take long. */
  show(done: number): Promise<void>;
  /** Wipes the line: something else is to be written. */
  clear(): Promise<void>;
}

/** Follows work on so many canvases. */
export function progressOf(total: number, io: Io, catalogue: Catalogue): Progress {
  const { stderr } = io;
  const started = io.now();
  let told = started;
  let isShown = false;

  const show = async (done: number) => {
    if (!stderr.isTerminal) return;
    told = io.now();
    isShown = true;
    await stderr.write(CLEAR_LINE + catalogue.commandLine.report.progress({ done, total }));
  };
  return {
    show,
    async step(done) {
      const now = io.now();
      if (now - started >= PATIENCE_MS && now - told >= BETWEEN_MS) await show(done);
    },
    async clear() {
      if (isShown) await stderr.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
