import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import { type Place, putTo } from './picture-frame.ts';
import { tell } from './told.ts';

/** A title that somebody is to write in the picture. */
export interface FieldWish {
  /** What the field is for, for those who do not see where it stands. */
  readonly label: string;
  readonly value: string;
  /** Shown while it is empty. */
  readonly placeholder: string;
  /** Where it stands; undefined where its place is gone, and it stays where it was. */
  place(): Place | undefined;
  /** Takes what was written. The field waits until it is closed, or hears what is amiss. */
  submit(title: string): void;
  /** Nothing is to be written after all. */
  left(): void;
}

/** The one field in the picture that a title is written in, in the place of the title itself. */
export class InlineField {
  readonly #box = document.createElement('div');
  readonly #text = document.createElement('textarea');
  readonly #hint = document.createElement('div');
  readonly #texts: WritingPageTexts;
  readonly #scale: () => number;
  #wish: FieldWish | undefined;

  constructor(layer: HTMLElement, texts: WritingPageTexts, scale: () => number) {
    this.#texts = texts;
    this.#scale = scale;
    this.#box.className = 'field';
    this.#box.hidden = true;
    this.#text.rows = 1;
    this.#text.spellcheck = true;
    this.#hint.id = 'field-hint';
    this.#text.setAttribute('aria-describedby', this.#hint.id);
    this.#box.append(this.#text, this.#hint);
    layer.append(this.#box);
    this.#text.addEventListener('keydown', (event) => this.#press(event));
    this.#text.addEventListener('input', () => this.#tell());
    // What was not begun is not kept open.
    this.#text.addEventListener('blur', () => {
      if (document.hasFocus() && !this.#text.readOnly && this.#isUntouched) this.close();
    });
  }

  get isOpen(): boolean {
    return this.#wish !== undefined;
  }

  open(wish: FieldWish): void {
    this.#wish = wish;
    this.#text.value = wish.value;
    this.#text.readOnly = false;
    this.#text.placeholder = wish.placeholder;
    this.#text.setAttribute('aria-label', wish.label);
    this.#tell();
    this.#box.hidden = false;
    this.place();
    this.#text.focus({ preventScroll: true });
    this.#text.select();
    this.#box.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  close(): void {
    this.#wish = undefined;
    this.#box.hidden = true;
  }

  /** Puts it where its note stands now. */
  place(): void {
    const place = this.#wish?.place();
    if (!place) return;
    putTo(this.#box, place);
    const size = Math.max(SMALLEST_TYPE, 13 * this.#scale());
    this.#box.style.width = `${Math.max(place.width, NARROWEST)}px`;
    this.#box.style.minHeight = `${place.height}px`;
    this.#box.style.fontSize = `${size}px`;
  }

  /** Says why what was written could not be taken: it is still there to be mended. */
  refuse(message: string): void {
    if (!this.#wish) return;
    this.#text.readOnly = false;
    this.#tell(message);
    this.#text.focus({ preventScroll: true });
  }

  get #isUntouched(): boolean {
    return this.#text.value.trim() === '' || this.#text.value === this.#wish?.value;
  }

  #tell(trouble?: string): void {
    this.#box.classList.toggle('amiss', trouble !== undefined);
    tell(this.#hint, trouble ?? this.#texts.hint);
    this.#text.toggleAttribute('aria-invalid', trouble !== undefined);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    const wish = this.#wish;
    if (!wish || this.#text.readOnly) return;
    if (event.key === 'Escape') {
      this.close();
      wish.left();
      return;
    }
    this.#text.readOnly = true;
    wish.submit(this.#text.value);
  }
}

/** No smaller than can be read and written, however small the picture is; in pixels. */
const SMALLEST_TYPE = 12;
const NARROWEST = 180;
