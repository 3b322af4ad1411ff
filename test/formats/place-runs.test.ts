import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { pictureFonts } from '../../src/formats/fonts/picture-fonts.ts';
import { placeRuns } from '../../src/formats/fonts/place-runs.ts';
import { textOfSvg } from '../../src/formats/fonts/svg-text.ts';
import type { FormatFiles } from '../../src/formats/format-files.ts';
import { exportText, withoutFonts } from './export-canvas.ts';

const DEJAVU = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const machine: FormatFiles = {
  ...withoutFonts,
  systemFonts: async () => [
    { path: 'a', part: async (at, length) => DEJAVU.subarray(at, at + length), whole: async () => DEJAVU },
  ],
};

/** Draws every run as if each character were ten wide. */
const tens = (svg: string) =>
  [...svg.matchAll(/<text id="(run\d+)"[^>]*>(.*?)<\/text>/gs)]
    .map(
      ([, id, text]) =>
        `<g id="${id}"><path d="M 0 5 L ${[...text!].length * 10} 5 L ${[...text!].length * 10} 6 L 0 6 Z"/></g>`,
    )
    .join('');

async function placed(content: string, attributes = 'x="100" y="20" font-size="10"') {
  const svg = `<svg><text ${attributes}>${content}</text></svg>`;
  const drawn = placeRuns(svg, await pictureFonts(textOfSvg(svg), machine), tens);
  return {
    svg: drawn,
    runs: [...drawn.matchAll(/<tspan x="([^"]*)"([^>]*)>([^<]*)/g)].map(([, x, own, text]) => [
      Number(x),
      / font-family="([^"]*)"/.exec(own!)![1],
      text,
    ]),
  };
}

describe('the runs of a line', () => {
  it('stay as they are where the shipped typeface has all of it', async () => {
    expect((await placed('Plain')).svg).toBe('<svg><text x="100" y="20" font-size="10">Plain</text></svg>');
  });

  it('stand one behind the other, each as wide as it is drawn', async () => {
    expect((await placed('One 🚀 two')).runs).toEqual([
      [100, 'Inter', 'One '],
      [140, 'Noto Emoji', '🚀'],
      [150, 'Inter', ' two'],
    ]);
  });

  it('end or have their middle where the line does', async () => {
    const at = (anchor: string) => `x="100" y="20" font-size="10" text-anchor="${anchor}"`;
    expect((await placed('ab🚀', at('end'))).runs.map(([x]) => x)).toEqual([70, 90]);
    expect((await placed('ab🚀', at('middle'))).runs.map(([x]) => x)).toEqual([85, 105]);
  });

  it('keep what is said of a piece of the line, a gap before it once', async () => {
    const { runs, svg } = await placed('ab<tspan dx="5" fill="#f00">c🚀</tspan>');
    expect(runs.map(([x]) => x)).toEqual([100, 125, 135]);
    expect(svg.match(/fill="#f00"/g)).toHaveLength(2);
    expect(svg).not.toContain('dx=');
  });

  it('stand as they are read from right to left, a space on the left of its word', async () => {
    expect((await placed('\u2067אב גד\u2069')).runs).toEqual([
      [100, 'DejaVu Sans', 'גד'],
      [120, 'DejaVu Sans', ' אב'],
    ]);
  });
});

describe('a PNG with several scripts on a line', () => {
  /** The dark pixels of the first line of a title, which stands alone on its ground. */
  async function ink(title: string): Promise<number> {
    const { bytes } = await exportText(`canvas "${title}"`, 'png', { files: machine });
    const { data, width } = PNG.sync.read(Buffer.from(bytes));
    let dark = 0;
    for (let y = 30; y < 64; y++) for (let x = 30; x < 700; x++) if (data[(y * width + x) * 4]! < 128) dark++;
    return dark;
  }

  it('shows all of it: emoji of several parts, and what stands behind a letter that no font has', async () => {
    const plain = await ink('MMMM');
    expect(await ink('MMMM 👩‍👩‍👧')).toBeGreaterThan(plain + 20);
    // Joined letters have fewer shapes than characters: such a line once was drawn empty.
    expect(await ink('MMMM 🚀 العملاء')).toBeGreaterThan(plain + 60);
    expect(await ink('MMMM 𐻽 العملاء')).toBeGreaterThan(plain + 60);
  });
});
