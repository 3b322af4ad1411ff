/** A rectangle, in the picture's units. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A note where it stands. */
export interface PlacedNote {
  readonly key: string;
  readonly area: Area;
}

/** The window that the audience looks at, in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** What the camera looks at: a part of the picture, and how large. */
export interface Shot {
  readonly area: Area;
  /** CSS pixels for each unit of the picture. */
  readonly scale: number;
}

/** A part of a step that is seen at once, and read. */
export interface Part extends Shot {
  /** Its notes, in reading order. */
  readonly notes: readonly string[];
}

/** The picture's body text, in its units. */
const TEXT = 13;
/** Body text has to be this part of the screen's height to be read from the back of a room, and need not be larger. */
const READABLE = 0.026;
const LARGEST = 0.046;
/** How much of the screen is for what is looked at. */
const FILLED = { width: 0.9, height: 0.84 } as const;

/**
 * The parts that a step is seen in: one where its notes can be read together, else as many as it takes, each with whole
 * notes from the top down.
 *
 * @param head what stands above the notes and is seen with the first ones.
 */
export function partsOfStep(notes: readonly PlacedNote[], head: Area | undefined, screen: Screen): readonly Part[] {
  const all = union([...(head ? [head] : []), ...notes.map(({ area }) => area)]);
  const widest = Math.max(1, ...notes.map(({ area }) => area.width));
  const readable = Math.min((READABLE * screen.height) / TEXT, (FILLED.width * screen.width) / widest);
  const together = scaleFor(all, screen);
  if (notes.length < 2 || together >= readable) {
    return [{ area: all, scale: together, notes: notes.map(({ key }) => key) }];
  }
  const room = {
    width: (FILLED.width * screen.width) / readable,
    height: (FILLED.height * screen.height) / readable,
  };
  const parts: { area: Area; notes: string[] }[] = [];
  for (const { area, key } of [...notes].sort(byPlace)) {
    const last = parts.at(-1);
    const joined = union([...(last ? [last.area] : head ? [head] : []), area]);
    // Where the head leaves the first note no room it is not worth a part of its own.
    if (last && (joined.width > room.width || joined.height > room.height)) parts.push({ area, notes: [key] });
    else if (last) parts[parts.length - 1] = { area: joined, notes: [...last.notes, key] };
    else parts.push({ area: joined, notes: [key] });
  }
  return parts.map((part) => ({ ...part, scale: Math.min(readable, scaleFor(part.area, screen)) }));
}

/** How large an area is shown: as large as fits, but no larger than is pleasant. */
export function scaleFor({ height, width }: Area, screen: Screen): number {
  return Math.min(
    (FILLED.width * screen.width) / Math.max(1, width),
    (FILLED.height * screen.height) / Math.max(1, height),
    (LARGEST * screen.height) / TEXT,
  );
}

/** The smallest area that holds all of these; nothing where there is none. */
export function union(areas: readonly Area[]): Area {
  const left = Math.min(...areas.map(({ x }) => x));
  const top = Math.min(...areas.map(({ y }) => y));
  const right = Math.max(...areas.map(({ width, x }) => x + width));
  const bottom = Math.max(...areas.map(({ height, y }) => y + height));
  return areas.length === 0
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Row by row, and in a row from the left. */
function byPlace({ area: a }: PlacedNote, { area: b }: PlacedNote): number {
  return a.y - b.y || a.x - b.x;
}
