import type { Catalogue } from '../messages/catalogue.ts';
import { writeWhole } from '../project/write-whole.ts';
import { mendUnambiguous } from '../rules/fixes/apply-fixes.ts';
import { checkOptions } from './check-text.ts';
import { complain, unreadableMessage, unwritableMessage } from './complaints.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';
import type { Source } from './sources.ts';

/**
 * Mends what needs no asking in a canvas. A file is written whole, and only when there is something to mend and it
 * still holds the text that was read. The text of the standard input goes to the standard output, mended or not, unless
 * it could not be read as it stands. How many findings were mended is told on the error stream.
 *
 * @returns the mended text; undefined where it could not be written, which was then told
 */
export async function mendSource(
  text: string,
  source: Source,
  io: Io,
  catalogue: Catalogue,
): Promise<string | undefined> {
  const { path, file } = source;
  const { text: mended, count, isUnread } = mendUnambiguous(text, checkOptions(source, catalogue));
  if (file === undefined && !isUnread) await io.stdout.write(mended);
  if (count === 0) return text;
  if (file !== undefined && !(await write(file, text, mended, source, io, catalogue))) return undefined;
  await io.stderr.write(`${printable(catalogue.commandLine.report.mended({ path, count }))}\n`);
  return mended;
}

async function write(
  file: string,
  text: string,
  mended: string,
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
  if (now !== text) {
    await complain(io, catalogue.commandLine.errors.changedMeanwhile({ path }));
    return false;
  }
  try {
    await writeWhole(file, mended);
  } catch (error) {
    await complain(io, unwritableMessage(path, error, catalogue));
    return false;
  }
  return true;
}
