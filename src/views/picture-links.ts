import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { dependencyBundles } from '../model/dependency-bundles.ts';
import { noteKeys } from './note-keys.ts';
import { servedSegments } from './served-segments.ts';
import { segmentNames } from './sheet/title-of.ts';

/** Some places, and others that hang on every one of them. */
export interface PlaceBundle {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How the notes of a picture hang together, as plain data; whatever view it is. */
export interface PictureLinks {
  /** Which elements depend on which, by their places in the text. */
  readonly ties: readonly PlaceBundle[];
  /** The segments as legends name them, in the order of their block. */
  readonly segments: readonly { readonly key: string; readonly name: string }[];
  /** From the places of segments in their block to those of the elements that serve them all. */
  readonly serves: readonly PlaceBundle[];
}

/** How the notes of a canvas hang together; it grows with the text. */
export function pictureLinks(model: CanvasModel, catalogue: Catalogue): PictureLinks {
  const keys = noteKeys(model.elements);
  const names = segmentNames(model, catalogue);
  return {
    ties: dependencyBundles(model).map(({ from, to }) => ({ from: from.map(placeOf), to: to.map(placeOf) })),
    segments: (model.byKeyword.get('segment') ?? []).map((segment, at) => ({
      key: keys.get(segment)!,
      name: names[at]!,
    })),
    serves: servings(model),
  };
}

/** Elements that serve the same segments share one list of them. */
function servings(model: CanvasModel): readonly PlaceBundle[] {
  const serving = new Map<readonly number[], number[]>();
  for (const [element, segments] of servedSegments(model)) {
    const others = serving.get(segments);
    if (others) others.push(element.index);
    else serving.set(segments, [element.index]);
  }
  return [...serving].map(([from, to]) => ({ from, to }));
}

function placeOf({ index }: CanvasElement): number {
  return index;
}
