import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import type { Story } from '../../protocol/presenting.ts';
import { build, button } from './build.ts';

/** The keys while presenting, and which number is whose: a card over the stage. */
export class KeyHelp {
  readonly element: HTMLElement;
  readonly #texts: PresentingTexts;
  readonly #segments = build('dl');

  /** @param without keys that mean nothing here. */
  constructor(texts: PresentingTexts, without: readonly (keyof PresentingTexts['keys'])[], close: () => void) {
    this.#texts = texts;
    const names = (Object.keys(texts.keys) as (keyof PresentingTexts['keys'])[]).filter(
      (key) => !without.includes(key),
    );
    const keys = build('dl', '', ...names.map((name) => row(texts.keys[name].press, texts.keys[name].does)));
    const title = build('h2', '', texts.helpTitle);
    title.id = 'presenting-help';
    this.element = build('section', 'help', title, keys, this.#segments, button(texts.close, close));
    this.element.setAttribute('role', 'dialog');
    this.element.setAttribute('aria-labelledby', title.id);
    this.element.hidden = true;
  }

  /** Whether it is seen. */
  get open(): boolean {
    return !this.element.hidden;
  }

  /** Shows or hides it; gives it the keyboard while it is seen. */
  toggle(story: Story, open = !this.open): void {
    this.element.hidden = !open;
    if (!open) return;
    this.#segments.replaceChildren(
      ...story.paths.map(({ name }, at) => row([String(at + 1)], this.#texts.path({ name }))),
    );
    this.element.querySelector('button')?.focus();
  }
}

function row(press: readonly string[], does: string): HTMLElement {
  const keys = press.map((key) => build('kbd', '', key));
  return build('div', '', build('dt', '', ...keys), build('dd', '', does));
}
