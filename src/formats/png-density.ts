/** The signature and the first chunk, which says the size, have so many bytes in every PNG. */
const HEAD = 33;

/**
 * A PNG that says how many of its pixels make an inch, for programs that print it.
 * Source: W3C, “Portable Network Graphics (PNG) Specification”, 11.3.4.3 pHYs.
 */
export function withDensity(png: Uint8Array, pixelsToTheInch: number): Uint8Array {
  const chunk = new DataView(new ArrayBuffer(21));
  const toTheMetre = Math.round(pixelsToTheInch / 0.0254);
  chunk.setUint32(0, 9);
  for (const [at, letter] of [...'pHYs'].entries()) chunk.setUint8(4 + at, letter.charCodeAt(0));
  chunk.setUint32(8, toTheMetre);
  chunk.setUint32(12, toTheMetre);
  chunk.setUint8(16, 1);
  const bytes = new Uint8Array(chunk.buffer);
  chunk.setUint32(17, crc(bytes.subarray(4, 17)));
  const said = new Uint8Array(png.length + bytes.length);
  said.set(png.subarray(0, HEAD));
  said.set(bytes, HEAD);
  said.set(png.subarray(HEAD), HEAD + bytes.length);
  return said;
}

/** The check sum of a chunk; few bytes need no table. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
