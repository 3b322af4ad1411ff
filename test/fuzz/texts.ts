import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { plainCanvases, writePlain } from '../support/plain-canvas.ts';
import { canvasTexts as manyNotes, NASTY_TEXTS, titles } from '../views/canvas-texts.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The texts of all files below a folder of the project whose names fit. */
export function textsIn(folder: string, names: RegExp): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => names.test(path))
    .sort()
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'));
}

/** Every canvas of the examples and the fixtures. */
export const CANVASES: readonly string[] = [
  ...textsIn('examples', /\.bmc$/),
  ...textsIn('test/fixtures', /(?<!\.(?:md|json|yaml|bmml))\.bmc$/),
];

/** What has confused readers of text: signs of the language, of other languages, and what is no sign at all. */
const PIECES: readonly string[] = [
  ...'{},"\\\n\r\t /*-.€“”„‟«»;:#|[]()<>&\'`%0',
  '"""',
  '\\"',
  '\\n',
  '/*',
  '*/',
  '//',
  '/**/',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0085',
  '\v',
  '\f',
  '\u00a0',
  '\u3000',
  '\0',
  '\u001b[31m',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\uDFFF',
  '\u202e',
  '\u200d',
  '\u200b',
  'é',
  'e\u0301',
  'ﬁ',
  'ß',
  'İ',
  'العملاء',
  '顧客',
  '👩‍👩‍👧',
  '𝒜',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'NaN',
  '-1',
  '1e999',
  '99999999999999999999',
  '12,000',
  '1..2',
  '4.2M EUR per year',
  '2026-02-30',
  'all',
  'per',
  'with',
  'type',
  'for',
  'segment',
  'canvas',
  'note',
  'pain',
  'status',
  'bmc-ignore',
  '// bmc-ignore-file term/alias: so\n',
  '<<<<<<< ours\n',
  '=======\n',
  '>>>>>>> theirs\n',
];

/** Something short to put in anywhere. */
export const pieces: Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(...NASTY_TEXTS.filter(({ length }) => length < 200)) },
);

const places = fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true });

/** One change of a text, its places told as parts of its length. */
const changes = fc.oneof(
  fc.record({ act: fc.constant('put' as const), at: places, take: fc.nat(30), text: pieces }),
  fc.record({ act: fc.constant('put' as const), at: places, take: fc.nat(3), text: pieces }),
  fc.record({ act: fc.constant('repeat' as const), at: places, to: places, times: fc.integer({ min: 2, max: 4 }) }),
  fc.record({ act: fc.constant('drop' as const), at: places, to: places }),
  fc.record({ act: fc.constant('swap' as const), at: places, to: places }),
  fc.record({ act: fc.constant('line' as const), at: places, to: places }),
);

type Change = typeof changes extends Arbitrary<infer Kind> ? Kind : never;

function change(text: string, one: Change): string {
  const at = Math.floor(one.at * text.length);
  if (one.act === 'put') return text.slice(0, at) + one.text + text.slice(at + one.take);
  const lines = text.split('\n');
  const [line, other] = [one.at, one.to].map((part) => Math.min(Math.floor(part * lines.length), lines.length - 1));
  if (line === undefined || other === undefined) return text;
  const [first, last] = line < other ? [line, other] : [other, line];
  switch (one.act) {
    case 'repeat': {
      const part = lines.slice(first, Math.min(last, first + 4) + 1);
      return lines.toSpliced(first, 0, ...Array.from({ length: one.times - 1 }, () => part).flat()).join('\n');
    }
    case 'drop':
      return lines.toSpliced(first, Math.min(last - first, 6)).join('\n');
    case 'swap':
      return lines.with(line, lines[other]!).with(other, lines[line]!).join('\n');
    case 'line':
      return lines.toSpliced(other, 0, lines[line]!).join('\n');
  }
}

/** Texts with some changes made to them. */
export function mangled(texts: Arbitrary<string>, most = 8): Arbitrary<string> {
  return fc.tuple(texts, fc.array(changes, { maxLength: most })).map(([text, all]) => all.reduce(change, text));
}

/** Words of some texts, and pieces, in any order. */
export function soupOf(texts: readonly string[], most = 80): Arbitrary<string> {
  const words = [...new Set(texts.flatMap((text) => text.match(/"[^"\n]*"|[^\s{},]+|[{},]/g) ?? []))];
  const parts = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, pieces), { maxLength: most });
  return fc
    .tuple(parts, fc.array(fc.constantFrom(' ', ' ', '\n', '\n  ', ''), { minLength: most }))
    .map(([all, gaps]) => all.map((part, at) => part + (gaps[at % gaps.length] ?? ' ')).join(''));
}

/** One thing within the other, or after the other, very often. */
export function nested(openings: readonly string[], closings: readonly string[] = ['']): Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...openings),
      fc.constantFrom(...closings),
      fc.constantFrom(10, 100, 3000, 20_000),
      fc.constantFrom('', 'segment a ', 'segment a "A" {\n', 'x: ', '# A\n'),
    )
    .map(([opening, closing, times, before]) => {
      const often = Math.min(times, Math.ceil(60_000 / (opening.length + closing.length)));
      return `${before}${opening.repeat(often)}${closing.repeat(often)}`;
    });
}

const few = CANVASES.filter(({ length }) => length < 1500);

/** Canvases as people write them, all but the longest. */
export const wholeCanvases: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...few) },
  { weight: 2, arbitrary: fc.constantFrom(...CANVASES) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...few), fc.constantFrom(...few)).map((two) => two.join('\n')) },
  { weight: 4, arbitrary: plainCanvases.map(writePlain) },
);

/** Any text that somebody may open as a canvas. */
export const canvasTexts: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: mangled(wholeCanvases) },
  { weight: 4, arbitrary: soupOf(CANVASES) },
  { weight: 2, arbitrary: wholeCanvases },
  {
    weight: 1,
    arbitrary: mangled(titles.map((title) => `segment a ${JSON.stringify(title)} { pain p "${title}" }\n`)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** The same, and some that are far larger than anybody writes. */
export const hugeCanvases: Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: canvasTexts },
  { weight: 1, arbitrary: mangled(manyNotes) },
  {
    weight: 1,
    arbitrary: nested(
      [
        '{',
        '}',
        '"',
        '"""',
        '/*',
        '“',
        'segment a {',
        'a, ',
        'with a ',
        'note "x" ',
        '// x\n',
        '\\',
        'pain p high "x"\n',
      ],
      ['', '}', '*/', '"'],
    ),
  },
);
