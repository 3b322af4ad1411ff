import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { sortText } from '../../src/formatting/sort-canvas.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { generateCanvas } from '../bench/generate-canvas.ts';
import { countWork } from '../support/count-work.ts';
import { canvasesIn, numbers, ROOT } from './canvases.ts';
import { everyElement, sayings } from './meaning.ts';

/* Sorting moves whole notes with their comments: all of them, saying what they said, in canvas order. */

const ALL = [...canvasesIn('examples'), ...canvasesIn('test/fixtures')];

const keywordsOf = (text: string) => {
  const { header, elements } = readCanvas(text);
  return [...(header && header.index > 0 ? ['late header'] : []), ...elements.map(({ keyword }) => keyword)];
};

const signs = (text: string) => [...text.replace(/\s/g, '')].sort().join('');

/** Expects that a canvas is sorted and says the same; gives whether it was not refused. */
function expectSorted(text: string, name: string): boolean {
  const { text: sorted, refusal } = sortText(text);
  if (refusal) {
    return false;
  }
  expect(signs(sorted), `${name}: nothing is lost`).toBe(signs(text));
  expect(sortText(sorted).text, `${name}: sorted twice`).toBe(sorted);
  expect(formatText(sorted), `${name}: laid out`).toBe(sorted);
  const keywords = keywordsOf(sorted);
  const ranks = keywords.map((keyword) => (ELEMENT_KEYWORDS as readonly string[]).indexOf(keyword));
  expect(ranks, `${name}: the order`).toEqual(ranks.toSorted((a, b) => a - b));
  const byKind = (whose: string) =>
    [...readCanvas(whose).byKeyword]
      .map(([keyword, elements]) => [keyword, ...elements.map(({ label }) => label)])
      .sort();
  expect(byKind(sorted), `${name}: the order of each kind`).toEqual(byKind(text));
  const before = sayings(formatText(text));
  const after = sayings(sorted);
  expect(
    after.filter((saying, place) => saying !== before[place]),
    `${name}: the meaning`,
  ).toEqual([]);
  expect(after.length, name).toBe(before.length);
  return true;
}

/** The elements of a text in any order, each with a comment above and one behind it. */
function shuffled(text: string, next: () => number): string {
  const { source, blocks } = blocksOf(text);
  const commented = blocks.map((block, place) => `// above ${place}\n${block}  // behind ${place}`);
  for (let place = commented.length - 1; place > 0; place -= 1) {
    const other = Math.floor(next() * (place + 1));
    [commented[place], commented[other]] = [commented[other]!, commented[place]!];
  }
  return `// ${source.length} signs\n\n${commented.join(next() < 0.5 ? '\n' : '\n\n')}\n`;
}

/** The text of each element. */
function blocksOf(text: string): { readonly source: string; readonly blocks: readonly string[] } {
  const lines = text.split('\n');
  const blocks = everyElement(readCanvas(text)).map(({ range: { start, end } }) =>
    lines
      .slice(start.line, end.line + 1)
      .map((line, place, all) => (place === all.length - 1 ? line.slice(0, end.character) : line))
      .join('\n')
      .slice(start.character),
  );
  return { source: text, blocks };
}

describe('the order', () => {
  it.each(canvasesIn('test/fixtures/sort').filter(([path]) => path.endsWith('.before.bmc')))(
    'is that of the golden file: %s',
    (path, before) => {
      const after = readFileSync(join(ROOT, path.replace('.before.', '.after.')), 'utf8');
      expect(sortText(before).text).toBe(after);
    },
  );

  it('keeps the ends of lines and the byte order mark', () => {
    const text = '\uFEFF// Top\r\n\r\nsegment a\r\npartner b { kind supplier\r\n } // b\r\n';
    expect(sortText(text).text).toBe(
      '\uFEFF// Top\r\n\r\npartner b {\r\n  kind  supplier\r\n}  // b\r\n\r\nsegment a\r\n',
    );
  });
});

describe('sorting', () => {
  it.each(ALL)('keeps what is said: %s', (path, text) => {
    expectSorted(text, path);
  });

  it('sorts every example, and each takes its comments with it, however they are mixed', () => {
    const next = numbers(3);
    const canvases = [...canvasesIn('examples'), ['generated', generateCanvas(40)] as const];
    for (const [path, text] of canvases.filter(([name]) => !name.endsWith('with-findings.bmc'))) {
      for (let round = 0; round < 3; round += 1) {
        const mixed = shuffled(text, next);
        expect(expectSorted(mixed, `${path} round ${round}`), path).toBe(true);
        const sorted = sortText(mixed).text!;
        const { elements, header, comments } = readCanvas(sorted);
        expect(comments[0]?.range.start.line, path).toBe(0);
        for (const element of header ? [header, ...elements] : elements) {
          const above = comments.filter(({ range }) => range.start.line === element.range.start.line - 1).at(-1)?.text;
          const behind = comments.find(
            ({ range, text: comment }) => range.start.line === element.range.end.line && comment.includes('behind'),
          )?.text;
          expect(behind?.replace('behind', 'above'), `${path}: ${element.label}`).toBe(above);
        }
      }
    }
  });

  it('keeps what is said with a comment at every place between words', () => {
    let done = 0;
    for (const [path, text] of canvasesIn('test/fixtures/sort')) {
      const ends = [...text.matchAll(/[\p{L}\d",{}-](?=[\s])/gu)].map(({ index }) => index + 1);
      for (const at of ends) {
        for (const comment of [' // c\n', ' /* c */ ', '\n// c\n', '\n\n  /* c\n d */\n\n']) {
          const name = `${path} at ${at} with ${JSON.stringify(comment)}`;
          if (expectSorted(text.slice(0, at) + comment + text.slice(at), name)) done += 1;
        }
      }
    }
    expect(done).toBeGreaterThan(200);
  });

  it('keeps what is said, or refuses, where signs are lost or put in anywhere', () => {
    const lost = ['{', '}', '"', ',', ';', '"""', '/*', '*/', '//', '“', ' segment ', ' with ', ' foo ', '\n', 'all'];
    const next = numbers(13);
    for (const [path, text] of ALL.filter((_, index) => index % 5 === 0)) {
      for (let round = 0; round < 5; round += 1) {
        const at = Math.floor(next() * text.length);
        const sign = lost[Math.floor(next() * lost.length)]!;
        expectSorted(text.slice(0, at) + sign + text.slice(at + Math.floor(next() * 4)), `${path} round ${round}`);
      }
    }
  });

  it('refuses a comment that is not closed, which would swallow what ends at the end of another', () => {
    const refusal = { reason: 'broken', line: 1 };
    expect(sortText('segment a /* who\n reads */\nchannel /* b\n')).toEqual({ refusal: { ...refusal, line: 2 } });
    expect(sortText('segment a\n/* b\npartner c\n')).toEqual({ refusal });
  });

  it('refuses what is broken, and tells where', () => {
    expect(sortText('segment a\npartner b "\n')).toEqual({ refusal: { reason: 'broken', line: 1 } });
    expect(sortText('\nstray\nsegment a\npartner b\n')).toEqual({ refusal: { reason: 'broken', line: 1 } });
  });

  it('refuses where an id would stand for another note', () => {
    expect(sortText('cost c\npartner c\nresource r { for c }\n')).toEqual({
      refusal: { reason: 'shared-id', id: 'c', line: 1 },
    });
    expect(sortText('segment c\npartner a\nsegment c "Later"\n').text).toBe(
      'partner a\n\nsegment c\nsegment c "Later"\n',
    );
  });

  it('takes work that grows with the text alone', () => {
    const work = (size: number) =>
      countWork(() => sortText('segment a { kind niche } // c\n// d\npartner b\n'.repeat(size)));
    expect(work(800)).toBeLessThan(work(200) * 5);
  });
});
