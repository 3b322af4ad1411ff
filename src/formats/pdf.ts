import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { escapeXml } from '../views/svg/escape.ts';
import { themeOf } from '../views/theme.ts';
import { textLines } from '../views/words/note-facts.ts';
import { type PictureFonts, pictureFonts } from './fonts/picture-fonts.ts';
import { textOfSvg } from './fonts/svg-text.ts';
import { withLines, withoutAttributes } from './fonts/text-lines.ts';
import { type TextRun, textRuns } from './fonts/text-runs.ts';
import type { Exporter } from './format-files.ts';
import { placeOnPaper } from './paper.ts';

/** The names of the shipped typeface's weights. */
const FAMILIES = { regular: 'bmc-regular', semibold: 'bmc-semibold' } as const;

/** The name of one of the other fonts, by its place among those that were taken. */
const otherName = (place: number) => `bmc-other-${place}`;

/** Every view on a page of its own, as lines and letters: text can be selected, and each page has its bookmark. */
export const exporter: Exporter = async ({ canvas, catalogue, page = 'a4', theme, views }, files) => {
  const drawings = views.map((view) => view.draw());
  const fonts = await pictureFonts(drawings.map(({ svg }) => textOfSvg(svg)).join('\n'), files);
  const title = canvas.title ?? catalogue.preview.untitled;
  const authors = canvas.header ? textLines(canvas.header, 'author').join(', ') : '';
  const document = new PDFDocument({
    autoFirstPage: false,
    // None of the fonts that every reader has, which the library would otherwise begin with.
    font: '',
    pdfVersion: '1.7',
    margin: 0,
    lang: catalogue.exporting.language,
    displayTitle: true,
    // The number that a reader knows the document by is made of these: the same canvas gives the same bytes.
    info: { Title: title, ...(authors === '' ? {} : { Author: authors }), CreationDate: new Date(0) },
  });
  delete document.info.CreationDate;
  // Would state the title a second time, unescaped, and a date.
  Object.assign(document, { endMetadata() {} });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const written = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));

  const register = (name: string, bytes: Uint8Array) => document.registerFont(name, bytes as Buffer, faceOf(bytes));
  register(FAMILIES.regular, fonts.regular);
  register(FAMILIES.semibold, fonts.semibold);
  for (const [place, { bytes }] of fonts.others.entries()) register(otherName(place), bytes);

  drawings.forEach((drawing, at) => {
    const { size, x, y, width, height } = placeOnPaper(drawing, page);
    document.addPage({ size, margin: 0 });
    document.outline.addItem(views[at]!.title);
    document.rect(0, 0, ...size).fill(themeOf(theme).background);
    SVGtoPDF(document, withFonts(drawing.svg, fonts), x, y, {
      width,
      height,
      preserveAspectRatio: 'xMidYMid meet',
      fontCallback: (family) => (/^bmc-[a-z0-9-]+$/.test(family) ? family : FAMILIES.regular),
      warningCallback: () => {},
    });
  });
  document.end();
  await written;
  return { bytes: joined(chunks), missing: fonts.missing };
};

/**
 * The picture with its texts in the order in which they stand from left to right, and the one font that draws each:
 * what draws it into a PDF neither looks for other fonts nor turns text around.
 */
function withFonts(svg: string, fonts: PictureFonts): string {
  return withLines(svg, ({ attributes, pieces }) => {
    const runs = textRuns(
      pieces.map(({ text }) => text),
      fonts,
    );
    const drawn = runs.map(({ other, part, text }, at) => {
      const { attributes: own, weight } = pieces[part]!;
      const family = other === undefined ? FAMILIES[weight] : otherName(other);
      const kept = goesOn(runs, at) ? withoutAttributes(own, 'dx') : own;
      return `<tspan${kept} font-family="${family}">${escapeXml(text)}</tspan>`;
    });
    return `<text${attributes} xml:space="preserve">${drawn.join('')}</text>`;
  });
}

/** Whether a run is of the same piece as the one before it: a gap stands before the first alone. */
function goesOn(runs: readonly TextRun[], at: number): boolean {
  return runs[at - 1]?.part === runs[at]!.part;
}

/** The name of the first face of a collection; nothing for a font that stands alone. */
function faceOf(bytes: Uint8Array): string | undefined {
  const font = create(bytes as Buffer);
  return 'fonts' in font ? font.fonts[0]?.postscriptName : undefined;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
