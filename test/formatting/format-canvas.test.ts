import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCanvas, formatText } from '../../src/formatting/format-canvas.ts';
import { parse } from '../../src/language/parse.ts';
import { generateCanvas } from '../bench/generate-canvas.ts';
import { countWork } from '../support/count-work.ts';
import { canvasesIn, numbers, ROOT } from './canvases.ts';
import { meaningOf } from './meaning.ts';

/* Formatting changes white space alone, says the same afterwards, and has nothing left to do. */

const withoutSpace = (text: string) => text.replace(/\s/g, '');

function expectKept(text: string, name: string): void {
  const formatted = formatText(text);
  expect(withoutSpace(formatted), `${name}: the words`).toBe(withoutSpace(text));
  expect(formatText(formatted), `${name}: formatted twice`).toBe(formatted);
  if (JSON.stringify(meaningOf(formatted)) !== JSON.stringify(meaningOf(text))) {
    expect(meaningOf(formatted), `${name}: the meaning`).toEqual(meaningOf(text));
  }
}

const ALL = [...canvasesIn('examples'), ...canvasesIn('test/fixtures')];

describe('the layout', () => {
  const cases = canvasesIn('test/fixtures/format').filter(([path]) => path.endsWith('.before.bmc'));
  it.each(cases)('is that of the golden file: %s', (path, before) => {
    const after = readFileSync(join(ROOT, path.replace('.before.', '.after.')), 'utf8');
    expect(formatText(before)).toBe(after);
    expect(formatText(after)).toBe(after);
  });
});

describe('the examples', () => {
  it.each(canvasesIn('examples'))('are laid out: %s', (_, text) => {
    expect(formatText(text)).toBe(text);
  });
});

describe('formatting', () => {
  it.each(ALL)('keeps what is said: %s', (path, text) => {
    expectKept(text, path);
  });

  it('keeps the ends of lines, the byte order mark, and gives the last line an end', () => {
    expect(formatText('\uFEFFsegment  a { kind  niche\r\n role user }')).toBe(
      '\uFEFFsegment a {\r\n  kind  niche\r\n  role  user\r\n}\r\n',
    );
    expect(formatText('segment a\n\n\n')).toBe('segment a\n');
    expect(formatText('')).toBe('');
  });

  it('leaves a broken element as it is, and formats its neighbours', () => {
    const broken = 'segment  b  "B {  kind   niche\n   role ;; user\n  }';
    expect(formatText(`segment   a "A"\n${broken}\nsegment   c "C"`)).toBe(
      `segment a "A"\n\n${broken}\nsegment   c "C"\n`.replace('segment   c', 'segment c'),
    );
  });

  it('changes only the gaps that are to change', () => {
    const { edits } = formatCanvas(parse('segment a "A" { kind niche }\n\npartner  b\n'));
    expect(edits).toEqual([{ start: 37, end: 39, newText: ' ' }]);
    const text = formatText(generateCanvas(20));
    expect(formatCanvas(parse(text)).edits).toEqual([]);
  });

  it('keeps what is said with a comment at every place between words', () => {
    for (const [path, text] of canvasesIn('test/fixtures/language')) {
      const ends = [...text.matchAll(/[\p{L}\d",{}-](?=[\s])/gu)].map(({ index }) => index + 1);
      for (const at of ends) {
        for (const comment of [' // c\n', ' /* c */ ', '\n// c\n', '\n  /* c\n d */\n']) {
          expectKept(text.slice(0, at) + comment + text.slice(at), `${path} at ${at} with ${JSON.stringify(comment)}`);
        }
      }
    }
  });

  it('keeps what is said of canvases with white space of any kind', () => {
    const spaces = ['', ' ', '  ', '\n', '\n\n\n', '\t', '\r\n', ' // c\n', '/* c */'];
    const next = numbers(7);
    for (const [path, text] of ALL.filter((_, index) => index % 7 === 0)) {
      for (let round = 0; round < 4; round += 1) {
        const mangled = text.replace(/(?<=[\w"},]) +|\n/g, (space) =>
          next() < 0.12 ? spaces[Math.floor(next() * spaces.length)]! : space,
        );
        expectKept(mangled, `${path} round ${round}`);
      }
    }
  });

  it('keeps what is said of canvases with signs lost or put in anywhere', () => {
    const signs = ['{', '}', '"', ',', ';', '"""', '/*', '*/', '//', '“', ' segment ', ' with ', ' foo ', '\n', 'all'];
    const next = numbers(11);
    for (const [path, text] of ALL.filter((_, index) => index % 5 === 0)) {
      for (let round = 0; round < 5; round += 1) {
        const at = Math.floor(next() * text.length);
        const lost = Math.floor(next() * 4);
        const sign = signs[Math.floor(next() * signs.length)]!;
        const mangled = text.slice(0, at) + sign + text.slice(at + lost);
        expectKept(mangled, `${path} round ${round}`);
      }
    }
  });

  it.each<readonly [what: string, make: (size: number) => string]>([
    ['notes', (size) => generateCanvas(size).replace(/ {2,}/g, '   ')],
    ['a run of short notes', (size) => 'partner p "P" { kind supplier  motive optimisation }\n'.repeat(size)],
    ['facts of one note', (size) => `segment a {\n${'job x high "y"\n'.repeat(size)}}\n`],
    ['values of one fact', (size) => `segment a {\n role ${'x,'.repeat(size)} y }\n`],
    ['comments', (size) => `${'/* c */ '.repeat(size)}segment a { ;; }\n`.repeat(2)],
    ['broken notes on one line', (size) => 'segment a { ;; }'.repeat(size)],
  ])('takes work that grows with the text alone: %s', (_, make) => {
    const work = (size: number) => {
      const document = parse(make(size));
      return countWork(() => formatCanvas(document));
    };
    expect(work(800)).toBeLessThan(work(200) * 5);
  });
});
