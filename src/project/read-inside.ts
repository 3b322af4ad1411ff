import { realpath, stat } from 'node:fs/promises';
import { isWithin } from './is-within.ts';
import { readText } from './read-text.ts';

/** Why a file within a folder is not read, although the operating system would. */
export type InsideTroubleKind =
  /** It is a link that leads out of the folder. */
  | 'leads-out'
  /** It is a pipe, a device or a folder: reading it might never end. */
  | 'special';

/** A file is not read. */
export class InsideTrouble extends Error {
  override readonly name = 'InsideTrouble';
  readonly kind: InsideTroubleKind;

  constructor(kind: InsideTroubleKind, path: string) {
    super(`${path}: ${kind}`);
    this.kind = kind;
  }
}

/**
 * The text of a file, as `readText` gives it, where the file itself lies within a folder: what is shown to others may not
 * be fetched from elsewhere by a link. Rejects with an `InsideTrouble`, or with the system's error.
 *
 * @param file a whole path
 * @param folder a whole path
 */
export async function readInside(file: string, folder: string): Promise<string> {
  const [real, root] = await Promise.all([realpath(file), realpath(folder)]);
  if (!isWithin(root, real)) throw new InsideTrouble('leads-out', file);
  if (!(await stat(real)).isFile()) throw new InsideTrouble('special', file);
  return readText(real);
}
