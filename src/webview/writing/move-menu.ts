import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import type { BlockOption } from '../../protocol/writing.ts';
import { type Place, putTo } from './picture-frame.ts';
import { tell } from './told.ts';

/** What the menu is opened for. */
export interface MenuWish {
  /** The note's name. */
  readonly name: string;
  readonly blocks: readonly BlockOption[];
  readonly place: Place;
  choose(block: string): void;
  left(): void;
}

/** From the edge of what it stands beside, in pixels. */
const ASIDE = 12;

/** The list of blocks that a note can be moved to. Where it cannot go is there, too, with the reason. */
export class MoveMenu {
  readonly #box = document.createElement('div');
  readonly #title = document.createElement('div');
  readonly #list = document.createElement('div');
  readonly #reason = document.createElement('div');
  readonly #texts: WritingPageTexts;
  readonly #stage: HTMLElement;
  #wish: MenuWish | undefined;

  constructor(layer: HTMLElement, texts: WritingPageTexts, stage: HTMLElement) {
    this.#texts = texts;
    this.#stage = stage;
    this.#box.id = 'move-menu';
    this.#box.hidden = true;
    this.#title.id = 'move-title';
    this.#list.setAttribute('role', 'menu');
    this.#list.setAttribute('aria-labelledby', 'move-title');
    this.#reason.id = 'move-reason';
    this.#reason.className = 'reason';
    this.#box.append(this.#title, this.#list, this.#reason);
    layer.append(this.#box);
    this.#box.addEventListener('keydown', (event) => this.#press(event));
    this.#box.addEventListener('focusout', ({ relatedTarget }) => {
      const isElsewhere = relatedTarget instanceof Node && !this.#box.contains(relatedTarget);
      if (isElsewhere) this.close();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.#box.contains(target)) this.close();
    });
  }

  get isOpen(): boolean {
    return this.#wish !== undefined;
  }

  open(wish: MenuWish): void {
    this.#wish = wish;
    this.#title.textContent = this.#texts.moveTo({ name: wish.name });
    this.#list.replaceChildren(...wish.blocks.map((option) => this.#itemFor(option)));
    this.#reason.textContent = '';
    this.#box.hidden = false;
    this.#putBeside(wish.place);
    const first = wish.blocks.findIndex(({ refused }) => refused === undefined);
    this.#items[Math.max(0, first)]?.focus({ preventScroll: true });
  }

  close(): void {
    this.#wish = undefined;
    this.#box.hidden = true;
  }

  /** Below the head of its note, as far as it is in sight there. */
  #putBeside({ height, left, top }: Place): void {
    const { clientHeight, clientWidth, scrollLeft, scrollTop } = this.#stage;
    const { height: high, width: wide } = this.#box.getBoundingClientRect();
    const within = (at: number, from: number, room: number) =>
      Math.max(from + ASIDE, Math.min(at, from + room - ASIDE));
    putTo(this.#box, {
      left: within(left + ASIDE, scrollLeft, clientWidth - wide),
      top: within(top + Math.min(height, 40), scrollTop, clientHeight - high),
    });
  }

  get #items(): readonly HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  #itemFor({ block, name, refused }: BlockOption): HTMLElement {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.dataset.to = block;
    item.textContent = name;
    if (refused !== undefined) {
      item.setAttribute('aria-disabled', 'true');
      item.setAttribute('aria-describedby', 'move-reason');
    }
    const explain = () => {
      tell(this.#reason, refused ?? '');
    };
    item.addEventListener('focus', explain);
    item.addEventListener('pointerenter', explain);
    item.addEventListener('click', () => {
      const wish = this.#wish;
      if (!wish || refused !== undefined) return;
      this.close();
      wish.choose(block);
    });
    return item;
  }

  #press(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.indexOf(document.activeElement as HTMLElement);
    const wish = this.#wish;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) items[to]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.close();
      wish?.left();
    } else if (event.key !== 'Enter' && event.key !== ' ') return;
    else items[at]?.click();
    event.preventDefault();
    event.stopPropagation();
  }
}
