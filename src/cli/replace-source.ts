import type { Catalogue } from '../messages/catalogue.ts';
import { writeWhole } from '../project/write-whole.ts';
import { complain, unreadableMessage, unwritableMessage } from './complaints.ts';
import type { Io } from './io.ts';
import type { Source } from './sources.ts';

/**
 * Writes a file's new text whole, if it still holds the text that was read.
 *
 * @returns whether it is written; where it is not, why was told on the error stream
 */
export async function replaceSource(
  file: string,
  { before, after }: { readonly before: string; readonly after: string },
  source: Source,
  io: Io,
  catalogue: Catalogue,
): Promise<boolean> {
  const { path } = source;
  let now: string;
  try {
    now = await source.read();
  } catch (error) {
    await complain(io, unreadableMessage(path, error, catalogue));
    return false;
  }
  if (now !== before) {
    await complain(io, catalogue.commandLine.errors.changedMeanwhile({ path }));
    return false;
  }
  try {
    await writeWhole(file, after);
  } catch (error) {
    await complain(io, unwritableMessage(path, error, catalogue));
    return false;
  }
  return true;
}
