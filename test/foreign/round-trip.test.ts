import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportCanvas } from '../../src/foreign/export-canvas.ts';
import type { Layout, TargetFormat } from '../../src/foreign/export-result.ts';
import { CANVAS_DATA_VERSION, type CanvasData, canvasData } from '../../src/formats/json/canvas-data.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { linksOf, ratedOf, textsOf, valuesOf } from '../../src/model/values.ts';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { plainCanvases, writePlain } from '../support/plain-canvas.ts';
import '../support/fixed-seed.ts';
import { importText, textOfFile } from './import-text.ts';

const EXAMPLES = readdirSync('examples').filter((file) => file.endsWith('.bmc'));

function there(canvas: CanvasModel, format: TargetFormat, layout: Layout = 'headings', language = 'en'): string {
  return exportCanvas(canvas, format, { layout, catalogue: catalogueOf(language) }).text;
}

function back(text: string, format: TargetFormat | 'json'): CanvasModel {
  return importText(text, `canvas.${format}`, format).canvas;
}

/** All facts, the notes of each block in the order of the text. */
function byKeyword(data: CanvasData): unknown {
  const order = (element: string) => (ELEMENT_KEYWORDS as readonly string[]).indexOf(element);
  const elements = [...data.elements].sort((a, b) => order(a.element) - order(b.element));
  // Runs of spaces are one in Markdown, and a property without a value says nothing.
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
  const held = JSON.stringify({ ...data, elements }, (_, value) => (isEmpty(value) ? undefined : value));
  return JSON.parse(held.replace(/ {2,}/g, ' '));
}

/** What BMML has links for: by the note, the property and what it may name. */
const LINKS: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  proposition: [['for', ['segment']]],
  channel: [['for', ['segment', 'proposition']]],
  relationship: [['with', ['segment']]],
  revenue: [
    ['from', ['segment']],
    ['for', ['proposition']],
  ],
  resource: [['for', ['proposition']]],
  activity: [['for', ['proposition']]],
  partner: [['provides', ['resource', 'activity']]],
  cost: [['for', ['resource', 'activity']]],
};

/** What BMML has a place for, each fact as a line, without ids: those get prefixes. */
function heldByBmml({ header, elements, byKeyword: of }: CanvasModel): readonly string[] {
  const labels = (element: CanvasElement, key: string, keywords: readonly string[]) => {
    const named = linksOf(element, key).flatMap(({ all, target }) => {
      if (all) return of.get('segment') ?? [];
      return target && 'facts' in target ? [target] : [];
    });
    return [...new Set(named.filter(({ keyword }) => keywords.includes(keyword)))].map((found) => found.label);
  };
  const lines = (header ? textsOf(header, 'tagline').slice(0, 1) : []).map(({ text }) => `tagline ${text}`);
  for (const element of elements.filter(({ block }) => block !== undefined)) {
    const own = `${element.keyword} ${element.label}`;
    lines.push(own);
    for (const [key, keywords] of LINKS[element.keyword] ?? []) {
      for (const label of labels(element, key, keywords)) lines.push(`${own} ${key} ${label}`);
    }
    if (element.keyword === 'segment' || element.keyword === 'proposition') {
      const notes = textsOf(element, 'note').map(({ text }) => text);
      if (notes.length > 0) lines.push(`${own} note ${notes.join('\n\n')}`);
    }
    for (const key of ['job', 'pain', 'gain']) {
      for (const { label } of ratedOf(element, key)) lines.push(`${own} ${key} ${label}`);
    }
    for (const key of element.keyword === 'proposition' ? ['offers', 'relieves', 'creates'] : []) {
      for (const value of valuesOf(element, key)) {
        if (value.kind !== 'answer') continue;
        const targets = value.links.flatMap(({ target }) => (target && !('facts' in target) ? [target] : []));
        const needs = [...new Set(targets)];
        // A word of the text alone, or what it answers.
        if (needs.length === 0) lines.push(`${own} ${key} ${value.text?.text}`);
        const text = value.text?.text ?? needs[0]?.label;
        for (const need of needs) lines.push(`${own} ${key} ${need.key} ${need.label} ${text}`);
      }
    }
  }
  return lines;
}

/** What of one list is missing in another, each line as often as it stands there. */
function missing(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('Markdown with headings', () => {
  it.each(EXAMPLES)('keeps every fact of %s', (file) => {
    const canvas = readCanvas(textOfFile(join('examples', file)));
    for (const language of ['en', 'de']) {
      const again = back(there(canvas, 'markdown', 'headings', language), 'markdown');
      expect(byKeyword(canvasData(again))).toEqual(byKeyword(canvasData(canvas)));
    }
  });

  it('keeps every fact of any canvas', () => {
    fc.assert(
      fc.property(plainCanvases, (plain) => {
        const canvas = readCanvas(writePlain(plain));
        const again = back(there(canvas, 'markdown'), 'markdown');
        expect(byKeyword(canvasData(again))).toEqual(byKeyword(canvasData(canvas)));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    'segment "**a** | [b](c) <br> `d` # e"',
    'segment "1. a" { note "- b\\n\\n# c" pain "*d*" }',
    'segment "“quoted” & \\"so\\" \\\\ on"',
    'канал "x"\nsegment "é 顧客" { job я "Я" }',
    'relationship r { with all, nobody type self-service, teh }',
    'proposition "p" { relieves a, b "– c" offers "d, e" }\nsegment { }',
    'canvas { note "a" }\ncost c { amount 12,000 EUR per month share 4 % }',
  ])('keeps what is hard to write: %s', (text) => {
    const canvas = readCanvas(text);
    const again = back(there(canvas, 'markdown'), 'markdown');
    expect(byKeyword(canvasData(again))).toEqual(byKeyword(canvasData(canvas)));
  });

  it('keeps what a person added, as notes', () => {
    const text = there(readCanvas('segment a "Families" { role payer }'), 'markdown');
    const added = text.replace('  - role', '  - They are many.\n  - role').concat('\nTalk to Ann about this.\n');
    const { canvas } = importText(added);
    expect(canvas.elements[0]!.facts.map(({ key }) => key)).toEqual(['role', 'note']);
    expect(canvas.header!.facts).toHaveLength(1);
    expect(canvas.problems).toEqual([]);
  });
});

describe('Markdown as a table', () => {
  it.each(EXAMPLES)('keeps every title of %s', (file) => {
    const canvas = readCanvas(textOfFile(join('examples', file)));
    const titles = ({ elements, title }: CanvasModel) => [
      title ?? '',
      ...elements
        .flatMap(({ keyword, block, label }) => (block ? `${keyword} ${label.replace(/ {2,}/g, ' ')}` : []))
        .sort(),
    ];
    for (const language of ['en', 'de']) {
      const again = back(there(canvas, 'markdown', 'table', language), 'markdown');
      expect(titles(again)).toEqual(titles(canvas));
    }
  });

  it('tells what it leaves out', () => {
    const canvas = readCanvas('segment a "Families" { role payer, user }\nidea i "Less"');
    const { remarks } = exportCanvas(canvas, 'markdown', { layout: 'table', catalogue: catalogueOf('en') });
    expect(remarks).toEqual(['Markdown has no place for some of what the canvas says: segment role (1), idea (1).']);
  });
});

describe('JSON', () => {
  const json = (canvas: CanvasModel) => JSON.stringify(canvasData(canvas));

  it.each(EXAMPLES)('keeps every fact of %s', (file) => {
    const canvas = readCanvas(textOfFile(join('examples', file)));
    expect(canvasData(back(json(canvas), 'json'))).toEqual(canvasData(canvas));
  });

  it('of a newer version is read as far as it is known, and that is said', () => {
    const newer = {
      $schema: 'urn:bmc:canvas:2',
      version: 2,
      elements: [{ element: 'segment', title: 'A', mood: 'good' }],
    };
    const { text, report } = importText(JSON.stringify(newer), 'a.json');
    expect(report.toDo.map((remark) => remark.text)).toEqual([expect.stringContaining('newer shape than version 1')]);
    expect(text).toContain('segment "A" {\n  note  "mood: good"\n}');
    expect(importText(JSON.stringify({ ...newer, version: CANVAS_DATA_VERSION })).report.toDo).toEqual([]);
  });

  it('keeps every fact of any canvas', () => {
    fc.assert(
      fc.property(plainCanvases, (plain) => {
        const canvas = readCanvas(writePlain(plain));
        expect(canvasData(back(json(canvas), 'json'))).toEqual(canvasData(canvas));
      }),
      { numRuns: 150 },
    );
  });
});

describe('BMML', () => {
  /** What ids begin with in each section. */
  const PREFIXED: Readonly<Record<string, RegExp>> = {
    customer_segments: /^cs-[a-z0-9-]+$/,
    value_propositions: /^vp-[a-z0-9-]+$/,
    fits: /^fit-[a-z0-9-]+$/,
    channels: /^ch-[a-z0-9-]+$/,
    customer_relationships: /^cr-[a-z0-9-]+$/,
    revenue_streams: /^rs-[a-z0-9-]+$/,
    key_resources: /^kr-[a-z0-9-]+$/,
    key_activities: /^ka-[a-z0-9-]+$/,
    key_partnerships: /^kp-[a-z0-9-]+$/,
    costs: /^cost-[a-z0-9-]+$/,
  };

  /** What makes a file of BMML 2.0 wrong: an id without its prefix or given twice, a link that leads nowhere. */
  function mistakesIn(text: string): readonly string[] {
    const mistakes: string[] = [];
    const own = [...text.matchAll(/^ +- id: "?([^"\n]+)"?$/gm)].map(([, id]) => id!);
    const known = new Set(own);
    if (known.size < own.length) mistakes.push(`given twice: ${own.filter((id, at) => own.indexOf(id) < at)}`);
    let section = '';
    for (const line of text.split('\n')) {
      section = /^(\w+):/.exec(line)?.[1] ?? section;
      const id = /^ {2}- id: (.+)$/.exec(line)?.[1];
      if (id !== undefined && !PREFIXED[section]?.test(id)) mistakes.push(`${section}: ${id}`);
      const list = /\[([^\]]*)\]$/.exec(line)?.[1];
      if (list === undefined || /name:|description:/.test(line)) continue;
      for (const link of list.split(', ')) if (!known.has(link)) mistakes.push(`nowhere: ${link}`);
    }
    return mistakes;
  }

  it.each(EXAMPLES)('keeps what it has a place for, of %s', (file) => {
    const canvas = readCanvas(textOfFile(join('examples', file)));
    const text = there(canvas, 'bmml');
    expect(mistakesIn(text)).toEqual([]);
    expect(missing(heldByBmml(canvas), heldByBmml(back(text, 'bmml')))).toEqual([]);
  });

  it('keeps what it has a place for, of any canvas', () => {
    fc.assert(
      fc.property(plainCanvases, (plain) => {
        const canvas = readCanvas(writePlain(plain));
        // A file without a note is no canvas to whoever imports it.
        fc.pre(canvas.elements.some(({ block }) => block !== undefined));
        const text = there(canvas, 'bmml');
        expect(mistakesIn(text)).toEqual([]);
        expect(missing(heldByBmml(canvas), heldByBmml(back(text, 'bmml')))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is told a stage, and what has no place, where the canvas states none', () => {
    const canvas = readCanvas('relationship r "Club" { type communities }');
    const { text, remarks } = exportCanvas(canvas, 'bmml', { layout: 'headings', catalogue: catalogueOf('en') });
    expect(text).toMatch(/^version: "2\.0"\n/);
    expect(text).toContain('portfolio: explore\n  stage: ideation');
    expect(remarks).toEqual([
      'BMML asks for a stage, which the canvas does not state: `ideation` is written.',
      'BMML has no place for some of what the canvas says: relationship type (1).',
    ]);
  });

  it.each(['airbnb.bmml', 'meal-kit-full.bmml'])('of its second version comes back as it was: %s', (file) => {
    const first = importText(textOfFile(join('test/fixtures/import/bmml', file)), file).canvas;
    const second = back(there(first, 'bmml'), 'bmml');
    expect([...heldByBmml(second)].sort()).toEqual([...heldByBmml(first)].sort());
  });
});
