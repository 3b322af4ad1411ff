import type { RenderedBlock } from '../../protocol/rendering.ts';
import { noteOf } from '../picture.ts';

/** A place within the panel, in its pixels, from the top left corner of all that can be scrolled to. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where blocks and notes of the picture stand in the panel, at whatever size it is drawn. */
export class PictureFrame {
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLElement;
  /** The blocks of the picture; none in another view than the canvas. */
  blocks: readonly RenderedBlock[] = [];

  constructor(stage: HTMLElement, sheet: HTMLElement) {
    this.#stage = stage;
    this.#sheet = sheet;
  }

  /** How many pixels one unit of the picture takes. */
  get scale(): number {
    const picture = this.#picture;
    const width = picture?.viewBox.baseVal?.width ?? 0;
    return picture && width > 0 ? picture.getBoundingClientRect().width / width : 1;
  }

  /** The block of a keyword; undefined where the picture has none. */
  block(keyword: string | undefined): RenderedBlock | undefined {
    return this.blocks.find((block) => block.keyword === keyword);
  }

  /** The block at a point of the window. */
  blockAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): RenderedBlock | undefined {
    const picture = this.#picture?.getBoundingClientRect();
    if (!picture) return undefined;
    const x = (clientX - picture.left) / this.scale;
    const y = (clientY - picture.top) / this.scale;
    return this.blocks.find(({ box }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  }

  /** The block that a note stands in. */
  blockOf(key: string): RenderedBlock | undefined {
    return this.block(noteOf(this.#sheet, key)?.closest<SVGGElement>('[data-block]')?.dataset.block);
  }

  placeOfBlock({ box }: RenderedBlock): Place {
    const { left, top } = this.#origin;
    const { scale } = this;
    return {
      left: left + box.x * scale,
      top: top + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  }

  /** Where a note stands; undefined where it is not in the picture. */
  placeOfNote(key: string): Place | undefined {
    const note = noteOf(this.#sheet, key);
    return note && this.#placeOf(note.querySelector('.card') ?? note);
  }

  /** Where the heading of a block stands. */
  placeOfHeading(keyword: string): Place | undefined {
    const heading = this.#sheet.querySelector(`[data-block="${CSS.escape(keyword)}"] [role=heading]`);
    return heading ? this.#placeOf(heading) : undefined;
  }

  /** Where the next note of a block would stand: below its last one, else below its head. */
  placeOfNext(block: RenderedBlock): Place {
    const { scale } = this;
    const whole = this.placeOfBlock(block);
    const notes = this.#sheet.querySelectorAll(`[data-block="${CSS.escape(block.keyword)}"] [data-note] > .card`);
    const last = notes.item(notes.length - 1);
    const place = last && this.#placeOf(last);
    const height = NEW_NOTE.height * scale;
    if (place)
      return { left: place.left, top: place.top + place.height + NEW_NOTE.gap * scale, width: place.width, height };
    const left = whole.left + NEW_NOTE.side * scale;
    const width = Math.min(whole.width - 2 * NEW_NOTE.side * scale, NEW_NOTE.widest * scale);
    return { left, top: whole.top + NEW_NOTE.head * scale, width, height };
  }

  get #picture(): SVGSVGElement | undefined {
    const { firstElementChild } = this.#sheet;
    return firstElementChild instanceof SVGSVGElement ? firstElementChild : undefined;
  }

  get #origin(): { readonly left: number; readonly top: number } {
    const picture = this.#sheet.getBoundingClientRect();
    const stage = this.#stage.getBoundingClientRect();
    return {
      left: picture.left - stage.left + this.#stage.scrollLeft,
      top: picture.top - stage.top + this.#stage.scrollTop,
    };
  }

  #placeOf(element: Element): Place {
    const box = element.getBoundingClientRect();
    const stage = this.#stage.getBoundingClientRect();
    return {
      left: box.left - stage.left + this.#stage.scrollLeft,
      top: box.top - stage.top + this.#stage.scrollTop,
      width: box.width,
      height: box.height,
    };
  }
}

/** Where a first note would stand in its block, in the units of the picture. */
const NEW_NOTE = { side: 14, head: 54, gap: 8, height: 35, widest: 360 } as const;

/** Puts an element to a place. */
export function putTo({ style }: HTMLElement, { left, top }: Pick<Place, 'left' | 'top'>): void {
  style.left = `${Math.round(left)}px`;
  style.top = `${Math.round(top)}px`;
}
