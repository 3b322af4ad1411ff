import type { Catalogue } from '../messages/catalogue.ts';
import { mendUnambiguous } from '../rules/fixes/apply-fixes.ts';
import { checkOptions } from './check-text.ts';
import type { Io } from './io.ts';
import { printable } from './printable.ts';
import { replaceSource } from './replace-source.ts';
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
  const change = { before: text, after: mended };
  if (file !== undefined && !(await replaceSource(file, change, source, io, catalogue))) return undefined;
  await io.stderr.write(`${printable(catalogue.commandLine.report.mended({ path, count }))}\n`);
  return mended;
}
