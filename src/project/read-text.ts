import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The most bytes that are read of one file. A text of more characters than the language reads, each of up to three
 * bytes, is shorter than this: whoever gets this much knows that the file is too large, and no endless file fills memory.
 */
export const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The text of a file, or its beginning where it is longer than `MOST_BYTES`. What is not UTF-8 becomes U+FFFD; a byte
 * order mark stays. Rejects with the system's error where the file cannot be read.
 */
export async function readText(path: string): Promise<string> {
  const bytes = readAtOnce(path);
  if (bytes) return decode(bytes);
  const file = await open(path);
  try {
    const { size } = await file.stat();
    // A pipe or device states no size, and a file may grow: those are read as they come.
    if (size > 0 && size <= MOST_BYTES) return decode(await file.readFile());
    return await readStream(file.createReadStream({ autoClose: false }));
  } finally {
    await file.close();
  }
}

/** The most bytes of a file that is read at once. */
const SMALL = 256 * 1024;

/** How long a small file may take where the system has it at hand, in milliseconds, and how often it may take longer. */
const AT_HAND = 2;
let patience = 20;

/**
 * The bytes of a small file, without the threads of Node's that cost twenty times as much as the reading. Undefined for
 * anything else, and on disks that let others wait, as those of another machine do.
 */
function readAtOnce(path: string): Uint8Array | undefined {
  if (patience === 0) return undefined;
  const start = performance.now();
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    // A pipe or device states no size, and would let everything wait.
    if (!found?.isFile() || found.size === 0 || found.size > SMALL) return undefined;
    return readFileSync(path);
  } catch {
    // Whoever reads it the other way tells why it cannot be read.
    return undefined;
  } finally {
    if (performance.now() - start > AT_HAND) patience -= 1;
  }
}

/** The text of a stream, read and decoded as `readText` does; leaves the stream ended. */
export async function readStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) break;
  }
  return decode(Buffer.concat(pieces));
}

/** Bytes as text: what is not UTF-8 becomes U+FFFD; a byte order mark stays. */
export function decode(bytes: Uint8Array): string {
  return DECODER.decode(bytes);
}

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
