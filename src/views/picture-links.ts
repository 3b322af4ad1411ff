import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { dependencyBundles } from '../model/dependency-bundles.ts';
import { type NotePlaces, noteKeys } from './note-keys.ts';
import { servedSegments } from './served-segments.ts';
import { cleanText } from './text/clean-text.ts';
import { brief } from './text/graphemes.ts';

/** Some places, and others that hang on every one of them. */
export interface PlaceBundle {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** How the elements of a canvas hang together, as plain data, each named by its place in the text. */
export interface PictureLinks {
  readonly elements: readonly { readonly place: number; readonly key: string; readonly name: string }[];
  /** Which elements depend on which. */
  readonly ties: readonly PlaceBundle[];
  /** The segments, in the order of their block. */
  readonly segments: readonly number[];
  /** From segments to the elements that serve them all. */
  readonly serves: readonly PlaceBundle[];
}

/** So many characters of a title within a sentence. */
const LONGEST_NAME = 60;

/** How the elements of a canvas hang together, whatever view of it is drawn; it grows with the text. */
export function pictureLinks(
  model: CanvasModel,
  catalogue: Catalogue,
  places: NotePlaces = placesIn(model),
): PictureLinks {
  const placeOf = (element: CanvasElement) => places(element).index;
  return {
    elements: model.elements.map((element) => linkedElement(element, places, catalogue)),
    ties: dependencyBundles(model).map(({ from, to }) => ({ from: from.map(placeOf), to: to.map(placeOf) })),
    segments: (model.byKeyword.get('segment') ?? []).map(placeOf),
    serves: servings(model, placeOf),
  };
}

/** An element as links name it. */
export function linkedElement(
  element: CanvasElement,
  places: NotePlaces,
  { preview }: Catalogue,
): PictureLinks['elements'][number] {
  const { index, key } = places(element);
  return { place: index, key, name: brief(cleanText(element.label), LONGEST_NAME) || preview.unnamed };
}

function placesIn({ elements }: CanvasModel): NotePlaces {
  const keys = noteKeys(elements);
  return (element) => ({ index: element.index, key: keys.get(element)! });
}

/** Elements that serve the same segments share one list of them. */
function servings(model: CanvasModel, placeOf: (element: CanvasElement) => number): readonly PlaceBundle[] {
  const segments = (model.byKeyword.get('segment') ?? []).map(placeOf);
  const serving = new Map<readonly number[], number[]>();
  for (const [element, served] of servedSegments(model)) {
    const others = serving.get(served);
    if (others) others.push(placeOf(element));
    else serving.set(served, [placeOf(element)]);
  }
  return [...serving].map(([served, to]) => ({ from: served.map((at) => segments[at]!), to }));
}
