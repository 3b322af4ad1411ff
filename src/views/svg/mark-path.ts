import type { MarkShape, SegmentMark } from '../segment-marks.ts';
import type { Markup } from './escape.ts';
import { type Attributes, element } from './svg-writer.ts';

/** The outline of each shape around 0, 0, about nine pixels wide; of equal weight to the eye, not of equal size. */
const PATHS: Readonly<Record<MarkShape, string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  triangle: 'M0 -4.3L4.5 3.7H-4.5Z',
  square: 'M-3.6 -3.6H3.6V3.6H-3.6Z',
  diamond: 'M0 -4.9L4.4 0L0 4.9L-4.4 0Z',
  star: 'M0 -5L1.4 -1.7L4.8 -1.5L2.2 0.8L3 4.2L0 2.4L-3 4.2L-2.2 0.8L-4.8 -1.5L-1.4 -1.7Z',
  plus: 'M-1.5 -4.4H1.5V-1.5H4.4V1.5H1.5V4.4H-1.5V1.5H-4.4V-1.5H-1.5Z',
  wedge: 'M0 4.3L-4.5 -3.7H4.5Z',
  cross: 'M-4.2 -2.2L-2.2 -4.2L0 -2L2.2 -4.2L4.2 -2.2L2 0L4.2 2.2L2.2 4.2L0 2L-2.2 4.2L-4.2 2.2L-2 0Z',
  dome: 'M-5 2.9A5 5.4 0 0 1 5 2.9Z',
  hourglass: 'M-4 -4.2H4L0.9 0L4 4.2H-4L-0.9 0Z',
  arrow: 'M-3.5 -4.5L4.5 0L-3.5 4.5Z',
  bowl: 'M-5 -2.9A5 5.4 0 0 0 5 -2.9Z',
  bowtie: 'M-4.4 -3.9L0 -0.9L4.4 -3.9V3.9L0 0.9L-4.4 3.9Z',
  sail: 'M-3.7 4H4.2L-3.7 -4.6Z',
};

/** The mark of a segment, its middle at `x`, `y`. */
export function markShape({ shape, style }: SegmentMark, colour: string, x: number, y: number): Markup {
  const hole = style === 'holed' ? ` ${HOLE}` : '';
  const paint: Attributes =
    style === 'outline'
      ? { fill: 'none', stroke: colour, 'stroke-width': 1.3, 'stroke-linejoin': 'round' }
      : { fill: colour, 'fill-rule': style === 'holed' ? 'evenodd' : undefined };
  return element('path', { transform: `translate(${round(x)} ${round(y)})`, d: PATHS[shape] + hole, ...paint });
}

const HOLE = 'M-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z';

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
