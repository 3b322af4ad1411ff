import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exportText, HOSTILE, LARGE, withoutFonts } from './export-canvas.ts';

const pixelsOf = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes));

/** The share of dark pixels in a part of a picture. */
function darkPart({ data, width }: PNG, left: number, top: number, right: number, bottom: number): number {
  let dark = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) if (data[(y * width + x) * 4 + 1]! < 100) dark++;
  }
  return dark / ((right - left) * (bottom - top));
}

describe('a canvas as PNG', () => {
  it('has the size of its picture, times the scale', async () => {
    const svg = new TextDecoder().decode((await exportText(EXAMPLE, 'svg')).bytes);
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
    for (const scale of [1, 2, 4]) {
      const picture = pixelsOf((await exportText(EXAMPLE, 'png', { scale })).bytes);
      expect([picture.width, picture.height]).toEqual([width! * scale, height! * scale]);
    }
  });

  it('shows its title in letters, on the ground of its theme', async () => {
    const named = pixelsOf((await exportText('canvas "MMMMMMMM"', 'png', { files: withoutFonts })).bytes);
    const other = pixelsOf((await exportText('canvas "........"', 'png', { files: withoutFonts })).bytes);
    expect(darkPart(named, 32, 36, 180, 58)).toBeGreaterThan(0.3);
    expect(darkPart(other, 32, 36, 180, 58)).toBeLessThan(0.1);
    expect([...named.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
    const dark = pixelsOf((await exportText('canvas "M"', 'png', { theme: 'dark', files: withoutFonts })).bytes);
    expect([...dark.data.subarray(0, 4)]).toEqual([0x18, 0x1b, 0x20, 255]);
  });

  it('gives the same bytes for the same canvas', async () => {
    const [one, two] = [await exportText(EXAMPLE, 'png'), await exportText(EXAMPLE, 'png')];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('names each character once that no font has, and none that is not seen', async () => {
    const text = 'canvas "Ünï – Ελλάδα Київ 中国中 \u200d\u00a0" { tagline "سلام" }';
    const { missing } = await exportText(text, 'png', { files: withoutFonts });
    expect([...missing].sort().join('')).toBe([...'中国سلام'].sort().join(''));
  });

  it('refuses more pixels than a machine can hold, with what would do', async () => {
    const many = Array.from({ length: 900 }, (_, at) => `partner "Partner ${at}"`).join('\n');
    await expect(exportText(many, 'png', { scale: 4 })).rejects.toThrow(/scale [123]|format svg/);
  });

  it.each([
    ['hostile', HOSTILE],
    ['large', LARGE],
    ['empty', ''],
  ])('is made of a %s canvas', async (_, text) => {
    const { width, height } = pixelsOf((await exportText(text, 'png')).bytes);
    expect(Math.min(width, height)).toBeGreaterThan(500);
  });
});
