import type { Notice, NoticeAction } from '../protocol/preview-messages.ts';

/** The line above the picture that says what keeps it from being whole, with a button for what can be done. */
export class NoticeBar {
  readonly #bar: HTMLElement;
  readonly #text: HTMLElement;
  readonly #button: HTMLButtonElement;
  #action: NoticeAction | undefined;

  constructor(bar: HTMLElement, act: (action: NoticeAction) => void) {
    this.#bar = bar;
    this.#text = bar.querySelector('span')!;
    this.#button = bar.querySelector('button')!;
    this.#button.addEventListener('click', () => this.#action && act(this.#action));
  }

  /** Says something, or nothing any more. Saying the same twice is not announced twice. */
  show(notice: Notice | undefined): void {
    this.#action = notice?.action;
    this.#bar.hidden = notice === undefined;
    this.#button.hidden = this.#action === undefined;
    setText(this.#text, notice?.message ?? '');
    setText(this.#button, this.#action?.label ?? '');
  }
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
