import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';
import { themeOf } from '../views/theme.ts';
import { pictureFonts } from './fonts/picture-fonts.ts';
import { placeRuns } from './fonts/place-runs.ts';
import { textOfSvg } from './fonts/svg-text.ts';
import { type Exporter, type FormatFiles, RefusedExport } from './format-files.ts';
import { onPaper, PIXELS } from './paper.ts';
import { withDensity } from './png-density.ts';

/** More pixels than this take more memory than most machines lend to one picture: four bytes each, several times over. */
const MOST_PIXELS = 120_000_000;

let ready: Promise<void> | undefined;

/**
 * The first view as a PNG, drawn by resvg in the typeface that ships. On paper, scale 1 has 96 pixels to the inch, and
 * the file says how many it has: a program that prints it fills the page.
 */
export const exporter: Exporter = async ({ catalogue, page, scale, theme, views }, files) => {
  const drawn = views[0]!.draw();
  const { svg, width, height } = page === undefined ? drawn : onPaper(drawn, page, themeOf(theme));
  if (width * height * scale * scale > MOST_PIXELS) {
    const largest = Math.floor(Math.sqrt(MOST_PIXELS / (width * height)));
    throw new RefusedExport(catalogue.exporting.tooManyPixels({ scale, largest }));
  }
  const fonts = await pictureFonts(textOfSvg(svg), files);
  ready ??= start(files);
  await ready;
  const font = {
    fontBuffers: [fonts.regular, fonts.semibold, ...fonts.others.map(({ bytes }) => bytes)],
    defaultFontFamily: 'Inter',
    sansSerifFamily: 'Inter',
  };
  const placed = placeRuns(svg, fonts, (measured) => withoutTexts(measured, font));
  const picture = new Resvg(placed, { fitTo: { mode: 'zoom', value: scale }, font });
  const image = picture.render();
  const plain = image.asPng();
  image.free();
  picture.free();
  const bytes = page === undefined ? plain : withDensity(plain, PIXELS * scale);
  return { bytes, missing: fonts.missing };
};

/** A picture with its texts turned into outlines. */
function withoutTexts(svg: string, font: ResvgRenderOptions['font']): string {
  const picture = new Resvg(svg, { ...(font ? { font } : {}) });
  const outlined = picture.toString();
  picture.free();
  return outlined;
}

/** What could not be started may be tried again. */
async function start(files: FormatFiles): Promise<void> {
  try {
    await initWasm((await files.read('resvg.wasm')) as Uint8Array<ArrayBuffer>);
  } catch (error) {
    ready = undefined;
    throw error;
  }
}
