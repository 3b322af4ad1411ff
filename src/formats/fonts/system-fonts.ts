import { open, readdir, readFile, stat } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import type { SystemFont } from '../format-files.ts';

/** A larger file is no font that one would want in a picture. */
const LARGEST_FONT = 64_000_000;
/** How deep fonts are looked for below the folders where a system keeps them. */
const DEEPEST = 4;

/** The fonts of this machine, in the order in which they suit a picture set in a plain sans-serif. Reads no font yet. */
export async function systemFonts(folders: readonly string[] = fontFolders()): Promise<readonly SystemFont[]> {
  const paths = (await Promise.all(folders.map((folder) => fontFiles(folder, DEEPEST)))).flat();
  return [...new Set(paths)]
    .sort((a, b) => suits(a) - suits(b) || (a < b ? -1 : 1))
    .map((path) => ({ path, part: (at, length) => readPart(path, at, length), whole: () => readWhole(path) }));
}

function fontFolders(): readonly string[] {
  const home = homedir();
  if (platform() === 'win32') {
    const { WINDIR = 'C:\\Windows', LOCALAPPDATA } = process.env;
    return [join(WINDIR, 'Fonts'), ...(LOCALAPPDATA ? [join(LOCALAPPDATA, 'Microsoft', 'Windows', 'Fonts')] : [])];
  }
  if (platform() === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts'), join(home, '.fonts')];
}

async function fontFiles(folder: string, depth: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (/\.(?:ttf|otf|ttc|otc)$/i.test(entry.name)) return [path];
    const isFolder =
      entry.isDirectory() || (entry.isSymbolicLink() && (await stat(path).catch(() => undefined))?.isDirectory());
    return isFolder && depth > 0 ? fontFiles(path, depth - 1) : [];
  });
  return (await Promise.all(found)).flat();
}

/** How well a font suits beside a plain sans-serif, told from its file's name: less is better. */
function suits(path: string): number {
  const name = path.replace(/^.*[\\/]/, '');
  const isPlain = !/bold|italic|oblique|light|thin|black|condensed|narrow|heavy|medium|semi|extra/i.test(name);
  const isSans = !/serif|mono|courier|times|script|type1|naskh|nastaliq|kufi|rashi|display|math/i.test(
    name.replace(/sansserif/i, ''),
  );
  return (isPlain ? 0 : 4) + (isSans ? 0 : 2) + (/^(?:noto|dejavu|segoe|arial|helvetica|pingfang)/i.test(name) ? 0 : 1);
}

async function readPart(path: string, at: number, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { bytesRead, buffer } = await file.read(new Uint8Array(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > LARGEST_FONT) throw new RangeError(`${path} has ${size} bytes`);
  return readFile(path);
}
