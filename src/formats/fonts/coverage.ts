/** Which characters a font has. */
export type Coverage = (codePoint: number) => boolean;

/** Gives a part of a file; shorter where the file ends before. */
export type ReadPart = (at: number, length: number) => Promise<Uint8Array>;

/** The largest table of characters that is read: those of the largest fonts have about 300 KB. */
const LARGEST_TABLE = 4_000_000;

/**
 * Which characters an OpenType font, or the first of a collection, has outlines for. Reads no more than its directory
 * and its table of characters.
 *
 * Undefined for what is no such font, or one whose characters are pictures: those can be neither scaled nor embedded.
 * Source: OpenType specification, “cmap — Character to glyph index mapping table”.
 */
export async function coverageOf(read: ReadPart): Promise<Coverage | undefined> {
  let at = 0;
  let head = viewOf(await read(0, 16));
  if (head.byteLength < 16) return undefined;
  if (head.getUint32(0) === COLLECTION) {
    at = head.getUint32(12);
    head = viewOf(await read(at, 12));
    if (head.byteLength < 12) return undefined;
  }
  const version = head.getUint32(0);
  if (version !== TRUE_TYPE && version !== TRUE && version !== OPEN_TYPE) return undefined;
  const tables = viewOf(await read(at + 12, head.getUint16(4) * 16));
  const byTag = new Map<string, { readonly offset: number; readonly length: number }>();
  for (let row = 0; row + 16 <= tables.byteLength; row += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => tables.getUint8(row + byte)));
    byTag.set(tag, { offset: tables.getUint32(row + 8), length: tables.getUint32(row + 12) });
  }
  const table = byTag.get('cmap');
  if (!table || table.length > LARGEST_TABLE || !(byTag.has('glyf') || byTag.has('CFF '))) return undefined;
  return readTable(viewOf(await read(table.offset, table.length)));
}

const COLLECTION = 0x74746366;
const TRUE_TYPE = 0x00010000;
const TRUE = 0x74727565;
const OPEN_TYPE = 0x4f54544f;

/** The first and the last character of each stretch, in order. */
type Stretches = readonly (readonly [first: number, last: number])[];

function readTable(table: DataView): Coverage | undefined {
  if (table.byteLength < 4) return undefined;
  let stretches: Stretches | undefined;
  let best = 0;
  for (let row = 4; row + 8 <= Math.min(table.byteLength, 4 + table.getUint16(2) * 8); row += 8) {
    const offset = table.getUint32(row + 4);
    if (offset + 16 > table.byteLength) continue;
    const platform = table.getUint16(row);
    const format = table.getUint16(offset);
    const isUnicode = platform === 0 || (platform === 3 && [1, 10].includes(table.getUint16(row + 2)));
    // The larger format holds all that the smaller one holds.
    if (!isUnicode || format <= best) continue;
    const found =
      format === 4 ? stretchesOf16(table, offset) : format === 12 ? stretchesOf32(table, offset) : undefined;
    if (found) [stretches, best] = [found, format];
  }
  return stretches && coverageBy(stretches);
}

function coverageBy(stretches: Stretches): Coverage {
  return (codePoint) => {
    let low = 0;
    let high = stretches.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = stretches[middle]!;
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

/** Format 12: groups of 32 bits. */
function stretchesOf32(table: DataView, offset: number): Stretches {
  const stretches: (readonly [number, number])[] = [];
  const end = Math.min(table.byteLength, offset + 16 + table.getUint32(offset + 12) * 12);
  for (let group = offset + 16; group + 12 <= end; group += 12) {
    stretches.push([table.getUint32(group), table.getUint32(group + 4)]);
  }
  return stretches;
}

/** Format 4: segments of 16 bits, some of which look their glyphs up in an array that has gaps. */
function stretchesOf16(table: DataView, offset: number): Stretches {
  const doubled = table.getUint16(offset + 6);
  const [lasts, firsts] = [offset + 14, offset + 16 + doubled];
  const [deltas, ranges] = [firsts + doubled, firsts + 2 * doubled];
  const word = (at: number) => (at + 2 <= table.byteLength ? table.getUint16(at) : 0);
  const stretches: (readonly [number, number])[] = [];
  for (let at = 0; at < doubled; at += 2) {
    const [first, last, delta, range] = [word(firsts + at), word(lasts + at), word(deltas + at), word(ranges + at)];
    if (first > last || first === 0xffff) continue;
    if (range === 0) {
      stretches.push([first, last]);
      continue;
    }
    for (let character = first; character <= last; character++) {
      const glyph = word(ranges + at + range + (character - first) * 2);
      if (glyph === 0 || ((glyph + delta) & 0xffff) === 0) continue;
      const before = stretches.at(-1);
      if (before && before[1] === character - 1) stretches[stretches.length - 1] = [before[0], character];
      else stretches.push([character, character]);
    }
  }
  return stretches;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
