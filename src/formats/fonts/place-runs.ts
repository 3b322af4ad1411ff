import { escapeXml } from '../../views/svg/escape.ts';
import { familyOf } from './font-family.ts';
import { seenIn } from './font-runs.ts';
import type { PictureFonts } from './picture-fonts.ts';
import { attributeOf, type LinePiece, withLines, withoutAttributes } from './text-lines.ts';
import { type TextRun, textRuns } from './text-runs.ts';

/** A run with what draws it: the family of its font, its size and its weight, as attributes. */
interface DrawnRun extends TextRun {
  readonly piece: LinePiece;
  readonly family: string;
}

/**
 * The picture with every line that takes more than the shipped typeface as runs of one font each, each in its place.
 * Left alone, resvg looks for one font that has all of a line, draws a line that takes several as if all had a shape for
 * each character, and gives up at the first character that none has.
 *
 * @param outlined draws a picture with its texts as outlines: so the runs are measured, in the fonts that draw them
 */
export function placeRuns(svg: string, fonts: PictureFonts, outlined: (svg: string) => string): string {
  if (fonts.others.length === 0 && fonts.missing === '') return svg;
  const families = fonts.others.map(({ bytes }) => familyOf(bytes) ?? SHIPPED);
  const lines: (readonly DrawnRun[])[] = [];
  withLines(svg, ({ pieces }) => {
    if (takesOthers(pieces, fonts)) lines.push(drawnRuns(pieces, fonts, families));
    return undefined;
  });
  const widths = measured(lines.flat(), outlined);
  let [line, run] = [0, 0];
  return withLines(svg, ({ attributes, pieces }) => {
    if (!takesOthers(pieces, fonts)) return undefined;
    const runs = lines[line++]!;
    const from = run;
    run += runs.length;
    return placed(attributes, runs, widths.slice(from, run));
  });
}

const SHIPPED = 'Inter';

function takesOthers(pieces: readonly LinePiece[], { covers }: PictureFonts): boolean {
  return pieces.some(({ text }) => !seenIn(text).every(covers));
}

function drawnRuns(
  pieces: readonly LinePiece[],
  fonts: PictureFonts,
  families: readonly string[],
): readonly DrawnRun[] {
  const texts = pieces.map(({ text }) => text);
  return textRuns(texts, fonts).map((run) => ({
    ...run,
    // A space at the end of a line, as resvg takes each of them for, would go to the right.
    text: run.isFromTheRight ? run.text.replace(/^(.*\S)(\s+)$/s, '$2$1') : run.text,
    piece: pieces[run.part]!,
    family: run.other === undefined ? SHIPPED : families[run.other]!,
  }));
}

/** How wide runs are: as long as the lines are that are drawn below them. */
function measured(runs: readonly DrawnRun[], outlined: (svg: string) => string): readonly number[] {
  const texts = runs.map(({ family, piece, text }, at) => {
    const weight = piece.weight === 'semibold' ? 600 : 400;
    const font = `font-family="${escapeXml(family)}" font-size="${piece.size}" font-weight="${weight}"`;
    return `<text id="run${at}" ${font} text-decoration="underline" xml:space="preserve">${escapeXml(text)}</text>`;
  });
  const drawn = outlined(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${texts.join('')}</svg>`);
  const widths = runs.map(() => 0);
  for (const [, run, from, , to] of drawn.matchAll(UNDERLINE)) widths[Number(run)] = Number(to) - Number(from);
  return widths;
}

/** The first outline of a text with a line below it is that line. */
const UNDERLINE = /<g id="run(\d+)">\s*<path [^>]*d="M (\S+) (\S+) L (\S+) \3 L \4 (\S+) L \2 \5 Z"/g;

/** A line with each of its runs where it stands. */
function placed(attributes: string, runs: readonly DrawnRun[], widths: readonly number[]): string {
  const starts: number[] = [];
  let end = 0;
  for (const [at, { part, piece }] of runs.entries()) {
    // A gap stands before the first run of its piece alone.
    if (runs[at - 1]?.part !== part) end += Number(attributeOf(piece.attributes, 'dx') ?? 0);
    starts.push(end);
    end += widths[at]!;
  }
  const x = Number(attributeOf(attributes, 'x') ?? 0);
  const from = x - end * (ANCHORED[attributeOf(attributes, 'text-anchor') ?? 'start'] ?? 0);
  const drawn = runs.map(({ family, piece, text }, at) => {
    const place = Math.round((from + starts[at]!) * 100) / 100;
    const own = withoutAttributes(piece.attributes, 'dx');
    return `<tspan x="${place}"${own} font-family="${escapeXml(family)}">${escapeXml(text)}</tspan>`;
  });
  return `<text${withoutAttributes(attributes, 'x', 'text-anchor')} xml:space="preserve">${drawn.join('')}</text>`;
}

/** How much of a line lies before its place. */
const ANCHORED: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };
