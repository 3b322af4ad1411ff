/** Where a note stands on the page. */
export interface NoteBox {
  readonly key: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Which way an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Being beside the way counts so much more than being far along it. */
const ASIDE = 3;
/** Notes touch, and boxes are not whole numbers of pixels. */
const SLACK = 2;

/**
 * The note that the eye goes to from another one in a direction, over the borders of blocks: the nearest of those that lie
 * that way, those in the same row or column first.
 *
 * @returns undefined where none lies that way.
 */
export function nearestNote(from: NoteBox, boxes: Iterable<NoteBox>, direction: Direction): string | undefined {
  const start = turned(from, direction);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const other = turned(box, direction);
    if (box.key === from.key || other.near < start.far - SLACK) continue;
    const aside = Math.max(0, other.from - start.to, start.from - other.to);
    const shift = Math.abs((other.from + other.to) / 2 - (start.from + start.to) / 2);
    // Of those as near as one another the one whose middle is nearest.
    const distance = other.near - start.far + aside * ASIDE + shift / 100;
    if (distance < least) {
      best = box.key;
      least = distance;
    }
  }
  return best;
}

/** A box as if the direction were to the right: how near and far it reaches, and from where to where across. */
function turned({ bottom, left, right, top }: NoteBox, direction: Direction) {
  switch (direction) {
    case 'right':
      return { near: left, far: right, from: top, to: bottom };
    case 'left':
      return { near: -right, far: -left, from: top, to: bottom };
    case 'down':
      return { near: top, far: bottom, from: left, to: right };
    case 'up':
      return { near: -bottom, far: -top, from: left, to: right };
  }
}
