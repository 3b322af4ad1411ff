import type { Bundle, CanvasLinks, LinkedElement } from '../protocol/rendering.ts';

/** What would change if one element changed. */
export interface Dependents {
  /** The places of those that depend on it themselves. */
  readonly direct: ReadonlySet<number>;
  /** The places of those that depend on it by others. */
  readonly further: ReadonlySet<number>;
}

/** How the elements of a canvas hang together, each named by its place in the text. Nothing is computed before it is asked for. */
export class CanvasTies {
  /** The segments in the order of their block. */
  readonly segments: readonly LinkedElement[];
  readonly #byKey: ReadonlyMap<string, LinkedElement>;
  readonly #dependentsOf: ReadonlyMap<number, readonly Bundle[]>;
  readonly #neededBy: ReadonlyMap<number, readonly Bundle[]>;
  readonly #segmentsOf: ReadonlyMap<number, readonly Bundle[]>;

  constructor({ elements, segments, serves, ties }: CanvasLinks) {
    const byPlace = new Map(elements.map((element) => [element.place, element]));
    this.segments = segments.flatMap((place) => byPlace.get(place) ?? []);
    this.#byKey = new Map(elements.map((element) => [element.key, element]));
    this.#dependentsOf = bundlesByPlace(ties, 'from');
    this.#neededBy = bundlesByPlace(ties, 'to');
    this.#segmentsOf = bundlesByPlace(serves, 'from');
  }

  /** The element of a key; undefined where there is none, as while its text is broken. */
  element(key: string | undefined): LinkedElement | undefined {
    return key === undefined ? undefined : this.#byKey.get(key);
  }

  /** What an element depends on itself, and what depends on it. */
  tiedTo(place: number): ReadonlySet<number> {
    const tied = new Set<number>();
    for (const { to } of this.#dependentsOf.get(place) ?? []) for (const other of to) tied.add(other);
    for (const { from } of this.#neededBy.get(place) ?? []) for (const other of from) tied.add(other);
    tied.delete(place);
    return tied;
  }

  /** What would change if an element changed. Each bundle is followed once, however many lead to it. */
  dependentsOf(place: number): Dependents {
    const followed = new Set<Bundle>();
    const found = new Set([place]);
    const follow = (places: Iterable<number>): Set<number> => {
      const next = new Set<number>();
      for (const at of places) {
        for (const bundle of this.#dependentsOf.get(at) ?? []) {
          if (followed.has(bundle)) continue;
          followed.add(bundle);
          for (const other of bundle.to) if (!found.has(other)) next.add(other);
        }
      }
      for (const other of next) found.add(other);
      return next;
    };
    const direct = follow([place]);
    const further = new Set<number>();
    for (let step = follow(direct); step.size > 0; step = follow(step)) for (const other of step) further.add(other);
    return { direct, further };
  }

  /** The elements that serve a segment. */
  servingOf(segment: number): ReadonlySet<number> {
    return new Set((this.#segmentsOf.get(segment) ?? []).flatMap(({ to }) => to));
  }
}

function bundlesByPlace(bundles: readonly Bundle[], end: keyof Bundle): ReadonlyMap<number, readonly Bundle[]> {
  const found = new Map<number, Bundle[]>();
  for (const bundle of bundles) {
    for (const place of bundle[end]) {
      const known = found.get(place);
      if (known) known.push(bundle);
      else found.set(place, [bundle]);
    }
  }
  return found;
}
