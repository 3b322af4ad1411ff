/**
 * What an OpenType font, or the first of a collection, calls its family: what an SVG names it by. Undefined where it
 * says nothing that can be read.
 * Source: OpenType specification, “name — Naming table”.
 */
export function familyOf(bytes: Uint8Array): string | undefined {
  try {
    return readFamily(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // The file ends before what it promises.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const COLLECTION = 0x74746366;
const NAME = 0x6e616d65;
/** The family, and the one that a program means which knows more than four styles of one. */
const FAMILY = 1;
const TYPOGRAPHIC_FAMILY = 16;
const ENGLISH = 0x409;

function readFamily(font: DataView): string | undefined {
  const head = font.getUint32(0) === COLLECTION ? font.getUint32(12) : 0;
  const tables = font.getUint16(head + 4);
  for (let row = head + 12; row < head + 12 + tables * 16; row += 16) {
    if (font.getUint32(row) !== NAME) continue;
    return familyIn(font, font.getUint32(row + 8));
  }
  return undefined;
}

/** The family that a table of names tells in Unicode: the typographic one, and in English, where there are several. */
function familyIn(font: DataView, table: number): string | undefined {
  const texts = table + font.getUint16(table + 4);
  let found: string | undefined;
  let best = 0;
  for (let at = 0; at < font.getUint16(table + 2); at++) {
    const [platform, , language, name, length, offset] = [0, 2, 4, 6, 8, 10].map((part) =>
      font.getUint16(table + 6 + at * 12 + part),
    ) as [number, number, number, number, number, number];
    if (![0, 3].includes(platform) || ![FAMILY, TYPOGRAPHIC_FAMILY].includes(name)) continue;
    const rank = (name === TYPOGRAPHIC_FAMILY ? 2 : 0) + (platform === 0 || language === ENGLISH ? 2 : 1);
    if (rank <= best) continue;
    [found, best] = [textAt(font, texts + offset, length), rank];
  }
  return found;
}

/** A text of 16 bits to the character. */
function textAt(font: DataView, from: number, length: number): string {
  const units = Array.from({ length: length >> 1 }, (_, at) => font.getUint16(from + at * 2));
  return String.fromCharCode(...units);
}
