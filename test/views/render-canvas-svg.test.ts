import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { drawCanvas, renderCanvasSvg } from '../../src/views/render-canvas-svg.ts';
import { THEME_NAMES, type ThemeName } from '../../src/views/theme.ts';
import { canvasTexts, NASTY_TEXTS, quoted } from './canvas-texts.ts';
import { ATTRIBUTES, ELEMENTS } from './plain-svg.ts';
import { everyElement, readSvg, textOf, type XmlElement } from './read-svg.ts';
import { finding, sampleFindings } from './sample-findings.ts';

const catalogue = catalogueOf('en');
const fixtures = join(import.meta.dirname, '../fixtures/views');
const small = readFileSync(join(fixtures, 'small.bmc'), 'utf8');

function draw(text: string, theme: ThemeName = 'light'): string {
  const canvas = readCanvas(text);
  return renderCanvasSvg(canvas, sampleFindings(canvas), { theme, catalogue });
}

function notesIn(svg: string): readonly XmlElement[] {
  return everyElement(readSvg(svg)).filter(({ attributes }) => 'data-note' in attributes);
}

describe('the picture of a canvas', () => {
  it('is the one that was looked at and found good', async () => {
    const canvas = readCanvas(small);
    const svg = renderCanvasSvg(canvas, sampleFindings(canvas), { theme: 'light', catalogue, credit: true });
    await expect(svg).toMatchFileSnapshot(join(fixtures, 'small.svg'));
  });

  it('is the same bytes every time, and draws on nothing but what it was given', () => {
    const [date, random] = [Date.now, Math.random];
    const before = draw(small);
    try {
      Date.now = () => 0;
      Math.random = () => 0.5;
      expect(draw(small)).toBe(before);
      expect(draw(small.replaceAll('\n', '\r\n'))).toBe(before);
    } finally {
      Date.now = date;
      Math.random = random;
    }
  });

  it('grows no faster than the canvas where every note serves every segment', () => {
    const [few, many] = [50, 400].map((size) => {
      const numbers = Array.from({ length: size }, (_, n) => n);
      const notes = numbers.map((n) => `segment s${n} "S ${n}"\nchannel c${n} "C" { for p }\n`).join('');
      return draw(`${notes}proposition p "P" { for ${numbers.map((n) => `s${n}`).join(', ')} }`).length;
    });
    expect(many! / few!).toBeLessThan(10);
  });

  it('tells a screen reader how many segments it does not name', () => {
    const segments = Array.from({ length: 26 }, (_, n) => `segment s${n} "S ${n}"\n`).join('');
    const [note] = notesIn(draw(`${segments}proposition p "P" { for all }`)).filter(({ attributes }) =>
      attributes['aria-label']?.startsWith('P.'),
    );
    expect(note?.attributes['aria-label']).toMatch(/^P\. serves S 0, .*, S 23 and 2 more(?:\.|$)/);
  });

  it.each(THEME_NAMES)('consists in the theme %s of plain shapes with plain attributes', (theme) => {
    for (const { name, attributes } of everyElement(readSvg(draw(small, theme)))) {
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
      const source = `canvas ${said} { tagline ${said} author ${said} stage grow }
segment s ${said} { expects ${/^[a-z]+$/.test(text) ? text : 'self-service'} }
relationship ${said} { with s type self-service }
partner ${said} { provides r }
resource r ${said}
idea ${said}`;
      const elements = everyElement(readSvg(draw(source)));
      for (const { name, attributes } of elements) {
        expect(ELEMENTS).toContain(name);
        for (const key of Object.keys(attributes)) expect(key).toMatch(ATTRIBUTES);
      }
    }
    expect(draw('cost "</script><img src=x onerror=alert(1)>"')).not.toMatch(/<\/?(?:script|img)/i);
  });

  it('can be read, and has every note once, for any canvas', () => {
    fc.assert(
      fc.property(canvasTexts, (text) => {
        const canvas = readCanvas(text);
        const picture = drawCanvas(canvas, sampleFindings(canvas), { theme: 'dark', catalogue });
        const notes = notesIn(picture.svg);
        expect(notes.map(({ attributes }) => attributes.id)).toEqual(picture.notes.map(({ key }) => key));
        expect(new Set(picture.notes.map(({ key }) => key)).size).toBe(canvas.elements.length);
        expect(new Set(picture.notes.map(({ index }) => index)).size).toBe(canvas.elements.length);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  it('leads from every note to its place in the text', () => {
    const canvas = readCanvas(small);
    for (const { attributes } of notesIn(draw(small))) {
      const element = canvas.elements.find(({ index }) => index === Number(attributes['data-note']))!;
      expect(element.range.start.line).toBe(Number(attributes['data-line']));
      expect(attributes['aria-label']).toContain(element.label);
    }
  });

  it('has an outline on every note that can be made its ring', () => {
    for (const note of notesIn(draw(small))) {
      const outlines = note.children.filter((child) => typeof child !== 'string' && child.attributes.class === 'card');
      expect(outlines).toHaveLength(1);
    }
  });

  it('keeps the group of a note the same but for its place when another note comes before it', () => {
    const [first] = notesIn(draw('segment s "S"\nrelationship a "A" { with s }')).filter(
      ({ attributes }) => attributes.id === 'note-a',
    );
    const [later] = notesIn(draw('segment s "S"\nrelationship b "B" { with s }\nrelationship a "A" { with s }')).filter(
      ({ attributes }) => attributes.id === 'note-a',
    );
    const { transform: from, 'data-note': _one, 'data-line': _two, ...rest } = first!.attributes;
    const { transform: to, 'data-note': _three, 'data-line': _four, ...others } = later!.attributes;
    expect(from).not.toBe(to);
    expect(Object.keys(others)).toEqual(Object.keys(rest));
    expect(others.id).toBe(rest.id);
  });
});

describe('the picture for those who do not see it', () => {
  it('has the blocks as labelled regions in reading order, their notes as lists', () => {
    const regions = everyElement(readSvg(draw(small))).filter(({ attributes }) => attributes.role === 'region');
    expect(regions.map(({ attributes }) => attributes['aria-label']!.replaceAll('\u00a0', ' '))).toEqual([
      'Key Partners, 1 note',
      'Key Activities, 1 note',
      'Key Resources, 1 note',
      'Value Propositions, 1 note',
      'Customer Relationships, 2 notes',
      'Channels, 2 notes',
      'Customer Segments, 2 notes',
      'Cost Structure, 1 note',
      'Revenue Streams, 1 note',
      'Hotspots, 1 note',
    ]);
    for (const region of regions) {
      const lists = everyElement(region).filter(({ attributes }) => attributes.role === 'list');
      expect(lists).toHaveLength(1);
      const items = lists[0]!.children.filter((child) => typeof child !== 'string');
      expect(items.every(({ attributes }) => attributes.role === 'listitem')).toBe(true);
    }
  });

  it('tells of a note all that it shows: title, facts, segments, findings', () => {
    const canvas = readCanvas(small);
    const tech = canvas.byId.get('tech')!;
    const svg = renderCanvasSvg(canvas, [finding('warning', tech.index, tech.nameRange)], {
      theme: 'light',
      catalogue,
    });
    const [note] = notesIn(svg).filter(({ attributes }) => attributes.id === 'note-tech');
    expect(note!.attributes['aria-label']).toBe(
      'A technician on call. dedicated, retention, upselling, planned. serves Concert halls. A <finding> of “warning” & more.',
    );
  });

  it('shows a finding’s message on its mark', () => {
    const titles = everyElement(readSvg(draw(small))).filter(({ name }) => name === 'title');
    expect(titles.length).toBeGreaterThan(3);
    for (const title of titles) expect(textOf(title)).toMatch(/^A <finding> of “\w+” & more\.$/);
  });
});

describe('the direction of texts', () => {
  it('sets a right-to-left title from the right end of its note', () => {
    const [note] = notesIn(draw(small)).filter(({ attributes }) => attributes.id === 'note-age');
    const title = everyElement(note!).find((element) => element.name === 'text')!;
    expect(title.attributes['text-anchor']).toBe('end');
    expect(textOf(title)).toBe('\u2067כל הכוונים מזדקנים\u2069');
  });
});
