import { decode, MOST_BYTES } from '../project/read-text.ts';
import { askGit } from './run-git.ts';

const NEW_LINE = 0x0a;

/**
 * The texts of stored files, by their number in git; one that is missing or larger than a canvas can be is left out.
 * Two runs of git, however many there are: one asks for sizes, so that no huge file is ever read.
 */
export async function readBlobs(folder: string, blobs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (blobs.length === 0) return new Map();
  const sizes = await askGit(folder, ['cat-file', '--batch-check'], lines([...new Set(blobs)]));
  const fit = sizes
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [blob, type, size] = line.split(' ');
      return blob && type === 'blob' && Number(size) <= MOST_BYTES ? [blob] : [];
    });
  return fit.length === 0 ? new Map() : readBatch(await askGit(folder, ['cat-file', '--batch'], lines(fit)));
}

/** Git's answer to a batch: `BLOB blob SIZE`, a new line, that many bytes, a new line, for each. */
function readBatch(answer: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf(NEW_LINE, at);
    const [blob = '', , size = '0'] = answer.toString('utf8', at, end).split(' ');
    const start = end + 1;
    texts.set(blob, decode(answer.subarray(start, start + Number(size))));
    at = start + Number(size) + 1;
  }
  return texts;
}

function lines(blobs: readonly string[]): string {
  return blobs.map((blob) => `${blob}\n`).join('');
}
