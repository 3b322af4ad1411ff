/** What a find box asks of the page. */
export interface FindActions {
  /** Keep the notes bright that say this. */
  search(text: string): void;
  /** Go on to the next note found, or back. */
  step(by: 1 | -1): void;
  /** The box was closed: nothing is searched any more. */
  closed(): void;
}

/** The line in which somebody writes what to find. It keeps the keyboard while notes are stepped through. */
export class FindBox {
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #count: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #actions: FindActions;

  constructor(box: HTMLElement, opener: HTMLElement, actions: FindActions) {
    this.#box = box;
    this.#opener = opener;
    this.#actions = actions;
    this.#input = box.querySelector('input')!;
    this.#count = box.querySelector('span')!;
    this.#input.addEventListener('input', () => actions.search(this.#input.value));
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === this.#input) actions.step(event.shiftKey ? -1 : 1);
      else if (event.key === 'Escape') this.close();
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    const on = (name: string, act: () => void) =>
      box.querySelector(`[data-do=${name}]`)!.addEventListener('click', act);
    on('up', () => actions.step(-1));
    on('down', () => actions.step(1));
    on('close', () => this.close());
    opener.addEventListener('click', () => (this.isOpen ? this.close() : this.open()));
  }

  get isOpen(): boolean {
    return !this.#box.hidden;
  }

  /** Opens it, or comes back to it, with what was searched last ready to be written over. */
  open(): void {
    this.#show(true);
    this.#input.focus();
    this.#input.select();
  }

  /** Closes it; nothing is searched any more. */
  close(): void {
    this.#show(false);
    this.#actions.closed();
  }

  /** Shows what is searched, as when it was remembered or taken back elsewhere, and what came of it. */
  tell(text: string, count: string): void {
    if (text !== this.#input.value) {
      this.#input.value = text;
      this.#show(text !== '');
    }
    if (this.#count.textContent !== count) this.#count.textContent = count;
  }

  #show(open: boolean): void {
    this.#box.hidden = !open;
    this.#opener.setAttribute('aria-expanded', String(open));
  }
}
