import { expect, it } from 'vitest';
import { exportTo } from '../../src/formats/export-to.ts';
import { exportedViews } from '../../src/formats/exported-views.ts';
import { type Exporter, type FormatFiles, RefusedExport } from '../../src/formats/format-files.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { withoutFonts } from './export-canvas.ts';

const catalogue = catalogueOf('en');
const subject = { canvas: readCanvas(''), findings: [], catalogue, theme: 'light' } as const;
const exported = { ...subject, scale: 1, page: undefined, views: exportedViews(['canvas'], subject) };

/** The files of a program in which a format rejects with an error. */
const rejectingWith = (error: Error): FormatFiles => ({
  ...withoutFonts,
  exporter: async () => (async () => Promise.reject(error)) as Exporter,
});

/** The class as each format's own bundle has it. */
class OfAnotherBundle extends Error {
  override readonly name = 'RefusedExport';
}

it('passes on what a format refuses as a refusal, whatever bundle the format lies in', async () => {
  const refusing = exportTo('png', exported, rejectingWith(new OfAnotherBundle('It would be too large.')));
  await expect(refusing).rejects.toBeInstanceOf(RefusedExport);
  await expect(refusing).rejects.toThrow('It would be too large.');
});

it('leaves every other error as it is', async () => {
  const failure = new TypeError('x is not a function');
  await expect(exportTo('png', exported, rejectingWith(failure))).rejects.toBe(failure);
});
