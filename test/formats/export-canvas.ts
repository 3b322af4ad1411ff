import { readFileSync } from 'node:fs';
import { exportTo } from '../../src/formats/export-to.ts';
import type { Exported } from '../../src/formats/exported.ts';
import { exportedViews, viewsWorthShowing } from '../../src/formats/exported-views.ts';
import type { ExportedFile, FormatFiles } from '../../src/formats/format-files.ts';
import type { FormatName } from '../../src/formats/format-names.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import type { View } from '../../src/views/view-names.ts';
import { sourceFormats } from './source-formats.ts';

/** What a test may say of an export. */
export type ExportWish = Partial<Pick<Exported, 'theme' | 'scale' | 'page'>> & {
  readonly language?: string;
  readonly views?: readonly View[] | 'all';
  readonly files?: FormatFiles;
};

/** Reads a canvas and exports it, as the command line and the server do. */
export async function exportText(text: string, format: FormatName, wish: ExportWish = {}): Promise<ExportedFile> {
  const { theme = 'light', scale = 1, page, language = 'en', views = ['canvas'], files = sourceFormats } = wish;
  const catalogue = catalogueOf(language);
  const canvas = readCanvas(text);
  const subject = { canvas, findings: check(canvas, { catalogue }), catalogue, theme };
  const drawn = exportedViews(views === 'all' ? viewsWorthShowing(subject) : views, subject);
  return exportTo(format, { ...subject, scale, page, views: drawn }, files);
}

/** The exporters on a machine without fonts of its own. */
export const withoutFonts: FormatFiles = {
  exporter: sourceFormats.exporter,
  foreign: sourceFormats.foreign,
  read: sourceFormats.read,
};

/** A file's bytes as text. */
export const textOf = ({ bytes }: ExportedFile) => new TextDecoder().decode(bytes);

/** An example with every block, a story, notes and ideas. */
export const EXAMPLE: string = readFileSync('examples/private-bank.bmc', 'utf8');

/** What nobody should write and somebody will. */
export const HOSTILE = [
  `canvas "</title><script>alert(1)</script>\u0000\u0001\u001b\ufffe" { tagline "]]>&amp;<!-- -->" author "<b>" note "</p:sp>\u0007&" }`,
  `segment s "${'x'.repeat(5_000)}"`,
  'segment t "<img src=x onerror=alert(1)>" { job "</text><script>alert(2)</script>" }',
  `relationship r "javascript:alert(3) [x](javascript:alert(4))" { with s, t type personal-assistance note "a\nb" }`,
  'channel c "\ud800 lone half" { for s }',
  'proposition p "{{x}} `code` | a | b |\u202e" { for s }',
].join('\n');

/** Forty segments, and a note with three hundred facts. */
export const LARGE = [
  ...Array.from({ length: 40 }, (_, at) => `segment s${at} "Segment number ${at}"`),
  `relationship r "Known by name" {\n${Array.from({ length: 300 }, (_, at) => `  note "Fact ${at}"\n  with s${at % 40}`).join('\n')}\n  type communities\n}`,
  'proposition p "For all" { for all }',
].join('\n');
