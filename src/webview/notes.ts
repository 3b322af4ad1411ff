import { noteOf, notesIn } from './picture.ts';
import { wantsLessMotion } from './theme.ts';

const RING = 'data-ring';

/**
 * What the page adds to the notes of a picture: the ring of the note at the cursor, and the way the keyboard walks. One
 * note at a time is reached by Tab; the arrow keys move between them in reading order.
 */
export class Notes {
  readonly #sheet: HTMLElement;
  #keys: readonly string[] = [];
  #ring: string | undefined;
  /** The note that Tab reaches. */
  #stop: string | undefined;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  /** The key of the note that has the keyboard; undefined where none has. */
  get focused(): string | undefined {
    const { activeElement } = document;
    return activeElement && this.#sheet.contains(activeElement) ? activeElement.id : undefined;
  }

  /** Marks the notes of a picture that is about to be shown, so that showing it changes no mark twice. */
  prepare(picture: SVGSVGElement, keys: readonly string[], ring: string | undefined): void {
    this.#keys = keys;
    this.#ring = ring;
    if (this.#stop === undefined || !keys.includes(this.#stop)) this.#stop = keys[0];
    for (const [key, note] of notesIn(picture)) {
      note.setAttribute('tabindex', key === this.#stop ? '0' : '-1');
      note.toggleAttribute(RING, key === ring);
    }
  }

  /** Rings another note, or none, and brings it into sight. */
  ring(key: string | undefined): void {
    if (key === this.#ring) return;
    if (this.#ring) noteOf(this.#sheet, this.#ring)?.removeAttribute(RING);
    this.#ring = key;
    const note = key === undefined ? undefined : noteOf(this.#sheet, key);
    note?.setAttribute(RING, '');
    note?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: wantsLessMotion() ? 'instant' : 'smooth' });
  }

  /** Makes a note the one that Tab reaches, as when it was clicked. */
  stopAt(key: string): void {
    if (this.#stop) noteOf(this.#sheet, this.#stop)?.setAttribute('tabindex', '-1');
    this.#stop = key;
    noteOf(this.#sheet, key)?.setAttribute('tabindex', '0');
  }

  /** Moves the keyboard as an arrow key, Home or End asks. Gives whether the key was one of them. */
  walk(pressed: string): boolean {
    const last = this.#keys.length - 1;
    const at = this.#keys.indexOf(this.focused ?? '');
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: last,
    };
    const to = moves[pressed];
    if (to === undefined || at < 0) return false;
    const key = this.#keys[Math.min(last, Math.max(0, to))];
    if (key === undefined) return false;
    this.stopAt(key);
    const note = noteOf(this.#sheet, key);
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }
}
