import type { PicturePlace, ViewPlaces as Places, PreviewState } from '../protocol/preview-messages.ts';
import type { ViewName } from '../protocol/rendering.ts';
import type { Zoom } from './zoom.ts';

const TOP: PicturePlace['scroll'] = { x: 0, y: 0 };
/** Of so many canvases is remembered where they were left. */
const MOST_OTHERS = 20;

/** Where each view was left: how large it was, and which part of it was seen. */
export class ViewPlaces {
  readonly #zoom: Zoom;
  #places: Places = {};
  #others: Readonly<Record<string, Places>> = {};
  /** The view that is on the page; undefined before the first picture, and of another canvas. */
  #shown: ViewName | undefined;

  constructor(zoom: Zoom) {
    this.#zoom = zoom;
  }

  /** The view that is on the page; undefined before the first picture, and of another canvas. */
  get shown(): ViewName | undefined {
    return this.#shown;
  }

  /** The places of this canvas and of others, to be remembered. */
  get all(): Pick<PreviewState, 'places' | 'others'> {
    return { places: this.#left, others: this.#others };
  }

  /** Brings back the places of a canvas, and of others, that were remembered. */
  recall(uri: string, { uri: of, places = {}, others = {} }: Partial<PreviewState>): void {
    this.#others = others;
    if (of === uri) this.#places = places;
    else if (of !== undefined) this.#turn(of, places, uri);
  }

  /** Turns from one canvas to another: to where that one was left, else to its top, as large as the last one was. */
  turn(from: string, to: string): void {
    const { level } = this.#zoom;
    const asLarge = this.#shown ? { [this.#shown]: { zoom: level, scroll: TOP } } : this.#places;
    this.#turn(from, this.#left, to, asLarge);
    this.#shown = undefined;
  }

  #turn(from: string, left: Places, to: string, otherwise: Places = {}): void {
    const { [from]: _, [to]: known, ...others } = this.#others;
    this.#others = Object.fromEntries([...Object.entries(others), [from, left] as const].slice(-MOST_OTHERS));
    this.#places = known ?? otherwise;
  }

  /** Takes the size of a picture that has just been put on the page; one of another view comes to where it was left. */
  measure(view: ViewName, picture: SVGSVGElement): void {
    if (view === this.#shown) {
      this.#zoom.measure(picture);
      return;
    }
    const place = this.#places[view];
    this.#zoom.level = place?.zoom ?? 'fit';
    this.#shown = view;
    this.#zoom.measure(picture);
    this.#zoom.restoreScroll(place?.scroll ?? TOP);
  }

  /** Remembers where the view on the page is left, before another one takes its place. */
  leave(): void {
    this.#places = this.#left;
  }

  get #left(): Places {
    return this.#shown === undefined ? this.#places : { ...this.#places, [this.#shown]: this.#here };
  }

  get #here(): PicturePlace {
    return { zoom: this.#zoom.level, scroll: this.#zoom.scroll };
  }
}
