import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { darkColours } from '../../src/site/recolour.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';

const catalogue = catalogueOf('en');

describe('pictures at night', () => {
  it.each(readdirSync('examples').filter((name) => name.endsWith('.bmc')))(
    'have a dark colour for each of %s',
    (name) => {
      const canvas = readCanvas(readFileSync(`examples/${name}`, 'utf8'));
      const findings = check(canvas, { catalogue });
      const dark = darkColours();
      for (const view of VIEW_NAMES) {
        const drawn = (theme: 'light' | 'dark') =>
          drawView(view, canvas, findings, { catalogue, theme, credit: true }).svg;
        const recoloured = drawn('light').replace(
          /(?<=(?:fill|stroke)=")#[\da-f]{6}(?=")/g,
          (colour) => dark.get(colour) ?? 'none at night',
        );
        expect(recoloured).toBe(drawn('dark'));
      }
    },
  );
});
