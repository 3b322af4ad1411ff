import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import type { RenderedBlock } from '../../protocol/rendering.ts';
import { type Direction, nearestNote } from '../nearest-note.ts';
import { type PictureFrame, putTo } from './picture-frame.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * A quiet button at the head of each block that adds a note: it shows when the block is pointed at. Tab comes to one of
 * them; arrow keys lead from block to block.
 */
export class AddButtons {
  readonly #group = document.createElement('div');
  readonly #frame: PictureFrame;
  readonly #texts: WritingPageTexts;
  readonly #add: (block: RenderedBlock) => void;
  #shown = '';

  constructor(layer: HTMLElement, frame: PictureFrame, texts: WritingPageTexts, add: (block: RenderedBlock) => void) {
    this.#frame = frame;
    this.#texts = texts;
    this.#add = add;
    this.#group.setAttribute('role', 'group');
    this.#group.setAttribute('aria-label', texts.adding);
    this.#group.addEventListener('keydown', (event) => this.#walk(event));
    layer.append(this.#group);
  }

  /** The block whose button has the keyboard. */
  get focused(): RenderedBlock | undefined {
    const { activeElement } = document;
    const button = activeElement instanceof HTMLElement && this.#group.contains(activeElement) ? activeElement : null;
    return this.#frame.block(button?.dataset.add);
  }

  /** Gives the keyboard to the button of a block. */
  focus(keyword: string): void {
    const button = this.#buttons.find(({ dataset }) => dataset.add === keyword);
    if (button) this.#stopAt(button).focus();
  }

  /** Shows the button of the block that is pointed at, and no other. */
  point(block: RenderedBlock | undefined): void {
    for (const button of this.#buttons) button.classList.toggle('near', button.dataset.add === block?.keyword);
  }

  /** Puts the buttons to the blocks as they stand now; none where nothing can be written. */
  place(isWritable: boolean): void {
    const blocks = isWritable ? this.#frame.blocks : [];
    const shown = JSON.stringify(blocks.map(({ keyword, name }) => [keyword, name]));
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#group.replaceChildren(...blocks.map((block, at) => this.#buttonFor(block, at === 0)));
    }
    this.#group.hidden = blocks.length === 0;
    for (const [at, block] of blocks.entries()) {
      const { left, top, width } = this.#frame.placeOfBlock(block);
      const heading = this.#frame.placeOfHeading(block.keyword);
      const middle = heading ? heading.top + heading.height / 2 : top + SIZE;
      const end = left + width - FROM_SIDE * this.#frame.scale;
      putTo(this.#buttons[at]!, {
        left: heading ? Math.min(heading.left + heading.width + 4, end - SIZE) : end - SIZE,
        top: middle - SIZE / 2,
      });
    }
  }

  get #buttons(): readonly HTMLElement[] {
    return [...this.#group.querySelectorAll<HTMLElement>('button')];
  }

  #buttonFor(block: RenderedBlock, isStop: boolean): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'add';
    button.dataset.add = block.keyword;
    button.tabIndex = isStop ? 0 : -1;
    button.title = this.#texts.add({ block: block.name });
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => {
      const now = this.#frame.block(block.keyword);
      this.#stopAt(button);
      if (now) this.#add(now);
    });
    return button;
  }

  #stopAt(button: HTMLElement): HTMLElement {
    for (const other of this.#buttons) other.tabIndex = other === button ? 0 : -1;
    return button;
  }

  #walk(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key];
    const { focused } = this;
    if (!direction || !focused || event.ctrlKey || event.metaKey || event.altKey) return;
    const boxes = this.#frame.blocks.map(({ box, keyword }) => ({
      key: keyword,
      left: box.x,
      right: box.x + box.width,
      top: box.y,
      bottom: box.y + box.height,
    }));
    const next = nearestNote(boxes.find(({ key }) => key === focused.keyword)!, boxes, direction);
    if (next !== undefined) this.focus(next);
    event.preventDefault();
    event.stopPropagation();
  }
}

/** How large a button is, in pixels, and how far from the side of its block, in units of the picture. */
const SIZE = 20;
const FROM_SIDE = 34;
