import { BOX } from './is-drawing.ts';

/** One box of a drawing: its lines, and where it begins. */
export interface Box {
  readonly lines: readonly string[];
  /** The line in the drawing, from 0. */
  readonly line: number;
}

interface Region {
  readonly lines: string[];
  readonly line: number;
  left: number;
  right: number;
}

/** The columns that two stretches share at least where one goes on with the other. */
const NARROWEST = 3;

/** A line of more signs is one stretch: no box is drawn in it that somebody could see. */
const WIDEST = 2_000;

const WALL = new RegExp(`[|${BOX}]`, 'u');
const BORDER = new RegExp(`^[\\s+\\-=_.*'${BOX}]*$`, 'u');

/** The boxes of a drawing, in the order in which they begin, row by row. Walls may be ragged by some columns. */
export function drawingBoxes(text: string): readonly Box[] {
  const regions: Region[] = [];
  let open: Region[] = [];
  for (const [line, source] of text.split('\n').entries()) {
    for (const { left, right, text: stretch } of stretchesOf(source)) {
      const above = open.findLast((region) => overlap(region, { left, right }));
      const isBorder = BORDER.test(stretch) && /[-=_─━═]{2}/.test(stretch);
      if (isBorder) {
        open = open.filter((region) => !overlap(region, { left, right }));
      } else if (above && isSameBox(above, { left, right })) {
        above.lines.push(stretch.trim());
        above.left = Math.min(above.left, left);
        above.right = Math.max(above.right, right);
      } else {
        if (above) open = open.filter((region) => region !== above);
        const region = { lines: [stretch.trim()], line, left, right };
        regions.push(region);
        if (right - left >= NARROWEST) open.push(region);
      }
    }
  }
  return regions.map(({ lines, line }) => ({ lines: lines.filter((part) => part !== ''), line }));
}

interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** What stands between the walls of a line; what stands outside them too. */
function stretchesOf(source: string): readonly (Stretch & { readonly text: string })[] {
  const stretches: (Stretch & { text: string })[] = [];
  let left = 0;
  let text = '';
  // Wide signs take two columns: what is drawn around them stands below one another all the same.
  let column = 0;
  const end = (right: number) => {
    const isBorder = BORDER.test(text) && text.trim() !== '';
    if (text.trim() !== '' || (right > left + 1 && stretches.length > 0) || isBorder)
      stretches.push({ left, right, text });
    text = '';
    left = right + 1;
  };
  const signs = [...source];
  if (signs.length > WIDEST) return [{ left, right: signs.length, text: source }];
  for (const [at, sign] of signs.entries()) {
    // A border may begin or end beside a box that goes on.
    const isBegun = /\s/.test(text.at(-1) ?? ' ') && /[-=]/.test(signs[at + 1] ?? '');
    const isCorner = sign === '+' && /[-=_+\s|]/.test(text.at(-1) ?? ' ') && (isBegun || BORDER.test(text));
    if ((WALL.test(sign) && !/[─━═┄┅]/u.test(sign)) || isCorner) end(column);
    else text += sign;
    column +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(sign)
        ? 2
        : 1;
  }
  if (text.trim() !== '') end(column);
  return stretches;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) >= NARROWEST;
}

/** Whether two stretches are one box, give or take some columns. */
function isSameBox(a: Stretch, b: Stretch): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared >= 0.6 * Math.max(a.right - a.left, b.right - b.left);
}
