import type { BlockBox, CanvasLayout } from '../../src/views/canvas/boxes.ts';
import type { Box, CardBox, TextBox } from '../../src/views/sheet/boxes.ts';

/** Half the size of a segment's mark and of a finding's. */
const MARK = 5;
const FINDING = 7.5;
/** Half the size of a sign. */
const SIGN = 5;
/** Two things may touch. */
const TOUCH = 0.01;

/** The room that a line of text takes at most. */
export function extentOf({ align, font, width, tail, x, y }: TextBox): Box {
  const whole = width + (tail === undefined ? 0 : tail.gap + tail.width);
  const left = align === 'left' ? x : align === 'right' ? x - whole : x - whole / 2;
  return { x: left, y: y - font.size * 0.95, width: whole, height: font.size * 1.2 };
}

/** Everything in a layout that overlaps, lies outside of what holds it, or is missing; empty where all is well. */
export function mistakesIn(layout: CanvasLayout): readonly string[] {
  const page: Box = { x: 0, y: 0, width: layout.width, height: layout.height };
  const [frame, besideFrame] = layout.frames;
  const parts = [
    ...layout.header.title.map((text) => named('title', extentOf(text))),
    ...layout.header.texts.map((text) => named(`header “${text.text}”`, extentOf(text))),
    ...layout.header.findings.map(({ severity, x, y }) => named(`count of ${severity}`, around(x, y, FINDING))),
    ...(layout.header.signs ?? []).map(({ sign, x, y }) => named(`header sign ${sign}`, around(x, y, SIGN))),
    ...(layout.header.sections ?? []).flatMap(({ findings, heading, signs, texts }) => [
      ...[heading, ...texts].map((text) => named(`list “${text.text}”`, extentOf(text))),
      ...signs.map(({ sign, x, y }) => named(`list sign ${sign}`, around(x, y, SIGN))),
      ...findings.map(({ severity, x, y }) => named(`list ${severity}`, around(x, y, FINDING))),
    ]),
    ...layout.frames.map((box, at) => named(`frame ${at}`, box)),
    ...layout.legend.texts.map((text) => named(`legend “${text.text}”`, extentOf(text))),
    ...layout.legend.marks.map(({ segment, x, y }) => named(`legend mark ${segment}`, around(x, y, MARK))),
  ];
  const nine = layout.blocks.slice(0, 9);
  const beside = layout.blocks.slice(9);
  return [
    ...outside(page, parts),
    ...overlaps(parts),
    ...tiling('nine blocks', frame!, nine),
    ...(besideFrame === undefined ? [] : tiling('what is beside', besideFrame, beside)),
    ...layout.blocks.flatMap(mistakesInBlock),
  ];
}

function mistakesInBlock(block: BlockBox): readonly string[] {
  const name = (text: string) => `${block.keyword}: ${text}`;
  const parts = [
    ...block.heading.map((text) => named(name(`heading “${text.text}”`), extentOf(text))),
    ...block.texts.map((text) => named(name(text.text), extentOf(text))),
    ...block.notes.map((note) => named(name(`note ${note.key}`), note.box)),
  ];
  return [...outside(block.box, parts), ...overlaps(parts), ...block.notes.flatMap(mistakesInNote)];
}

/** What overlaps in a card or leaves it. */
export function mistakesInNote(note: CardBox): readonly string[] {
  const inside: Box = { x: 0, y: 0, width: note.box.width, height: note.box.height };
  const parts = [
    ...note.texts.map((text) => named(`${note.key}: “${text.text}”`, extentOf(text))),
    ...note.chips.map(({ box, text }) => named(`${note.key}: chip “${text.text}”`, box)),
    ...note.marks.map(({ segment, x, y }) => named(`${note.key}: mark ${segment}`, around(x, y, MARK))),
    ...(note.signs ?? []).map(({ sign, x, y }) => named(`${note.key}: sign ${sign}`, around(x, y, SIGN))),
    ...note.findings.map(({ severity, x, y }) => named(`${note.key}: ${severity}`, around(x, y, FINDING))),
  ];
  const chips = note.chips.flatMap(({ box, sign, text }) => {
    const inChip = [
      named(`${note.key}: in chip`, extentOf(text)),
      ...(sign ? [named(`${note.key}: sign in chip`, around(sign.x, sign.y, SIGN))] : []),
    ];
    return [...outside(box, inChip), ...overlaps(inChip)];
  });
  return [...outside(inside, parts), ...overlaps(parts), ...chips];
}

/** Something with a name and the room it takes. */
export interface Part {
  readonly name: string;
  readonly box: Box;
}

/** A part. */
export const named = (name: string, box: Box): Part => ({ name, box });

/** The room of a mark of a radius. */
export const around = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The parts that leave a room. */
export function outside(room: Box, parts: readonly Part[]): readonly string[] {
  return parts
    .filter(({ box }) => !holds(room, box))
    .map(({ name, box }) => `${name} leaves its room ${show(room)}: ${show(box)}`);
}

/** The parts that overlap. */
export function overlaps(parts: readonly Part[]): readonly string[] {
  const sorted = [...parts].sort((a, b) => a.box.y - b.box.y);
  return sorted.flatMap((part, at) => {
    const found: string[] = [];
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next]!;
      if (other.box.y >= part.box.y + part.box.height - TOUCH) break;
      if (meet(part.box, other.box))
        found.push(`${part.name} ${show(part.box)} overlaps ${other.name} ${show(other.box)}`);
    }
    return found;
  });
}

/** Blocks fill their frame without a gap. */
function tiling(name: string, frame: Box, blocks: readonly BlockBox[]): readonly string[] {
  const parts = blocks.map((block) => named(block.keyword, block.box));
  const area = parts.reduce((sum, { box }) => sum + box.width * box.height, 0);
  const gaps = Math.abs(area - frame.width * frame.height) > 1 ? [`${name} do not fill their frame`] : [];
  return [...outside(frame, parts), ...overlaps(parts), ...gaps];
}

function holds(room: Box, box: Box): boolean {
  return (
    box.x >= room.x - TOUCH &&
    box.y >= room.y - TOUCH &&
    box.x + box.width <= room.x + room.width + TOUCH &&
    box.y + box.height <= room.y + room.height + TOUCH
  );
}

function meet(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - TOUCH &&
    b.x < a.x + a.width - TOUCH &&
    a.y < b.y + b.height - TOUCH &&
    b.y < a.y + a.height - TOUCH
  );
}

function show({ x, y, width, height }: Box): string {
  return `[${x.toFixed(1)} ${y.toFixed(1)} ${width.toFixed(1)}×${height.toFixed(1)}]`;
}
