import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../messages/catalogue.ts';
import { writeWhole } from '../project/write-whole.ts';
import { unwritableMessage } from './complaints.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Writes to a file as a whole, or to the standard output. Throws a `UsageError` where the file cannot be written. */
export async function writeOutput(
  content: string | Uint8Array,
  output: string | undefined,
  io: Io,
  catalogue: Catalogue,
): Promise<void> {
  if (output === undefined) return io.stdout.write(content);
  await writeWhole(resolve(io.folder, output), content).catch((error: unknown) => {
    throw new UsageError(unwritableMessage(output, error, catalogue));
  });
}

/** Whether two paths lead to one file that is there. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return realA !== undefined && realA === realB;
}
