import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { NoteFilter } from '../protocol/preview-messages.ts';
import type { Explorer } from './explorer.ts';
import { asksForSomething, NO_FILTER } from './lights.ts';
import { segmentSign } from './segment-sign.ts';

/** The line that tells what is filtered: one chip for each filter, which takes it back, and how many notes pass all. */
export class FilterChips {
  readonly #line: HTMLElement;
  readonly #texts: PreviewPageTexts;
  readonly #change: (filter: Partial<NoteFilter>) => void;
  #told = '';

  constructor(line: HTMLElement, texts: PreviewPageTexts, change: (filter: Partial<NoteFilter>) => void) {
    this.#line = line;
    this.#texts = texts;
    this.#change = change;
  }

  /** Tells what is filtered now. Gives how many notes pass, in words; undefined where nothing is filtered. */
  tell({ interest, lights, notes, ties }: Explorer, picture: ParentNode): string | undefined {
    const { filter } = interest;
    const shown = lights.passing && this.#texts.shown({ count: lights.passing.size, of: notes.size });
    // What is searched stands in the find box, and what happened in the line of the changes.
    this.#line.hidden = !asksForSomething({ ...filter, text: '', changes: [] }) || shown === undefined;
    const chips = [
      ...filter.segments.flatMap((key) => {
        const segment = ties.element(key);
        if (!segment) return [];
        const segments = filter.segments.filter((other) => other !== key);
        const sign = segmentSign(picture, ties.segments.indexOf(segment));
        return [{ words: segment.name, sign, without: { segments } }];
      }),
      ...(filter.findings ? [{ words: this.#texts.withFindings, without: { findings: false } }] : []),
    ];
    const told = JSON.stringify([
      chips.map(({ words, ...chip }) => [words, 'sign' in chip ? chip.sign?.innerHTML : '']),
      shown,
    ]);
    if (told === this.#told) return shown;
    this.#told = told;
    const at = [...this.#line.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    this.#line.replaceChildren(
      ...chips.map((chip) => this.#chip(chip.words, chip.without, 'sign' in chip ? chip.sign : undefined)),
      count(shown ?? ''),
      this.#clear(),
    );
    // Whoever took a filter back by keyboard stays in the line.
    if (at >= 0 && !this.#line.hidden) [...this.#line.querySelectorAll('button')].at(Math.max(0, at - 1))?.focus();
    return shown;
  }

  #chip(words: string, without: Partial<NoteFilter>, sign: Node | undefined): HTMLButtonElement {
    const chip = button('chip', () => this.#change(without));
    const name = document.createElement('span');
    name.textContent = words;
    const cross = document.createElement('span');
    cross.textContent = '×';
    cross.setAttribute('aria-hidden', 'true');
    chip.setAttribute('aria-label', this.#texts.remove({ what: words }));
    chip.append(...(sign ? [sign] : []), name, cross);
    return chip;
  }

  #clear(): HTMLButtonElement {
    const clear = button('link', () => this.#change(NO_FILTER));
    clear.textContent = this.#texts.clear;
    return clear;
  }
}

function button(kind: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = kind;
  made.addEventListener('click', act);
  return made;
}

function count(words: string): HTMLElement {
  const told = document.createElement('span');
  told.className = 'count';
  told.textContent = words;
  return told;
}
