import type { Markup } from './escape.ts';
import { element } from './svg-writer.ts';

/** How a sign is drawn: lines, and what is filled. */
interface SignShape {
  readonly lines?: string;
  readonly filled?: string;
}

const RING = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z';
/** A ring in six pieces. */
const BROKEN_RING =
  'M4 0A4 4 0 0 1 3.06 2.57M1.37 3.76A4 4 0 0 1 -1.37 3.76M-3.06 2.57A4 4 0 0 1 -4 0M-4 0A4 4 0 0 1 -3.06 -2.57M-1.37 -3.76A4 4 0 0 1 1.37 -3.76M3.06 -2.57A4 4 0 0 1 4 0';
const CHECK = 'M-4 0.3L-1.2 3.2L4 -3.2';
const CROSS = 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2';
const bar = (x: number, top: number) => `M${x} 4V${top}H${x + 2.2}V4Z`;

/** The signs of the views, around 0, 0, within five pixels to each side; drawn, so that they look alike in every font. */
const SIGNS = {
  // Of what is expected, and what is there.
  met: { lines: CHECK },
  missing: { lines: BROKEN_RING },
  unexpected: { lines: 'M-4 0H4M0 -4V4' },
  // How sure it is.
  established: { filled: RING },
  planned: { lines: `${RING}M0 -2.2V0L1.7 1` },
  assumed: { lines: `${RING}M-1.9 0.4C-1.2 -1 -0.5 -0.8 0 0S1.2 1 1.9 -0.4` },
  retiring: { lines: 'M-4 -3.6H4M0 -1V4M-2.6 1.5L0 4L2.6 1.5' },
  // What a relationship is for.
  acquisition: { lines: 'M-4.4 0H1.6M-0.8 -2.6L1.8 0L-0.8 2.6M4.2 -4V4' },
  retention: { lines: 'M3.7 -1.5A4 4 0 1 0 3.7 1.5M4.2 -4.2V-1.3H1.3' },
  upselling: { lines: 'M0 4V-3.8M-3.2 -0.8L0 -4L3.2 -0.8' },
  referral: {
    lines: 'M-2.6 0L2.4 -2.9M-2.6 0L2.4 2.9',
    filled:
      'M-4.8 0a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0ZM1.4 -3.2a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0ZM1.4 3.2a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z',
  },
  // How one deals with the other.
  personal: { lines: 'M-4 4.4C-4 -0.4 4 -0.4 4 4.4', filled: 'M-2.1 -2.6a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0Z' },
  automated: { lines: 'M-4.2 -3.4H4.2V2.2H-4.2ZM-2.2 4.4H2.2' },
  social: {
    lines: 'M0 -3L-3.2 2.6H3.2Z',
    filled:
      'M-1.7 -3.2a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0ZM-4.9 2.8a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0ZM1.5 2.8a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z',
  },
  // The types of relationship: each looks like the mode it belongs to, with something of its own.
  dedicated: {
    lines: 'M-4.8 4.4C-4.8 -0.2 2.4 -0.2 2.4 4.4',
    filled: 'M-3.3 -2.4a2.1 2.1 0 1 0 4.2 0a2.1 2.1 0 1 0 -4.2 0ZM3.4 -4.6L5 -2.6L3.4 -0.6L1.8 -2.6Z',
  },
  selfService: { lines: 'M-4.2 -3.4H4.2V2.2H-4.2ZM-2.2 4.4H2.2', filled: 'M-1.6 -2.3L2.4 -0.6L0.5 -0.1L-0.2 1.5Z' },
  automatedServices: {
    lines: 'M-4.2 -3.4H4.2V2.2H-4.2ZM-2.2 4.4H2.2',
    filled: 'M-1.5 -0.6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z',
  },
  coCreation: {
    lines: 'M-0.5 -2.4L-2.9 1.8M3 0.4V4.6M0.9 2.5H5.1',
    filled: 'M-1.9 -3.2a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0ZM-4.9 2.6a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0 -3.6 0Z',
  },
  // How much.
  low: { lines: `${bar(-1.1, -4)}${bar(2.4, -4)}`, filled: bar(-4.6, -4) },
  medium: { lines: bar(2.4, -4), filled: `${bar(-4.6, -4)}${bar(-1.1, -4)}` },
  high: { filled: `${bar(-4.6, -4)}${bar(-1.1, -4)}${bar(2.4, -4)}` },
  // What became of an idea or a hypothesis.
  open: { lines: BROKEN_RING },
  underWay: { lines: RING, filled: 'M0 -4A4 4 0 0 1 0 4Z' },
  yes: { lines: CHECK },
  no: { lines: CROSS },
  // What became of a note.
  added: { lines: 'M-4 0H4M0 -4V4' },
  removed: { lines: 'M-4 0H4' },
  changed: { lines: 'M-4.2 1.2C-3.2 -2.4 -1.4 -2 0 0S3.2 2.4 4.2 -1.2' },
  moved: { lines: 'M-4.2 0H4M0.8 -3.2L4 0L0.8 3.2' },
} as const satisfies Record<string, SignShape>;

/** One of the signs. */
export type SignName = keyof typeof SIGNS;

/** A sign in one colour, its middle at `x`, `y`. */
export function signShape(sign: SignName, colour: string, x: number, y: number): Markup {
  const { filled, lines }: SignShape = SIGNS[sign];
  const transform = `translate(${round(x)} ${round(y)})`;
  const drawn = lines && {
    d: lines,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
  if (!filled) return element('path', { transform, ...drawn });
  const solid = element('path', { transform, d: filled, fill: colour });
  return drawn ? (`${element('path', { transform, ...drawn })}${solid}` as Markup) : solid;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
