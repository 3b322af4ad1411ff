import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { LANGUAGES } from '../../../src/messages/language.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import type { CanvasLayout } from '../../../src/views/canvas/boxes.ts';
import { canvasContent } from '../../../src/views/canvas/canvas-content.ts';
import { layOutCanvas } from '../../../src/views/canvas/canvas-layout.ts';
import { PAPER, shapeFor } from '../../../src/views/canvas/sheet-shape.ts';
import { tableMeasurer } from '../../../src/views/measure/table-measurer.ts';
import { segmentMark } from '../../../src/views/segment-marks.ts';
import { cleanText } from '../../../src/views/text/clean-text.ts';
import { canvasTexts, NASTY_TEXTS, quoted } from '../canvas-texts.ts';
import { mistakesIn } from '../geometry.ts';
import { sampleFindings } from '../sample-findings.ts';

const catalogue = catalogueOf('en');

function layOut(text: string, room?: number): CanvasLayout {
  const canvas = readCanvas(text);
  const content = canvasContent(canvas, sampleFindings(canvas), catalogue);
  return layOutCanvas(content, { measurer: tableMeasurer, catalogue, credit: true, shape: shapeFor(room) });
}

function notes(keyword: string, count: number): string {
  return Array.from({ length: count }, (_, at) => `${keyword} ${keyword}-${at} "Note ${at} of ${count}"`).join('\n');
}

const bare = (text: string) => text.replaceAll(/\s/g, '');

describe('the layout of a canvas', () => {
  it('lets nothing overlap and nothing leave its place, for 1 to 200 notes of any texts', () => {
    fc.assert(
      fc.property(canvasTexts, fc.constantFrom(undefined, 1200, 900, 400), (text, room) => {
        expect(mistakesIn(layOut(text, room))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it.each(NASTY_TEXTS.map((text) => [text.slice(0, 24), text]))('keeps every character of a title: %s', (_, text) => {
    const layout = layOut(`segment s ${quoted(text)} { kind niche }\nrelationship ${quoted(text)} { with s }`);
    const drawn = layout.blocks
      .flatMap(({ notes }) => notes)
      .filter(({ element }) => element.keyword === 'relationship')
      .flatMap(({ texts }) => texts)
      .map((line) => line.text)
      .join('');
    expect(bare(drawn)).toBe(bare(cleanText(text) || catalogue.preview.unnamed));
    expect(mistakesIn(layout)).toEqual([]);
  });

  it('has the nine blocks for a canvas without any note, and no strip', () => {
    const layout = layOut('');
    expect(layout.blocks.map(({ keyword }) => keyword)).toEqual([
      'partner',
      'activity',
      'resource',
      'proposition',
      'relationship',
      'channel',
      'segment',
      'cost',
      'revenue',
    ]);
    expect(layout.frames).toHaveLength(1);
    expect(mistakesIn(layout)).toEqual([]);
  });

  it('puts the blocks where everyone knows them', () => {
    const layout = layOut(notes('relationship', 30));
    const box = (keyword: string) => layout.blocks.find((block) => block.keyword === keyword)!.box;
    const leftToRight = ['partner', 'activity', 'proposition', 'relationship', 'segment'].map((name) => box(name).x);
    expect(leftToRight).toEqual([...leftToRight].sort((a, b) => a - b));
    expect(box('resource')).toMatchObject({ x: box('activity').x, y: box('activity').y + box('activity').height });
    expect(box('channel')).toMatchObject({ x: box('relationship').x, width: box('relationship').width });
    expect(box('partner').height).toBe(box('activity').height + box('resource').height);
    expect(box('cost').y).toBe(box('partner').y + box('partner').height);
    expect(box('revenue')).toMatchObject({ y: box('cost').y, x: box('cost').x + box('cost').width });
  });

  it.each([1100, 900, 620, 200])(
    'is narrower and higher in a room of %i pixels, its blocks in their places',
    (room) => {
      const text = ['partner', 'activity', 'channel', 'relationship', 'segment', 'cost']
        .map((name) => notes(name, 4))
        .join('\n');
      const [wide, narrow] = [layOut(text), layOut(text, room)];
      expect(narrow.width).toBeLessThan(Math.max(room / 0.85, 965));
      expect(narrow.width).toBeLessThan(wide.width * 0.9);
      expect(narrow.height).toBeGreaterThan(wide.height);
      const places = ({ blocks }: CanvasLayout) => {
        const xs = [...new Set(blocks.slice(0, 7).map(({ box }) => box.x))].sort((a, b) => a - b);
        return blocks.slice(0, 7).map(({ box, keyword }) => [keyword, xs.indexOf(box.x)]);
      };
      expect(places(narrow)).toEqual(places(wide));
    },
  );

  it('cuts no title and no question of a block, in any language and shape', () => {
    for (const language of LANGUAGES) {
      const said = catalogueOf(language);
      const canvas = readCanvas(notes('idea', 3) + notes('hotspot', 1) + notes('hypothesis', 1) + notes('change', 1));
      const content = canvasContent(canvas, [], said);
      const layout = layOutCanvas(content, {
        measurer: tableMeasurer,
        catalogue: said,
        credit: false,
        shape: shapeFor(1),
      });
      expect(mistakesIn(layout)).toEqual([]);
      for (const { heading, keyword, texts } of layout.blocks) {
        const { question, title } = said.blocks[keyword as 'cost'];
        expect(heading.map(({ text }) => text).join(' ')).toBe(title);
        expect(texts.map(({ text }) => text).join(' ')).toContain(question);
      }
    }
  });

  it('takes a sheet of paper where no room is told or there is much of it', () => {
    expect(shapeFor(undefined)).toBe(PAPER);
    expect(shapeFor(1564)).toBe(PAPER);
    expect(shapeFor(1000).noteWidth).toBeLessThan(PAPER.noteWidth);
  });

  it('holds a note of 300 facts, and 40 segments that each have a mark of their own', () => {
    const segments = Array.from({ length: 40 }, (_, at) => `segment s${at} "Segment ${at}"`).join('\n');
    const facts = Array.from({ length: 300 }, (_, at) => `  offers "Answer ${at}"\n  kind kind-${at}`).join('\n');
    const types = Array.from({ length: 300 }, (_, at) => `type-${at}`).join(', ');
    const text = `${segments}\nproposition p "P" {\n  for all\n${facts}\n}\nrelationship r "R" { with all type ${types} }`;
    for (const room of [undefined, 620]) {
      const layout = layOut(text, room);
      expect(mistakesIn(layout)).toEqual([]);
      const { marks } = layout.legend;
      const looks = marks.map(({ segment }) => JSON.stringify(Object.entries(segmentMark(segment)).slice(1)));
      expect(new Set(looks).size).toBe(40);
      const noted = layout.blocks.flatMap((block) => block.notes).find(({ element }) => element.id === 'p')!;
      expect(noted.marks.length).toBeGreaterThan(20);
      expect(noted.texts.some((line) => /^\+\d+$/.test(line.text))).toBe(true);
      // What a note leaves out, it counts.
      expect(noted.texts.map((line) => line.text).join(' ')).toContain('and 297 more');
    }
  });

  it('turns a note around whose title is read from the right, and leaves the others', () => {
    const note = (title: string) =>
      `segment s "S"\nrelationship r ${quoted(title)} { with s type self-service motive retention status planned }\n`;
    const laidOut = (title: string) =>
      layOut(note(title))
        .blocks.flatMap(({ notes }) => notes)
        .find(({ element }) => element.id === 'r')!;
    const [there, here] = ['שירות עצמי', 'Self-made'].map(laidOut);
    const { width } = there!.box;
    expect(here!.mirrored).toBeUndefined();
    expect(there!.mirrored).toBe(true);
    // The last text is the status, in the language of the picture.
    expect([here!.texts.at(-1), there!.texts.at(-1)].map((text) => text?.align)).toEqual(['left', 'right']);
    expect(there!.texts[0]).toMatchObject({ align: 'right', direction: 'rtl', x: width - here!.texts[0]!.x });
    expect(there!.marks.map(({ x }) => x)).toEqual(here!.marks.map(({ x }) => width - x));
    expect(there!.findings.map(({ x }) => x)).toEqual(here!.findings.map(({ x }) => width - x));
    const [first] = here!.chips;
    expect(there!.chips[0]!.box.x).toBe(width - first!.box.x - first!.box.width);
    // A chip's sign stays before its word.
    expect(there!.chips[0]!.sign!.x - there!.chips[0]!.box.x).toBeCloseTo(first!.sign!.x - first!.box.x, 6);
  });

  it('turns its header around where the name is read from the right', () => {
    const text = (name: string) => `canvas "${name}" { tagline "${name}" author "Ada" }\n${notes('cost', 4)}`;
    const [there, here] = ['בנק', 'Bank'].map((name) => layOut(text(name)));
    expect(there!.header.title[0]).toMatchObject({ align: 'right', x: there!.width - here!.header.title[0]!.x });
    expect(there!.header.findings.map(({ x }) => x)).toEqual(here!.header.findings.map(({ x }) => here!.width - x));
    expect(mistakesIn(there!)).toEqual([]);
  });

  it('gives all columns the same width as long as no block is long', () => {
    const layout = layOut(['partner', 'activity', 'channel', 'segment'].map((name) => notes(name, 4)).join('\n'));
    expect(new Set(layout.blocks.slice(0, 7).map(({ box }) => box.width)).size).toBe(1);
  });

  it('sets a long block in several columns rather than as a tower', () => {
    const layout = layOut(notes('channel', 60));
    const [width, height] = [layout.width, layout.height];
    expect(width / height).toBeGreaterThan(0.8);
    const across = new Set(layout.blocks.flatMap((block) => block.notes).map(({ box }) => box.x));
    expect(across.size).toBeGreaterThan(1);
  });

  it('keeps the lines between upper and lower blocks on one height where that costs nothing', () => {
    const layout = layOut(notes('activity', 3) + notes('channel', 4));
    const lower = layout.blocks.filter(({ keyword }) => keyword === 'resource' || keyword === 'channel');
    expect(lower[0]!.box.y).toBe(lower[1]!.box.y);
  });

  it('lets money notes flow in rows, and gives a full block room from an empty one', () => {
    const rows = (text: string) =>
      layOut(text)
        .blocks.filter(({ keyword }) => keyword === 'cost')
        .flatMap((block) => new Set(block.notes.map(({ box }) => box.y)).size);
    expect(rows(notes('cost', 3))).toEqual([1]);
    const layout = layOut(notes('cost', 40));
    const width = (keyword: string) => layout.blocks.find((block) => block.keyword === keyword)!.box.width;
    expect(width('cost')).toBeGreaterThan(width('revenue') * 1.5);
  });

  it('puts what stands beside the canvas into a strip of its own below it', () => {
    const layout = layOut(`${notes('cost', 2)}\n${notes('idea', 2)}\n${notes('hotspot', 1)}`);
    const [frame, strip] = layout.frames;
    expect(strip!.y).toBeGreaterThan(frame!.y + frame!.height);
    expect(layout.blocks.slice(9).map(({ keyword }) => keyword)).toEqual(['hotspot', 'idea']);
  });

  it('counts the notes of a block, and has no zero', () => {
    const layout = layOut(notes('partner', 3));
    const texts = (keyword: string) =>
      layout.blocks.find((block) => block.keyword === keyword)!.texts.map(({ text }) => text);
    expect(texts('partner')).toContain('3');
    expect(texts('channel')).toHaveLength(1);
  });

  it('tells stage, date and authors, and how many findings there are', () => {
    const canvas = readCanvas(`canvas "C" { stage grow date 2026-03-01 author "Ada", "Bo" }\n${notes('cost', 4)}`);
    const content = canvasContent(canvas, sampleFindings(canvas), catalogue);
    const layout = layOutCanvas(content, { measurer: tableMeasurer, catalogue, credit: false });
    const words = layout.header.texts.map(({ text }) => text.replaceAll('\u00a0', ' '));
    expect(words).toContain('stage grow · 1 Mar 2026 · by Ada, Bo');
    expect(layout.header.findings.map(({ severity }) => severity)).toEqual(['error', 'warning', 'information']);
    expect(words.some((text) => /^\d+ errors?$/.test(text))).toBe(true);
  });

  it('names every segment in the legend with its mark, and has the credit line only on request', () => {
    const canvas = readCanvas(notes('segment', 20));
    const content = canvasContent(canvas, [], catalogue);
    const [without, withCredit] = [false, true].map((credit) =>
      layOutCanvas(content, { measurer: tableMeasurer, catalogue, credit }),
    );
    expect(without!.legend.marks.map(({ segment }) => segment)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect(without!.legend.texts.map(({ text }) => text)).not.toContain(catalogue.preview.credit);
    expect(withCredit!.legend.texts.map(({ text }) => text)).toContain(catalogue.preview.credit);
  });
});
