import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { THEME_NAMES, type ThemeName } from '../../src/views/theme.ts';
import { VIEW_NAMES, type View } from '../../src/views/view-names.ts';
import { NASTY_TEXTS, quoted } from './canvas-texts.ts';
import { ATTRIBUTES, ELEMENTS } from './plain-svg.ts';
import { everyElement, readSvg } from './read-svg.ts';
import { sampleFindings } from './sample-findings.ts';
import { viewTexts } from './view-texts.ts';

const catalogue = catalogueOf('en');
const root = join(import.meta.dirname, '../..');
const example = (name: string) => readFileSync(join(root, 'examples', `${name}.bmc`), 'utf8');
const TABLES = VIEW_NAMES.filter((view) => view !== 'canvas');

function draw(view: View, text: string, theme: ThemeName = 'light') {
  const canvas = readCanvas(text);
  return { canvas, ...drawView(view, canvas, sampleFindings(canvas), { theme, catalogue, credit: true }) };
}

function notesIn(svg: string) {
  return everyElement(readSvg(svg)).filter(({ attributes }) => 'data-note' in attributes);
}

describe.each(TABLES)('the view %s', (view) => {
  it.each(['private-bank', 'with-findings'])('of %s is the one that was looked at and found good', async (name) => {
    const canvas = readCanvas(example(name));
    const { svg } = drawView(view, canvas, check(canvas, { catalogue }), { theme: 'light', catalogue, credit: true });
    await expect(svg).toMatchFileSnapshot(join(root, `test/fixtures/views/${name}-${view}.svg`));
  });

  it('is the same bytes every time, and draws on nothing but what it was given', () => {
    const [date, random] = [Date.now, Math.random];
    const before = draw(view, example('bookshop')).svg;
    try {
      Date.now = () => 0;
      Math.random = () => 0.5;
      expect(draw(view, example('bookshop')).svg).toBe(before);
      expect(draw(view, example('bookshop').replaceAll('\n', '\r\n')).svg).toBe(before);
    } finally {
      Date.now = date;
      Math.random = random;
    }
  });

  it.each(THEME_NAMES)('consists in the theme %s of plain shapes with plain attributes', (theme) => {
    for (const { name, attributes } of everyElement(readSvg(draw(view, example('video-platform'), theme).svg))) {
      expect(ELEMENTS).toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).toMatch(ATTRIBUTES);
        if (/^(?:fill|stroke)$/.test(key)) expect(value).toMatch(/^(?:none|#[0-9a-f]{6})$/);
        expect(value).not.toMatch(/url\(|var\(|javascript:/i);
      }
    }
  });

  it('shows any text as text, and never as markup', () => {
    for (const text of NASTY_TEXTS) {
      const said = quoted(text);
      const { svg } = draw(
        view,
        `canvas ${said} { tagline ${said} }
segment s ${said} { expects self-service  pain p ${said}  job ${said} }
relationship r ${said} { with s  type self-service }
proposition o ${said} { for s  relieves p ${said}  offers ${said} }
hotspot h ${said} { on r }
idea i ${said} { addresses h  changes r  benefits high ${said}  members ${said} }
hypothesis y ${said} { about r  test ${said}  evidence ${said} }`,
      );
      for (const { name, attributes } of everyElement(readSvg(svg))) {
        expect(ELEMENTS).toContain(name);
        for (const key of Object.keys(attributes)) expect(key).toMatch(ATTRIBUTES);
      }
    }
  });

  it('can be read, and tells of each of its notes where it stands in the text, for any canvas', () => {
    fc.assert(
      fc.property(viewTexts, (text) => {
        const { canvas, notes, svg } = draw(view, text, 'dark');
        const drawn = notesIn(svg);
        expect(drawn.map(({ attributes }) => attributes.id)).toEqual(notes.map(({ key }) => key));
        expect(new Set(notes.map(({ key }) => key)).size).toBe(notes.length);
        const elements = new Map(canvas.elements.map((element) => [element.index, element]));
        drawn.forEach(({ attributes }, at) => {
          const { index, nameRange, range } = notes[at]!;
          const element = elements.get(index)!;
          expect(attributes['data-note']).toBe(String(index));
          expect(attributes['data-line']).toBe(String(range.start.line));
          expect(range.start.line).toBeGreaterThanOrEqual(element.range.start.line);
          expect(nameRange.start.line).toBeGreaterThanOrEqual(range.start.line);
          expect(attributes['aria-label']).not.toBe('');
        });
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('has an outline on every note that can be made its ring', () => {
    for (const note of notesIn(draw(view, example('with-findings')).svg)) {
      const outlines = note.children.filter((child) => typeof child !== 'string' && child.attributes.class === 'card');
      expect(outlines).toHaveLength(1);
    }
  });

  it('keeps the keys of its notes when another element comes before them', () => {
    const text = example('private-bank');
    const before = draw(view, text).notes.map(({ key }) => key);
    const after = new Set(draw(view, `segment newcomer "Newcomer"\n${text}`).notes.map(({ key }) => key));
    expect(before.filter((key) => !after.has(key))).toEqual([]);
  });

  it('has its tables as labelled regions, and their notes as lists', () => {
    const elements = everyElement(readSvg(draw(view, example('private-bank')).svg));
    const regions = elements.filter(({ attributes }) => attributes.role === 'region');
    expect(regions.length).toBeGreaterThan(0);
    for (const { attributes } of regions) expect(attributes['aria-label']).toMatch(/\S/);
    const lists = elements.filter(({ attributes }) => attributes.role === 'list');
    for (const { children } of lists) {
      const items = children.filter((child) => typeof child !== 'string');
      expect(items.length).toBeGreaterThan(0);
      expect(items.every(({ attributes }) => attributes.role === 'listitem')).toBe(true);
    }
  });
});

describe('every view', () => {
  it('has the same header', () => {
    const header = (view: View) => /<g class="header">.*?<\/g>\n/s.exec(draw(view, example('private-bank')).svg)?.[0];
    const canvas = header('canvas')?.replaceAll(/ x="[^"]*"| transform="[^"]*"/g, '');
    expect(canvas).toContain('Private bank');
    for (const view of TABLES) expect(header(view)?.replaceAll(/ x="[^"]*"| transform="[^"]*"/g, '')).toBe(canvas);
  });
});
