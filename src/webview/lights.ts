import type { NoteFilter } from '../protocol/preview-messages.ts';
import type { NoteChange } from '../protocol/rendering.ts';
import type { CanvasTies } from './canvas-ties.ts';
import { elementKey, type SeenNote, type SeenNotes, searchedOnNotes } from './seen-notes.ts';

/** Everything that decides which notes stay bright. */
export interface Scene {
  readonly notes: SeenNotes;
  readonly ties: CanvasTies;
  readonly filter: NoteFilter;
  /** What happened to notes, by their keys, in the view of changes. */
  readonly changes: ReadonlyMap<string, NoteChange['sign']> | undefined;
  /** The key of the element whose dependents are shown. */
  readonly origin: string | undefined;
  /** The key of the note that is pointed at, or has the keyboard. */
  readonly spot: string | undefined;
  /** The key of the note at the cursor in the text. */
  readonly cursor: string | undefined;
  /** Whether the note at the cursor dims others as a note that is pointed at does. */
  readonly followsCursor: boolean;
  /** The key of the note that was found last, or stepped to. */
  readonly found: string | undefined;
}

/** How far something is from what it depends on. */
export type Step = 'origin' | 'direct' | 'further';

/** Which notes stay bright, and how they are marked; all by their keys. */
export interface Lights {
  /** The notes that stay bright while the others are dimmed; undefined while none is. */
  readonly bright: ReadonlySet<string> | undefined;
  /** The notes that pass the filter; undefined while nothing is filtered. */
  readonly passing: ReadonlySet<string> | undefined;
  /** The notes that the spot, or else the cursor's note, is tied to. */
  readonly tied: ReadonlySet<string>;
  readonly steps: ReadonlyMap<string, Step>;
}

/** Nothing is filtered. */
export const NO_FILTER: NoteFilter = { segments: [], findings: false, text: '', changes: [] };

/** Whether a filter asks for anything. */
export function asksForSomething({ changes, findings, segments, text }: NoteFilter): boolean {
  return findings || segments.length > 0 || changes.length > 0 || searchedOnNotes(text) !== '';
}

/** Which notes stay bright: those that depend on the origin, else those that pass the filter, else what the spot is tied to. */
export function lightsOf(scene: Scene): Lights {
  const { changes, cursor, followsCursor, found, notes } = scene;
  // Whoever steps from change to change compares: neither ties nor the cursor are to draw over what changed.
  const isStepping = changes !== undefined && found !== undefined;
  const spot = isStepping && scene.spot === found ? undefined : scene.spot;
  const passing = passingNotes(scene);
  const steps = stepsOf(scene);
  const middle = notes.get(spot ?? (isStepping ? undefined : cursor) ?? '');
  const tiedPlaces = middle ? scene.ties.tiedTo(middle.place) : NOTHING;
  const tied = new Set(keysWhere(notes, ({ place }) => tiedPlaces.has(place)));
  const links = () => new Set([...tied, ...keysWhere(notes, ({ place }) => place === middle?.place)]);
  return { bright: bright(), passing, tied, steps };

  function bright(): ReadonlySet<string> | undefined {
    if (steps.size > 0) {
      return new Set([...steps].filter(([key, step]) => step === 'origin' || !passing || passing.has(key)).map(keyOf));
    }
    if (passing) return passing;
    return middle && (spot !== undefined || followsCursor) ? links() : undefined;
  }
}

/** The notes that pass the filter. A segment that is not there, as while its text is broken, asks for nothing. */
function passingNotes({ changes, filter, notes, ties }: Scene): ReadonlySet<string> | undefined {
  const chosen = filter.segments.flatMap((key) => ties.element(key)?.place ?? []);
  const text = searchedOnNotes(filter.text);
  const signs = new Set(changes ? filter.changes : []);
  if (chosen.length === 0 && !filter.findings && text === '' && signs.size === 0) return undefined;
  const serving = new Set(chosen.flatMap((segment) => [...ties.servingOf(segment)]));
  return new Set(
    keysWhere(
      notes,
      (note) =>
        (chosen.length === 0 || serving.has(note.place)) &&
        (!filter.findings || note.hasFinding) &&
        (signs.size === 0 || hasOne(signs, changes?.get(note.key))) &&
        (text === '' || note.text.includes(text)),
    ),
  );
}

function stepsOf({ notes, origin, ties }: Scene): ReadonlyMap<string, Step> {
  const element = ties.element(origin);
  if (!element) return new Map();
  const { direct, further } = ties.dependentsOf(element.place);
  const steps = new Map<string, Step>();
  for (const { key, place } of notes.values()) {
    if (elementKey(key) === origin) steps.set(key, 'origin');
    else if (direct.has(place)) steps.set(key, 'direct');
    else if (further.has(place)) steps.set(key, 'further');
  }
  return steps;
}

const NOTHING: ReadonlySet<number> = new Set();

/** Whether one of these happened to a note. */
function hasOne(signs: ReadonlySet<string>, sign: string | undefined): boolean {
  return sign !== undefined && signs.has(sign);
}

const keyOf = ([key]: readonly [string, unknown]) => key;

function keysWhere(notes: SeenNotes, is: (note: SeenNote) => boolean): readonly string[] {
  return [...notes.values()].filter(is).map(({ key }) => key);
}
