/** How long a sentence waits for a better one, in milliseconds: while somebody types, not every letter is news. */
const PAUSE = 250;

/** Says what changed to those who hear the page and do not see it, when they are not hearing anything else. */
export class Said {
  readonly #region: HTMLElement;
  #waiting: number | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says a sentence, in place of one that was not said yet. */
  say(sentence: string): void {
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.#region.textContent = sentence;
    }, PAUSE);
  }
}
