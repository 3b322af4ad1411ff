import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { compareCanvases } from '../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { compareFindings } from '../../src/rules/compare-findings.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { drawChanges } from '../../src/views/changes/draw-changes.ts';
import { drawView } from '../../src/views/draw-view.ts';
import { THEME_NAMES, type ThemeName } from '../../src/views/theme.ts';
import { VIEW_NAMES, type View } from '../../src/views/view-names.ts';
import { root } from '../vscode/places.ts';
import { changedExample } from './changed-example.ts';

/** Where the pictures of the README lie. */
export const picturesFolder: string = join(root, 'docs', 'pictures');

/** An example, drawn. */
export interface ExamplePicture {
  /** The file's name without its ending: `private-bank`, `private-bank-dark`, `private-bank-fit`. */
  readonly name: string;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The themes that some examples are also drawn in; all are drawn in the light one. */
const IN_OTHER_THEMES: Readonly<Record<string, readonly ThemeName[]>> = {
  'private-bank': THEME_NAMES.filter((theme) => theme !== 'light'),
  'online-bookseller': ['dark'],
};

/** The examples that are also drawn as a preview beside their text shows them, and how wide that is. */
const IN_NARROW_ROOM: Readonly<Record<string, number>> = { 'private-bank': 640 };

/** The examples that are drawn in every view. */
const IN_EVERY_VIEW = ['bookshop', 'private-bank', 'video-platform', 'with-findings'];

/** Every example as its picture, as `bmc render` draws it; some also in every view, some in every theme, and some as narrow as beside a text. */
export async function drawExamples(): Promise<readonly ExamplePicture[]> {
  const folder = join(root, 'examples');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.bmc')).sort();
  const pictures: ExamplePicture[] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    const name = basename(file, '.bmc');
    for (const view of IN_EVERY_VIEW.includes(name) ? VIEW_NAMES : (['canvas'] as const)) {
      const named = view === 'canvas' ? name : `${name}-${view}`;
      pictures.push({ name: named, ...draw(view, text, 'light') });
      for (const theme of IN_OTHER_THEMES[name] ?? []) {
        pictures.push({ name: `${named}-${theme}`, ...draw(view, text, theme) });
      }
    }
    const room = IN_NARROW_ROOM[name];
    if (room) pictures.push({ name: `${name}-narrow`, ...draw('canvas', text, 'light', room) });
  }
  const read = (name: string) => readFile(join(folder, `${name}.bmc`), 'utf8');
  const bank = await read('private-bank');
  pictures.push({ name: 'private-bank-changes', ...drawChange(bank, changedExample(bank), 'last week') });
  const [early, later] = [await read('reliance-jio-early'), await read('reliance-jio-later')];
  pictures.push({ name: 'reliance-jio-changes', ...drawChange(early, later, 'the early days') });
  return pictures;
}

function drawChange(earlier: string, later: string, label: string) {
  const catalogue = catalogueOf('en');
  const [before, after] = [readCanvas(earlier), readCanvas(later)];
  const comparison = compareCanvases(before, after);
  const findings = compareFindings(comparison, check(before, { catalogue }), check(after, { catalogue }));
  const compared = { comparison, findings, taxonomy: standardTaxonomy, label };
  const { svg, width, height } = drawChanges(compared, { theme: 'light', catalogue, credit: true });
  return { svg, width, height };
}

function draw(view: View, text: string, theme: ThemeName, room?: number) {
  const catalogue = catalogueOf('en');
  const canvas = readCanvas(text);
  const findings = check(canvas, { catalogue });
  const { svg, width, height } = drawView(view, canvas, findings, {
    theme,
    catalogue,
    credit: true,
    ...(room ? { room } : {}),
  });
  return { svg, width, height };
}

/** Takes a PNG of a picture, in the typeface that it asks for and at its own size: twice what a README shows. */
export async function photograph(
  browser: Browser,
  { svg, width, height }: ExamplePicture,
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: Math.ceil(width), height: Math.ceil(height) } });
  try {
    await page.setContent(`<style>${typeface()} body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.screenshot({ path: file });
  } finally {
    await page.close();
  }
}

/** Inter in the weights that pictures use, so that a picture looks alike on whatever machine it is taken. */
function typeface(): string {
  const folder = join(createRequire(import.meta.url).resolve('@fontsource/inter/package.json'), '..', 'files');
  const face = (weight: number, subset: string) => {
    const data = readFileSync(join(folder, `inter-${subset}-${weight}-normal.woff2`)).toString('base64');
    return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
  };
  return [400, 600].map((weight) => face(weight, 'latin')).join('\n');
}
