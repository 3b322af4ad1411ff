import type { PicturePlace, PreviewState } from '../protocol/preview-messages.ts';
import type { ViewName } from '../protocol/rendering.ts';
import type { Zoom } from './zoom.ts';

const TOP: PicturePlace['scroll'] = { x: 0, y: 0 };

/** Where each view was left: how large it was, and which part of it was seen. */
export class ViewPlaces {
  readonly #zoom: Zoom;
  #places: PreviewState['places'] = {};
  /** The view that is on the page; undefined before the first picture, and of another canvas. */
  #shown: ViewName | undefined;

  constructor(zoom: Zoom) {
    this.#zoom = zoom;
  }

  /** The view that is on the page; undefined before the first picture, and of another canvas. */
  get shown(): ViewName | undefined {
    return this.#shown;
  }

  /** The places to be remembered. */
  get all(): PreviewState['places'] {
    return this.#shown === undefined ? this.#places : { ...this.#places, [this.#shown]: this.#here };
  }

  /** Brings remembered places back. */
  recall(places: PreviewState['places']): void {
    this.#places = places;
  }

  /** Starts at the top of another canvas, as large as the last one was. */
  startAgain(): void {
    const level = this.#zoom.level;
    if (this.#shown) this.#places = { [this.#shown]: { zoom: level, scroll: TOP } };
    this.#shown = undefined;
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
    this.#places = this.all;
  }

  get #here(): PicturePlace {
    return { zoom: this.#zoom.level, scroll: this.#zoom.scroll };
  }
}
