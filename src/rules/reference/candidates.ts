import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { ratedOf } from '../../model/values.ts';
import { type NearestFinder, nearestFinder } from '../../taxonomy/nearest.ts';
import type { LinkTarget, PropertyRow } from '../../taxonomy/properties.ts';

const NEEDS = ['job', 'pain', 'gain'] as const;

/** What an id that leads nowhere may have been meant to be. */
export interface Candidates {
  /** What an id belongs to, whether or not it can stand where it does; undefined where it is nobody's. */
  kindOf(id: string): LinkTarget | undefined;
  /** The ids nearest to one, among those that can stand after a property. */
  near(id: string, row: PropertyRow): readonly string[];
  /** The title of an element of such a kind that has no id, where the id is that title with hyphens. */
  titledLike(id: string, kinds: readonly LinkTarget[]): string | undefined;
}

/** The candidates of a canvas, each part collected when it is first asked for. */
export const candidatesOf: (canvas: CanvasModel) => Candidates = perCanvas(collect);

function collect(canvas: CanvasModel): Candidates {
  const needIds = lazy(() => needIdsOf(canvas));
  const titles = lazy(() => titlesWithoutId(canvas));
  const finders = new Map<string, NearestFinder>();

  const idsOf = (kind: LinkTarget): readonly string[] =>
    isNeed(kind)
      ? [...(needIds().get(kind) ?? [])]
      : (canvas.byKeyword.get(kind) ?? []).flatMap(({ id }) => (id === undefined ? [] : [id]));

  const finderOf = (kinds: readonly LinkTarget[]): NearestFinder => {
    const key = kinds.join();
    const finder = finders.get(key) ?? nearestFinder(kinds.flatMap(idsOf));
    finders.set(key, finder);
    return finder;
  };

  return {
    kindOf: (id) => canvas.byId.get(id)?.keyword ?? NEEDS.find((need) => needIds().get(need)?.has(id)),
    near: (id, row) => finderOf(row.targets ?? []).find(id),
    titledLike: (id, kinds) =>
      titles()
        .get(asId(id))
        ?.find(({ keyword }) => kinds.includes(keyword))?.title,
  };
}

function isNeed(kind: LinkTarget): kind is (typeof NEEDS)[number] {
  return (NEEDS as readonly LinkTarget[]).includes(kind);
}

function needIdsOf(canvas: CanvasModel): ReadonlyMap<LinkTarget, ReadonlySet<string>> {
  const segments = canvas.byKeyword.get('segment') ?? [];
  const idsOf = (need: string) =>
    segments.flatMap((segment) =>
      ratedOf(segment, need).flatMap(({ id }) => (id === undefined ? [] : [id.normalize('NFC')])),
    );
  return new Map(NEEDS.map((need) => [need, new Set(idsOf(need))]));
}

/** The elements without an id, by what their title would be as one; the first of each kind. */
function titlesWithoutId(canvas: CanvasModel): ReadonlyMap<string, readonly CanvasElement[]> {
  const titles = new Map<string, CanvasElement[]>();
  for (const element of canvas.elements) {
    if (element.id !== undefined || element.title === undefined) continue;
    const key = asId(element.title);
    const group = titles.get(key) ?? [];
    if (!group.some(({ keyword }) => keyword === element.keyword)) titles.set(key, [...group, element]);
  }
  return titles;
}

/** A title as it would be written as an id; upper and lower case count the same. */
function asId(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-');
}

function lazy<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= compute();
    return value;
  };
}
