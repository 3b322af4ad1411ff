import type { Theme } from '../views/theme.ts';
import type { Drawing, PageName } from './exported.ts';

/** The shorter and the longer side of each paper, in points. */
const PAPER: Readonly<Record<PageName, readonly [number, number]>> = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  letter: [612, 792],
};

/** The least white around a picture, in points: printers reach no further. */
const MARGIN = 18;

/** Points and CSS pixels to the inch. */
const POINTS = 72;
export const PIXELS = 96;

/** Where a picture stands on a page, in points. */
export interface PlaceOnPaper {
  readonly size: [width: number, height: number];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a picture stands on paper, which lies as the picture does: as large as it gets, in the middle. */
export function placeOnPaper({ width, height }: Drawing, page: PageName): PlaceOnPaper {
  const [short, long] = PAPER[page];
  const size: [number, number] = width >= height ? [long, short] : [short, long];
  const room = { width: size[0] - 2 * MARGIN, height: size[1] - 2 * MARGIN };
  const factor = Math.min(room.width / width, room.height / height);
  const drawn = { width: width * factor, height: height * factor };
  return { size, x: (size[0] - drawn.width) / 2, y: (size[1] - drawn.height) / 2, ...drawn };
}

/** A picture on a page of paper, which has the ground of the theme up to its edges; its size is in CSS pixels. */
export function onPaper(drawing: Drawing, page: PageName, { background }: Theme): Drawing {
  const place = placeOnPaper(drawing, page);
  const unit = drawing.width / place.width;
  const [x, y, width, height] = [-place.x * unit, -place.y * unit, place.size[0] * unit, place.size[1] * unit].map(
    (value) => Math.round(value * 100) / 100,
  );
  const inches = place.size.map((points) => `${Math.round((points / POINTS) * 1000) / 1000}in`);
  const svg = drawing.svg.replace(
    /^<svg([^>]*?) width="[^"]*" height="[^"]*" viewBox="[^"]*"([^>]*)>/,
    (_, before: string, after: string) =>
      `<svg${before} width="${inches[0]}" height="${inches[1]}" viewBox="${x} ${y} ${width} ${height}"${after}>` +
      // Larger than the page: pixels that the page fills in part are whole.
      `<rect class="ground" x="${x}" y="${y}" width="${width! + 9}" height="${height! + 9}" fill="${background}"/>\n`,
  );
  const [across, down] = place.size.map((points) => (points / POINTS) * PIXELS);
  return { svg, width: across!, height: down! };
}
