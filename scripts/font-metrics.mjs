/**
 * Writes src/views/measure/width-table.ts: how wide each character can become when the picture is drawn.
 *
 * The picture asks for Inter. Where Inter is not installed, the reader's machine takes another sans-serif, so that the
 * table holds, for each character, the widest of Inter and of those that commonly stand in for it: Arimo has the widths
 * of Arial and Liberation Sans; Noto Sans and DejaVu Sans are what Linux desktops fall back to. A text that fits by this
 * table fits in any of them.
 *
 *   node scripts/font-metrics.mjs          writes the table
 *   node scripts/font-metrics.mjs --check  exits with 1 where the table is not what it would write
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const require = createRequire(import.meta.url);
const OUTPUT = fileURLToPath(new URL('../src/views/measure/width-table.ts', import.meta.url));

/** Widths are counted in this many parts of the font size, rounded up, and written as two digits of base 36. */
const PARTS_PER_EM = 512;
const BASE = 36;

/** First and last character of each stretch: what European, Hebrew and Arabic texts use, punctuation, signs and arrows. */
const STRETCHES = [
  [0x20, 0x7e],
  [0xa0, 0x2af],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x58f],
  [0x5d0, 0x5f4],
  [0x600, 0x6ff],
  [0x10d0, 0x10ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x205e],
  [0x2070, 0x209c],
  [0x20a0, 0x20c0],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
];

const SUBSETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];

const FACES = {
  regular: [
    ...fontsource('inter', 400),
    ...fontsource('arimo', 400),
    ...fontsource('noto-sans', 400),
    dejavu('DejaVuSans'),
  ],
  semibold: [
    ...fontsource('inter', 600),
    ...fontsource('arimo', 700),
    ...fontsource('noto-sans', 700),
    dejavu('DejaVuSans-Bold'),
  ],
};

function fontsource(family, weight) {
  return SUBSETS.flatMap((subset) => {
    const path = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
    try {
      return [open(require.resolve(path))];
    } catch (error) {
      if (error.code === 'MODULE_NOT_FOUND') return [];
      throw error;
    }
  });
}

function dejavu(face) {
  return open(require.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`));
}

function open(path) {
  const font = fontkit.create(readFileSync(path));
  const { metrics } = font.hmtx;
  return (codePoint) => {
    if (!font.hasGlyphForCodePoint(codePoint)) return 0;
    const glyph = Math.min(font.glyphForCodePoint(codePoint).id, metrics.length - 1);
    return metrics.get(glyph).advance / font.unitsPerEm;
  };
}

function widthsOf(faces, [first, last]) {
  let digits = '';
  for (let codePoint = first; codePoint <= last; codePoint++) {
    const widest = Math.max(...faces.map((advance) => advance(codePoint)));
    const parts = Math.min(Math.ceil(widest * PARTS_PER_EM - 1e-6), BASE * BASE - 1);
    digits += parts.toString(BASE).padStart(2, '0');
  }
  return digits;
}

const rows = STRETCHES.map((stretch) => {
  const [regular, semibold] = [FACES.regular, FACES.semibold].map((faces) => widthsOf(faces, stretch));
  return `  [\n    0x${stretch[0].toString(16)},\n    '${regular}',\n    '${semibold}',\n  ],`;
});

const table = `// Written by scripts/font-metrics.mjs: change that, not this.

/** In how many parts of the font size the widths below are counted. */
export const PARTS_PER_EM = ${PARTS_PER_EM};

/**
 * The widest advance of each character among Inter and the fonts that commonly stand in for it, in stretches of
 * characters: the first one's code point, then two digits of base ${BASE} for each in the regular weight, and in the bold
 * one. \`00\`: none of them has the character, or it takes no room.
 */
export const WIDTHS: readonly (readonly [number, string, string])[] = [
${rows.join('\n')}
];
`;

if (process.argv.includes('--check')) {
  if (readFileSync(OUTPUT, 'utf8') !== table) {
    process.stderr.write('src/views/measure/width-table.ts is out of date: run node scripts/font-metrics.mjs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(OUTPUT, table);
}
