/**
 * Stands in for the decompressor of WOFF2, which fontkit brings along: fonts in that format, which only browsers read,
 * are never put into a PDF.
 */
export default function decompress() {
  throw new Error('WOFF2 fonts are not read');
}
