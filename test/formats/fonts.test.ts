import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/formats/fonts/coverage.ts';
import { familyOf } from '../../src/formats/fonts/font-family.ts';
import { pictureFonts } from '../../src/formats/fonts/picture-fonts.ts';
import { systemFonts } from '../../src/formats/fonts/system-fonts.ts';
import { textRuns } from '../../src/formats/fonts/text-runs.ts';
import type { FormatFiles, SystemFont } from '../../src/formats/format-files.ts';
import { missingMessage } from '../../src/formats/missing-message.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { folderOf } from '../cli/fake-io.ts';
import { withoutFonts } from './export-canvas.ts';
import { sourceFormats } from './source-formats.ts';

const DEJAVU = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
const partsOf = (bytes: Uint8Array) => async (at: number, length: number) => bytes.subarray(at, at + length);
const font = (path: string, bytes: Uint8Array): SystemFont => ({
  path,
  part: partsOf(bytes),
  whole: async () => bytes,
});
const machineWith = (...fonts: readonly SystemFont[]): FormatFiles => ({
  ...withoutFonts,
  systemFonts: async () => fonts,
});

describe('which characters a font has', () => {
  it('is read of its table', async () => {
    const inter = (await coverageOf(partsOf(await sourceFormats.read('inter-regular.ttf'))))!;
    const dejavu = (await coverageOf(partsOf(DEJAVU)))!;
    const characters = ['A', 'é', 'Ж', 'λ', '€', '→', '中', 'ש', 'س', '🚀'];
    const had = (covers: (codePoint: number) => boolean) =>
      characters.filter((c) => covers(c.codePointAt(0)!)).join('');
    expect(had(inter)).toBe('AéЖλ€→');
    expect(had(dejavu)).toBe('AéЖλ€→שس');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('This is no font, and it is long enough to look into.')],
    ['half a font', DEJAVU.subarray(0, 300)],
    ['zeros behind a font’s head', new Uint8Array([...DEJAVU.subarray(0, 12), ...new Uint8Array(500)])],
  ])('is not known of %s', async (_, bytes) => {
    expect(await coverageOf(partsOf(bytes))).toBeUndefined();
  });
});

describe('the fonts of a picture', () => {
  it('are those that ship, where they have every character', async () => {
    let asked = false;
    const files: FormatFiles = {
      ...withoutFonts,
      systemFonts: async () => {
        asked = true;
        return [];
      },
    };
    const { others, missing } = await pictureFonts('Plain – Ünï Київ', files);
    expect([others, missing, asked]).toEqual([[], '', false]);
  });

  it('are as few of the machine’s as are needed, the broken ones passed over', async () => {
    const broken: SystemFont = {
      ...font('broken', DEJAVU),
      part: () => Promise.reject(new Error('gone')),
    };
    const files = machineWith(broken, font('text', new Uint8Array(40)), font('a', DEJAVU), font('b', DEJAVU));
    const { others, missing } = await pictureFonts('שלום 中', files);
    expect(others).toHaveLength(1);
    expect(missing).toBe('中');
  });

  it('may lack any number of characters', async () => {
    const first = 0x20000;
    const text = Array.from({ length: 900_000 }, (_, at) => String.fromCodePoint(first + at)).join('');
    // Some thousands of them are never seen.
    expect((await pictureFonts(text, machineWith())).missing.length).toBeGreaterThan(text.length - 10_000);
  });

  it('are found in folders, plain sans-serifs first, other files left alone', async () => {
    const folder = await folderOf({
      'a/NotoSerif-Regular.ttf': '',
      'b/c/NotoSans-Regular.ttf': '',
      'NotoSans-Bold.otf': '',
      'readme.txt': '',
    });
    const found = await systemFonts([folder, join(folder, 'gone')]);
    expect(found.map(({ path }) => path.slice(folder.length + 1).replaceAll('\\', '/'))).toEqual([
      'b/c/NotoSans-Regular.ttf',
      'a/NotoSerif-Regular.ttf',
      'NotoSans-Bold.otf',
    ]);
  });
});

describe('emoji', () => {
  it.each(['🚀', '✅⭐', '👩‍👩‍👧', '👍🏽', '🇩🇪', '1️⃣', '🏳️‍🌈'])(
    '%s has a shape without any font of the machine',
    async (text) => {
      const fonts = await pictureFonts(`Launch ${text} 12`, withoutFonts);
      expect(fonts.missing).toBe('');
      // The words and numbers around it stay in the typeface of the rest.
      const runs = textRuns([`Launch ${text} 12`], fonts).map((run) => [run.text, run.other]);
      expect(runs).toEqual([
        ['Launch ', undefined],
        [text, 0],
        [' 12', undefined],
      ]);
    },
  );

  it('load nothing where there are none', async () => {
    const read: string[] = [];
    const files: FormatFiles = {
      ...withoutFonts,
      read: (file) => {
        read.push(file);
        return sourceFormats.read(file);
      },
    };
    await pictureFonts('Plain, 中 and ❤', files);
    expect(read).toEqual(['inter-regular.ttf', 'inter-semibold.ttf']);
    await pictureFonts('Plain 🚀', files);
    expect(read.at(-1)).toBe('noto-emoji.ttf');
  });
});

describe('what a font calls its family', () => {
  it('is read of its names, and not of what is no font', async () => {
    expect(familyOf(DEJAVU)).toBe('DejaVu Sans');
    expect(familyOf(await sourceFormats.read('noto-emoji.ttf'))).toBe('Noto Emoji');
    expect(familyOf(await sourceFormats.read('inter-semibold.ttf'))).toBe('Inter');
    expect(familyOf(new Uint8Array(7))).toBeUndefined();
    expect(familyOf(DEJAVU.subarray(0, 400))).toBeUndefined();
  });
});

describe('what is said of characters that no font has', () => {
  it('names them and their scripts, and what can be done where it is done', () => {
    const files = machineWith(font('a', DEJAVU));
    expect(missingMessage('', files, catalogueOf('en'))).toBeUndefined();
    const onMachine = missingMessage('ล中', files, catalogueOf('en'));
    expect(onMachine).toContain('ล 中 (Han, Thai)');
    expect(onMachine).toContain('Install a font');
    const inBrowser = missingMessage('ล', withoutFonts, catalogueOf('en'));
    expect(inBrowser).not.toContain('nstall');
    expect(inBrowser).toContain('SVG');
    expect(missingMessage('ส', files, catalogueOf('de'))).toContain('(Thai');
    expect(missingMessage('abcdefghijklmnop', files, catalogueOf('en'))).toContain('and 4 more');
  });
});

describe('the runs of a text', () => {
  const latin = (codePoint: number) => codePoint < 0x250 || (codePoint >= 0x2000 && codePoint < 0x2100);
  const other = (codePoint: number) => codePoint < 0x80 || codePoint > 0x500;
  const runs = (text: string) =>
    textRuns([text], { covers: latin, others: [{ covers: other }] }).map(({ text, other }) => ({ text, other }));
  const plain = (text: string) => runs(text).map((run) => run.text);

  it('are one, where one font has all of it', () => {
    expect(runs('Plain text.')).toEqual([{ text: 'Plain text.', other: undefined }]);
    expect(runs('')).toEqual([]);
  });

  it('change with the font, spaces and marks staying with what is before them', () => {
    expect(runs('a 中, b')).toEqual([
      { text: 'a ', other: undefined },
      { text: '中, b', other: 0 },
    ]);
  });

  it('have one box for each character that no font has, however many parts it has', () => {
    const few = { covers: latin, others: [] };
    const boxed = (text: string) => textRuns([text], few).map((run) => run.text);
    expect(boxed('a ก้ 한')).toEqual(['a □ □']);
    expect(boxed('plain')).toEqual(['plain']);
  });

  it('keep to the part of the line that they are of, across which directions go', () => {
    const texts = ['\u2067אב ', 'גד', ' הו\u2069'];
    const parts = textRuns(texts, { covers: latin, others: [{ covers: other }] });
    expect(parts.map(({ part, text }) => [part, text.trim()]).filter(([, text]) => text !== '')).toEqual([
      [2, 'הו'],
      [1, 'גד'],
      [0, 'אב'],
    ]);
  });

  it('stand from left to right, the words of a right-to-left text the other way round', () => {
    expect(plain('אב גד')).toEqual(['גד', 'אב ']);
    // Brackets are mirrored, and the number keeps its own direction.
    expect(plain('\u2067אב (12)\u2069')).toEqual(['(', '12', ')', 'אב ']);
    expect(plain('one אב two')).toEqual(['one ', 'אב', ' two']);
  });
});
