import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { ALL_CATALOGUES, catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { newCanvas } from '../../src/templates/new-canvas.ts';
import { isTemplate, TEMPLATE_NAMES, type TemplateName } from '../../src/templates/templates.ts';

/** The findings of each template: those that lead to the next step, and no other. */
const LEADING: Readonly<Record<TemplateName, readonly string[]>> = {
  'first-canvas': ['canvas/block-empty'],
  empty: [],
  'multi-sided-platform': [],
  'product-service-system': [],
};

describe.each(TEMPLATE_NAMES)('the template %s', (template) => {
  it.each(ALL_CATALOGUES)(
    'is read without a problem, and has the findings that lead on alone ($language)',
    (catalogue) => {
      const canvas = readCanvas(newCanvas(template, catalogue));
      expect(canvas.problems).toEqual([]);
      expect(check(canvas, { catalogue }).map(({ code }) => code)).toEqual(LEADING[template]);
    },
  );

  it.each(ALL_CATALOGUES)('is laid out as the formatter would do it ($language)', (catalogue) => {
    const text = newCanvas(template, catalogue);
    expect(formatText(text)).toBe(text);
  });

  it.each(ALL_CATALOGUES)('says the same in every language ($language)', (catalogue) => {
    const shape = (of: typeof catalogue) => shapeOf(readCanvas(newCanvas(template, of)));
    expect(shape(catalogue)).toEqual(shape(catalogueOf('en')));
  });

  it('has the title it is given, whatever that holds', () => {
    for (const title of ['Private bank', 'The "big" one', 'C:\\plans', 'two\nlines', '} canvas {', '💡', '']) {
      const canvas = readCanvas(newCanvas(template, catalogueOf('en'), title));
      expect(canvas.problems).toEqual([]);
      expect(canvas.header?.title).toBe(title);
    }
  });

  it('has a title of its own without one', () => {
    expect(readCanvas(newCanvas(template, catalogueOf('de'))).title).toBe(catalogueOf('de').templates[template].title);
  });
});

it('knows its templates from other words', () => {
  expect(['empty', 'first-canvas', 'Empty', undefined, 3].map(isTemplate)).toEqual([true, true, false, false, false]);
});

/** The keywords, properties and terms of a canvas, and where its links lead, without any word of its author. */
function shapeOf({ header, elements }: CanvasModel): unknown {
  const places = new Map(elements.map(({ id }, place) => [id, place]));
  return [...(header ? [header] : []), ...elements].map(({ keyword, facts }) => [
    keyword,
    facts.map(({ key, values }) => [
      key,
      values.map((value) => {
        if (value.kind === 'term') return value.word;
        if (value.kind === 'link') return places.get(value.word) ?? value.kind;
        return value.kind;
      }),
    ]),
  ]);
}
