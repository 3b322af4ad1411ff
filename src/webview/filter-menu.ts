import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { NoteFilter } from '../protocol/preview-messages.ts';
import type { Explorer } from './explorer.ts';
import { segmentSign } from './segment-sign.ts';

/** The list of what notes can be filtered by, which unfolds from its tool and closes when somebody turns elsewhere. */
export class FilterMenu {
  readonly #menu: HTMLElement;
  readonly #opener: HTMLElement;
  readonly #findings: HTMLInputElement;
  readonly #segments: HTMLElement;
  readonly #texts: PreviewPageTexts;
  #listed = '';
  #tellNow = () => {};

  constructor(
    menu: HTMLElement,
    opener: HTMLElement,
    texts: PreviewPageTexts,
    change: (filter: Partial<NoteFilter>) => void,
    toggle: (segment: string) => void,
  ) {
    this.#menu = menu;
    this.#opener = opener;
    this.#texts = texts;
    this.#findings = menu.querySelector('input')!;
    this.#segments = menu.querySelector('#segments')!;
    opener.addEventListener('click', () => this.#show(menu.hidden !== false));
    this.#findings.addEventListener('change', () => change({ findings: this.#findings.checked }));
    this.#segments.addEventListener('change', ({ target }) => toggle((target as HTMLInputElement).value));
    document.addEventListener('pointerdown', ({ target }) => {
      const isElsewhere = target instanceof Node && !menu.contains(target) && !opener.contains(target);
      if (isElsewhere) this.#show(false);
    });
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      const isElsewhere = relatedTarget instanceof Node && !menu.contains(relatedTarget) && relatedTarget !== opener;
      if (isElsewhere) this.#show(false);
    });
  }

  /** Folds it up. Gives whether it was unfolded. */
  close(): boolean {
    const wasOpen = !this.#menu.hidden;
    if (wasOpen && this.#menu.contains(document.activeElement)) this.#opener.focus();
    this.#show(false);
    return wasOpen;
  }

  /** Shows the segments of the canvas, and what is chosen; while it is folded up, as soon as it unfolds. */
  tell(explorer: Explorer, picture: ParentNode): void {
    this.#tellNow = () => this.#list(explorer, picture);
    if (!this.#menu.hidden) this.#tellNow();
  }

  #list({ interest, ties }: Explorer, picture: ParentNode): void {
    const { filter } = interest;
    this.#findings.checked = filter.findings;
    // The marks follow the theme: their paint is part of what is listed.
    const signs = ties.segments.map((_, at) => segmentSign(picture, at));
    const listed = JSON.stringify([ties.segments, signs.map((sign) => sign?.innerHTML)]);
    if (listed !== this.#listed) {
      this.#listed = listed;
      const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;
      const choices = ties.segments.map((segment, at) => this.#choice(segment, at, signs[at]));
      this.#segments.replaceChildren(...(choices.length === 0 ? [this.#texts.noSegments] : choices));
      for (const box of this.#boxes) if (box.value === focused) box.focus();
    }
    for (const box of this.#boxes) box.checked = filter.segments.includes(box.value);
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.#segments.querySelectorAll('input')];
  }

  #choice({ key, name }: { readonly key: string; readonly name: string }, at: number, sign: Node | undefined): Node {
    const label = document.createElement('label');
    label.className = 'choice';
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = key;
    const words = document.createElement('span');
    words.textContent = at < 9 ? this.#texts.segmentKey({ name, key: String(at + 1) }) : name;
    label.append(box, ...(sign ? [sign] : []), words);
    return label;
  }

  #show(open: boolean): void {
    if (open) this.#tellNow();
    this.#menu.hidden = !open;
    this.#opener.setAttribute('aria-expanded', String(open));
    if (open && document.activeElement === this.#opener) this.#findings.focus();
  }
}
