import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { onPaper, placeOnPaper } from '../../src/formats/paper.ts';
import { themeOf } from '../../src/views/theme.ts';
import { EXAMPLE, exportText, textOf, withoutFonts } from './export-canvas.ts';

/** What the root of an SVG document says of its size. */
function rootOf(svg: string) {
  const [, width, height, box] = /^<svg[^>]* width="([^"]*)" height="([^"]*)" viewBox="([^"]*)"/.exec(svg)!;
  return { width, height, box: box!.split(' ').map(Number) as [number, number, number, number] };
}

/** The pixels to the metre that a PNG says it has. */
function density(bytes: Uint8Array): number | undefined {
  const at = Buffer.from(bytes).indexOf('pHYs');
  return at < 0 ? undefined : new DataView(bytes.buffer, bytes.byteOffset + at + 4).getUint32(0);
}

describe('a picture on paper', () => {
  it('stands in the middle, as large as it gets within the margin, the paper lying as it does', () => {
    for (const [width, height] of [
      [1600, 900],
      [900, 1600],
      [1000, 20],
    ] as const) {
      const place = placeOnPaper({ svg: '', width, height }, 'a4');
      expect(place.size[0] > place.size[1]).toBe(width > height);
      expect(place.width / place.height).toBeCloseTo(width / height, 6);
      expect(place.x * 2 + place.width).toBeCloseTo(place.size[0], 6);
      expect(place.y * 2 + place.height).toBeCloseTo(place.size[1], 6);
      expect(Math.min(place.x, place.y)).toBeCloseTo(18, 6);
    }
  });

  it('is turned the other way for a narrow picture', () => {
    const drawing = { svg: '<svg width="10" height="20" viewBox="0 0 10 20"></svg>', width: 10, height: 20 };
    const { svg, width, height } = onPaper(drawing, 'letter', themeOf('dark'));
    expect([width, height]).toEqual([816, 1056]);
    expect(rootOf(svg)).toMatchObject({ width: '8.5in', height: '11in' });
    expect(svg).toContain(`fill="${themeOf('dark').background}"`);
  });
});

describe('--page', () => {
  it.each([
    ['a4', 11.693, 8.268],
    ['a3', 16.535, 11.693],
    ['letter', 11, 8.5],
  ] as const)('makes an SVG the size of %s, with all of the picture on it', async (page, width, height) => {
    const plain = textOf(await exportText(EXAMPLE, 'svg'));
    const sheet = textOf(await exportText(EXAMPLE, 'svg', { page }));
    const [root, own] = [rootOf(sheet), rootOf(plain)];
    expect(root).toMatchObject({ width: `${width}in`, height: `${height}in` });
    const [x, y, across, down] = root.box;
    expect(across / down).toBeCloseTo(width / height, 2);
    expect(Math.min(-x, -y)).toBeGreaterThan(0);
    expect([x + across, y + down].every((end, at) => end > own.box[2 + at]!)).toBe(true);
    // Nothing of the picture itself is another.
    expect(sheet.slice(sheet.indexOf('\n') + 1)).toBe(plain.slice(plain.indexOf('>') + 1));
  });

  it.each([1, 3])('makes a PNG at scale %i that prints as the sheet', async (scale) => {
    const { bytes } = await exportText('', 'png', { page: 'letter', scale, files: withoutFonts });
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes), { checkCRC: true });
    expect([width, height]).toEqual([11 * 96 * scale, 8.5 * 96 * scale]);
    expect(density(bytes)).toBe(Math.round((96 * scale) / 0.0254));
    expect([...data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  });

  it('fills the sheet to its last pixel, which it has a part of', async () => {
    const { bytes } = await exportText('', 'png', { page: 'a4', scale: 1, files: withoutFonts });
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([1123, 794]);
    expect([...data.subarray(-4)]).toEqual([255, 255, 255, 255]);
  });

  it('leaves a picture as it is where no paper is asked for', async () => {
    expect(density((await exportText('', 'png', { files: withoutFonts })).bytes)).toBeUndefined();
    expect(rootOf(textOf(await exportText('', 'svg'))).box.slice(0, 2)).toEqual([0, 0]);
  });

  it.each(['html', 'pptx', 'md', 'json'] as const)('is refused for %s, with what has paper', async (format) => {
    await expect(exportText('', format, { page: 'a3' })).rejects.toThrow(/svg, png or pdf/);
  });
});
