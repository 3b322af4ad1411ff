import type { BlockName } from '../taxonomy/elements.ts';
import type { CanvasContent } from '../views/canvas/canvas-content.ts';
import { segmentMark } from '../views/segment-marks.ts';
import type { Markup } from '../views/svg/escape.ts';
import { element, join } from '../views/svg/svg-writer.ts';
import type { Theme } from '../views/theme.ts';

/** Where a block stands in the small picture, in its own units. */
const PLACES: Readonly<Record<BlockName, readonly [x: number, y: number, width: number, height: number]>> = {
  partner: [0, 0, 24, 48],
  activity: [24, 0, 24, 24],
  resource: [24, 24, 24, 24],
  proposition: [48, 0, 24, 48],
  relationship: [72, 0, 24, 24],
  channel: [72, 24, 24, 24],
  segment: [96, 0, 24, 48],
  cost: [0, 48, 60, 20],
  revenue: [60, 48, 60, 20],
};
const FRAME = 'M.5 .5H119.5V67.5H.5ZM0 48H120M24 0V48M48 0V48M72 0V48M96 0V48M24 24H48M72 24H96M60 48V68';
const STEP = 4.5;
const INSET = 4;

/**
 * How a canvas is filled, as a picture of a thumb's size: a stroke for each note, in the colour of the first segment that
 * it serves. It says nothing that the words beside it do not.
 */
export function thumbnail({ blocks }: CanvasContent, theme: Theme): Markup {
  const strokes = new Map<string, string>();
  for (const { keyword, notes } of blocks) {
    const place = (PLACES as Partial<Record<string, readonly [number, number, number, number]>>)[keyword];
    if (!place) continue;
    const [x, y, width, height] = place;
    const room = Math.floor((height - INSET) / STEP);
    for (const [at, { segments }] of notes.slice(0, room).entries()) {
      const [first] = segments;
      const colour = first === undefined ? theme.muted : theme.segments[segmentMark(first).colour]!;
      const stroke = `M${x + INSET} ${y + INSET + at * STEP + 0.5}h${width - 2 * INSET}`;
      strokes.set(colour, (strokes.get(colour) ?? '') + stroke);
    }
  }
  const paths = [...strokes].map(([stroke, d]) => element('path', { d, stroke, 'stroke-width': 2.2 }));
  const frame = element('path', { d: FRAME, fill: 'none', stroke: theme.line });
  const picture = { class: 'thumbnail', viewBox: '0 0 120 68', 'aria-hidden': 'true' };
  return element('svg', picture, join([frame, ...paths]));
}
