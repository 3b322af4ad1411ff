import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writeWhole } from '../../project/write-whole.ts';

/** What a cache begins with; another number where its lines have another shape. */
const HEADING = 'bmc-findings 1';
/** By what any cache of this program is known, of whichever version. */
const OURS = /^bmc-findings \d+\n/;
/** The most characters that are kept; what was not asked for the longest goes first. */
const MOST = 32_000_000;
/** A file of more bytes was not written by this program. */
const MOST_BYTES = 4 * MOST;

/** Texts by names, kept in a file from one run to the next. */
export interface FindingsCache {
  /** What is kept under a name; undefined where there is nothing, or where it was damaged. */
  get(name: string): string | undefined;
  set(name: string, text: string): void;
  /** Writes what is new, beside what other runs have written meanwhile. Rejects with the system's error. */
  save(): Promise<void>;
}

/**
 * Opens a cache, as empty where its file is not there, cannot be read or makes no sense: a cache saves time and is never
 * needed. Each line has a name, a sum of what follows, and a text without line ends. It is written whole and takes the
 * place of the old one at once, so that whoever reads meanwhile, or is stopped, has the one or the other.
 *
 * @returns undefined where the file is there and is no cache: it belongs to somebody else
 */
export async function openCache(file: string): Promise<FindingsCache | undefined> {
  const kept = await readLines(file);
  if (kept === 'foreign') return undefined;
  /** The lines that were asked for or made in this run. */
  const used = new Map<string, string>();
  let isChanged = false;
  return {
    get(name) {
      const line = used.get(name) ?? kept.get(name);
      const text = line === undefined ? undefined : textOf(line);
      if (text !== undefined) used.set(name, line!);
      return text;
    },
    set(name, text) {
      used.set(name, `${sumOf(text)} ${text}`);
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      const now = await readLines(file);
      if (now === 'foreign') return;
      await mkdir(dirname(file), { recursive: true });
      await writeWhole(file, written([...used, ...[...now, ...kept].filter(([name]) => !used.has(name))]));
      isChanged = false;
    },
  };
}

async function readLines(file: string): Promise<Map<string, string> | 'foreign'> {
  const text = await readCache(file);
  if (text === undefined || text === '') return new Map();
  if (!OURS.test(text)) return 'foreign';
  const [heading, ...lines] = text.split('\n');
  if (heading !== HEADING) return new Map();
  return new Map(lines.filter((line) => line !== '').map((line) => divide(line)));
}

/** The text of a file; undefined where there is none to be read. */
async function readCache(file: string): Promise<string | undefined> {
  try {
    const at = await stat(file);
    if (at.isFile() && at.size <= MOST_BYTES) return await readFile(file, 'utf8');
    return at.isFile() ? '\n' : undefined;
  } catch {
    return undefined;
  }
}

function divide(line: string): [string, string] {
  const at = line.indexOf(' ');
  return [line.slice(0, at), line.slice(at + 1)];
}

function textOf(line: string): string | undefined {
  const [sum, text] = divide(line);
  return sumOf(text) === sum ? text : undefined;
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

function written(lines: readonly (readonly [string, string])[]): string {
  const kept = [HEADING];
  let length = 0;
  const names = new Set<string>();
  for (const [name, line] of lines) {
    if (names.has(name)) continue;
    length += name.length + line.length;
    if (length > MOST) break;
    names.add(name);
    kept.push(`${name} ${line}`);
  }
  return `${kept.join('\n')}\n`;
}
