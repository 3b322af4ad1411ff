import type { PicturePlace } from '../protocol/preview-messages.ts';

/** How large the picture is drawn: a factor of its own size, or as wide as the panel. */
export type ZoomLevel = PicturePlace['zoom'];

/** A point of the panel that stays over the same point of the picture while its size changes. */
export interface Anchor {
  readonly clientX: number;
  readonly clientY: number;
}

const SMALLEST = 0.1;
const LARGEST = 8;
/** A picture as wide as a very wide panel would be all blown-up text. */
const LARGEST_FIT = 1.5;
const STEP = 1.2;
/** Pictures of more notes than this are stretched while the wheel turns, and drawn when it rests. */
const MOST_AT_ONCE = 300;
/** How long a wheel rests, in milliseconds, before the picture is drawn at its new size. */
const REST = 120;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** The size of the picture in the panel, and which part of it is seen. */
export class Zoom {
  level: ZoomLevel = 'fit';
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #changed: () => void;
  #natural = 0;
  #isLarge = false;
  /** The factor that the picture is laid out with; what differs from it is stretched. */
  #laidOut = 1;
  #isStretched = false;
  #resting: number | undefined;

  constructor(stage: HTMLElement, sheet: HTMLElement, changed: () => void) {
    this.#stage = stage;
    this.#sheet = sheet;
    this.#changed = changed;
    new ResizeObserver(() => this.level === 'fit' && this.#apply()).observe(stage);
  }

  /** The factor by which the picture is drawn now. */
  get factor(): number {
    if (this.level !== 'fit') return this.level;
    return this.#natural > 0 ? clamp(this.#stage.clientWidth / this.#natural, SMALLEST, LARGEST_FIT) : 1;
  }

  /** Takes the size of a new picture, in its own units. */
  measure(picture: SVGSVGElement): void {
    this.#natural = picture.viewBox.baseVal?.width || picture.width.baseVal.value;
    this.#isLarge = picture.querySelectorAll('[data-note]').length > MOST_AT_ONCE;
    this.#apply();
  }

  /** Draws the picture at another size; `anchor`, by default the panel's middle, stays where it is. */
  set(level: ZoomLevel, anchor: Anchor = middleOf(this.#stage)): void {
    this.#change(level, anchor, () => this.#apply());
  }

  #change(level: ZoomLevel, anchor: Anchor, apply: () => void): void {
    const before = this.#sheet.getBoundingClientRect();
    const x = (anchor.clientX - before.left) / before.width;
    const y = (anchor.clientY - before.top) / before.height;
    this.level = level === 'fit' ? 'fit' : clamp(level, SMALLEST, LARGEST);
    apply();
    const after = this.#sheet.getBoundingClientRect();
    this.#stage.scrollLeft += after.left + x * after.width - anchor.clientX;
    this.#stage.scrollTop += after.top + y * after.height - anchor.clientY;
  }

  /** One step closer. */
  in(): void {
    this.set(this.factor * STEP);
  }

  /** One step away. */
  out(): void {
    this.set(this.factor / STEP);
  }

  /** Follows a wheel turned with Ctrl held, or two fingers on a touchpad. */
  wheel(event: WheelEvent): void {
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY / 100 : event.deltaY / 3;
    const level = this.factor * STEP ** -clamp(lines, -2, 2);
    if (!this.#isLarge) {
      this.set(level, event);
      return;
    }
    const { clientX, clientY } = event;
    this.#change(level, event, () => this.#stretch());
    window.clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.set(this.level, { clientX, clientY }), REST);
  }

  /** Which part of the picture is at the panel's top left corner, as fractions of its size. */
  get scroll(): PicturePlace['scroll'] {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = this.#stage;
    return { x: scrollLeft / (scrollWidth || 1), y: scrollTop / (scrollHeight || 1) };
  }

  /** Brings a remembered part of the picture back. */
  restoreScroll({ x, y }: PicturePlace['scroll']): void {
    this.#stage.scrollLeft = x * this.#stage.scrollWidth;
    this.#stage.scrollTop = y * this.#stage.scrollHeight;
  }

  #apply(): void {
    if (this.#natural === 0) return;
    window.clearTimeout(this.#resting);
    this.#laidOut = this.factor;
    this.#sheet.style.width = `${this.#natural * this.factor}px`;
    if (this.#isStretched) this.#stretchBy('');
    this.#changed();
  }

  /** Shows the picture at its new size without drawing it: what was drawn is stretched, sharp again when the wheel rests. */
  #stretch(): void {
    this.#stretchBy(`scale(${this.factor / this.#laidOut})`);
    this.#changed();
  }

  #stretchBy(transform: string): void {
    this.#isStretched = transform !== '';
    this.#sheet.style.transform = transform;
    this.#sheet.classList.toggle('stretched', this.#isStretched);
  }
}

function middleOf(element: HTMLElement): Anchor {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
