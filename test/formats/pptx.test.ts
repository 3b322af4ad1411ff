import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { EXAMPLE, exportText, HOSTILE, LARGE } from './export-canvas.ts';

/** The parts of a package, each XML part read strictly. */
async function partsOf(text: string): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await exportText(text, 'pptx');
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  for (const [path, content] of parts) if (/\.(xml|rels)$/.test(path)) readStrictly(path, content);
  return Object.fromEntries(parts);
}

function readStrictly(path: string, xml: string): void {
  const parser = sax.parser(true);
  parser.onerror = (error) => {
    throw new Error(`${path}: ${error.message}`);
  };
  parser.write(xml).close();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(xml, path).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u);
}

/** The texts on a slide, or in its notes, paragraph by paragraph. */
const paragraphsOf = (xml: string) =>
  [...xml.matchAll(/<a:p>(.*?)<\/a:p>/gs)]
    .map(([, paragraph]) => [...paragraph!.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '');

const slidesOf = (parts: Readonly<Record<string, string>>) =>
  Object.keys(parts)
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b)))
    .map((path) => parts[path]!);

const TWO_BLOCKS = [
  'segment a "Readers" { note "They pay late" }',
  'segment b "Writers"',
  'cost c "Printing" { for a }',
  'partner d "Printer"',
].join('\n');

describe('a canvas as slides', () => {
  it('shows the canvas, then its blocks as it is told', async () => {
    const slides = slidesOf(await partsOf(TWO_BLOCKS));
    const titles = slides.slice(1).map((slide) => paragraphsOf(slide)[0]);
    expect(titles).toEqual(['Customer Segments', 'Key Partners', 'Cost Structure']);
    expect(paragraphsOf(slides[0]!)).toEqual(expect.arrayContaining(['Readers', 'Writers', 'Printing', 'Printer']));
  });

  it('follows a story, which may name single notes', async () => {
    const story = `canvas "X" { story cost, a, segment }\n${TWO_BLOCKS}`;
    const slides = slidesOf(await partsOf(story))
      .slice(1)
      .map(paragraphsOf);
    expect(slides.map(([title]) => title)).toEqual(['Cost Structure', 'Customer Segments', 'Customer Segments']);
    expect(slides[1]).toContain('Readers');
    expect(slides[1]).not.toContain('Writers');
    expect(slides[2]).toContain('Writers');
  });

  it('makes a group of each note: one shape with its text, its colours and its marks', async () => {
    const [canvas] = slidesOf(await partsOf(TWO_BLOCKS));
    const groups = [...canvas!.matchAll(/<p:grpSp>.*?<p:cNvPr id="\d+" name="([^"]*)".*?<\/p:grpSp>/gs)];
    expect(groups.map(([, name]) => name).sort()).toEqual(['Printer', 'Printing', 'Readers', 'Writers']);
    for (const [group] of groups) expect(group.match(/name="note"/g)).toHaveLength(1);
    const ids = [...canvas!.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps every shape on its slide', async () => {
    for (const text of [EXAMPLE, LARGE, HOSTILE]) {
      for (const slide of slidesOf(await partsOf(text))) {
        for (const [, x, y, width, height] of slide.matchAll(
          /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/g,
        )) {
          const [left, top, right, bottom] = [x!, y!, +x! + +width!, +y! + +height!].map(
            (emu) => Number(emu) / 914_400,
          );
          expect(Math.min(left!, top!)).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(13.334);
          expect(bottom).toBeLessThanOrEqual(7.501);
        }
      }
    }
  });

  it('gives the speaker the notes of what a slide shows', async () => {
    const parts = await partsOf(TWO_BLOCKS);
    const notes = Object.keys(parts)
      .filter((path) => /notesSlides\/notesSlide\d+\.xml$/.test(path))
      .map((path) => paragraphsOf(parts[path]!));
    expect(notes.filter((lines) => lines.includes('They pay late')).map(([first]) => first)).toEqual(['Readers']);
    expect(slidesOf(parts).join('')).not.toContain('They pay late');
  });

  it('names whose the canvas is on every slide, and shows an audience no finding', async () => {
    const slides = slidesOf(await partsOf('segment a "Readers" { expects nonsense }'));
    for (const slide of slides) {
      expect(slide).toContain('Strategyzer');
      expect(slide).not.toContain('nonsense’');
    }
  });

  it('gives the same bytes for the same canvas', async () => {
    const [one, two] = [await exportText(EXAMPLE, 'pptx'), await exportText(EXAMPLE, 'pptx')];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('goes on over further slides where notes would be too small to read', async () => {
    const many = Array.from({ length: 60 }, (_, at) => `partner "Partner ${at}"`).join('\n');
    const slides = slidesOf(await partsOf(many))
      .slice(1)
      .map(paragraphsOf);
    expect(slides.length).toBeGreaterThan(1);
    expect(slides[1]![0]).toBe(`Key Partners (2 of ${slides.length})`);
    const shown = slides.flat().filter((text) => text.startsWith('Partner '));
    expect(shown).toEqual(Array.from({ length: 60 }, (_, at) => `Partner ${at}`));
  });

  it.each([
    ['hostile', HOSTILE],
    ['large', LARGE],
    ['empty', ''],
  ])('is well-formed, made of a %s canvas', async (_, text) => {
    expect(slidesOf(await partsOf(text)).length).toBeGreaterThan(0);
  });
});
