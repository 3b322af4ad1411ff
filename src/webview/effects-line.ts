import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { Explorer } from './explorer.ts';

/** The line that says how many notes would change if one changed. */
export class EffectsLine {
  readonly #line: HTMLElement;
  readonly #text: HTMLElement;
  readonly #texts: PreviewPageTexts;

  constructor(line: HTMLElement, texts: PreviewPageTexts, leave: () => void) {
    this.#line = line;
    this.#text = line.querySelector('span')!;
    this.#texts = texts;
    line.querySelector('button')!.addEventListener('click', leave);
  }

  /** Says it of the origin, over the whole canvas. Gives the sentence; undefined where there is no origin. */
  tell({ interest, ties }: Explorer): string | undefined {
    const origin = ties.element(interest.origin);
    this.#line.hidden = !origin;
    if (!origin) return undefined;
    const { direct, further } = ties.dependentsOf(origin.place);
    const said = this.#texts.dependents({ name: origin.name, direct: direct.size, further: further.size });
    if (this.#text.textContent !== said) this.#text.textContent = said;
    return said;
  }
}
