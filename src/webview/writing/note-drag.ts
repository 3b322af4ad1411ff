import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import type { RenderedBlock } from '../../protocol/rendering.ts';
import type { NoteOptions } from '../../protocol/writing.ts';
import { noteAt, noteOf } from '../picture.ts';
import { type PictureFrame, putTo } from './picture-frame.ts';
import { tell } from './told.ts';

/** How far the pointer moves, in pixels, before a press on a note becomes a pull. */
const SLACK = 5;
/** So near the edge of the panel the picture scrolls along, and so far at each move; in pixels. */
const EDGE = 36;
const STEP = 14;

/** What comes of pulling a note. */
export interface DragEvents {
  /** Whether notes can be pulled now. */
  isWritable(): boolean;
  /** Asks where a note may go; `learn` is to be called with the answer. */
  ask(note: string): void;
  /** The note was let go over another block that it may go to, as far as is known. */
  drop(note: string, block: RenderedBlock): void;
  /** It was let go where it may not stay: why. */
  refuse(reason: string): void;
}

interface Pull {
  readonly note: string;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** From the pointer to the note's corner, once it is pulled. */
  grip?: { readonly x: number; readonly y: number };
  options?: NoteOptions;
}

/** Lets notes be pulled with the mouse or a pen to another block. */
export class NoteDrag {
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #frame: PictureFrame;
  readonly #texts: WritingPageTexts;
  readonly #events: DragEvents;
  readonly #target = document.createElement('div');
  readonly #ghost = document.createElement('div');
  readonly #caption = document.createElement('div');
  #pull: Pull | undefined;

  constructor(
    { layer, stage, sheet }: { readonly layer: HTMLElement; readonly stage: HTMLElement; readonly sheet: HTMLElement },
    frame: PictureFrame,
    texts: WritingPageTexts,
    events: DragEvents,
  ) {
    this.#stage = stage;
    this.#sheet = sheet;
    this.#frame = frame;
    this.#texts = texts;
    this.#events = events;
    this.#target.className = 'drop';
    this.#ghost.className = 'ghost';
    this.#caption.className = 'caption';
    for (const part of [this.#target, this.#ghost, this.#caption]) part.setAttribute('aria-hidden', 'true');
    this.#hide();
    layer.append(this.#target, this.#ghost, this.#caption);
    stage.addEventListener('pointerdown', (event) => this.#press(event));
    stage.addEventListener('pointermove', (event) => this.#move(event));
    stage.addEventListener('pointerup', (event) => this.#release(event));
    for (const end of ['pointercancel', 'lostpointercapture'] as const) {
      stage.addEventListener(end, () => this.cancel());
    }
  }

  /** Whether a note is being pulled. */
  get isOn(): boolean {
    return this.#pull?.grip !== undefined;
  }

  /** Takes where the note may go. */
  learn(note: string, options: NoteOptions): void {
    if (this.#pull?.note === note) this.#pull.options = options;
  }

  /** Lets the note go where it was. */
  cancel(): void {
    const pull = this.#pull;
    this.#pull = undefined;
    if (!pull) return;
    this.#hide();
    noteOf(this.#sheet, pull.note)?.classList.remove('pulled');
    this.#stage.classList.remove('pulling');
    if (this.#stage.hasPointerCapture(pull.pointer)) this.#stage.releasePointerCapture(pull.pointer);
  }

  #press(event: PointerEvent): void {
    const note = noteAt(event.target);
    if (event.button !== 0 || event.pointerType === 'touch' || note === undefined) return;
    if (!this.#events.isWritable() || this.#frame.blockOf(note) === undefined) return;
    this.#pull = { note, pointer: event.pointerId, x: event.clientX, y: event.clientY };
  }

  #move(event: PointerEvent): void {
    const pull = this.#pull;
    if (!pull || pull.pointer !== event.pointerId) return;
    if (!pull.grip) {
      if (Math.hypot(event.clientX - pull.x, event.clientY - pull.y) < SLACK) return;
      this.#begin(pull);
    }
    this.#scrollAlong(event);
    const { x, y } = this.#within(event);
    putTo(this.#ghost, { left: x - pull.grip!.x, top: y - pull.grip!.y });
    this.#aim(pull, event);
    putTo(this.#caption, { left: x + 14, top: y + 18 });
  }

  #begin(pull: Pull): void {
    const note = noteOf(this.#sheet, pull.note);
    const place = this.#frame.placeOfNote(pull.note);
    if (!note || !place) return;
    const from = this.#within({ clientX: pull.x, clientY: pull.y });
    pull.grip = { x: from.x - place.left, y: from.y - place.top };
    this.#stage.setPointerCapture(pull.pointer);
    this.#ghost.replaceChildren(pictureOf(note, place));
    note.classList.add('pulled');
    this.#stage.classList.add('pulling');
    this.#ghost.hidden = false;
    this.#events.ask(pull.note);
  }

  /** Shows what would come of letting go here. */
  #aim(pull: Pull, event: PointerEvent): void {
    const block = this.#frame.blockAt(event);
    const isHome = block?.keyword === this.#frame.blockOf(pull.note)?.keyword;
    this.#target.hidden = block === undefined || isHome;
    this.#caption.hidden = this.#target.hidden;
    if (!block || isHome) return;
    const refused = refusalIn(pull, block);
    const place = this.#frame.placeOfBlock(block);
    putTo(this.#target, place);
    this.#target.style.width = `${place.width}px`;
    this.#target.style.height = `${place.height}px`;
    for (const part of [this.#target, this.#caption]) part.classList.toggle('amiss', refused !== undefined);
    tell(this.#caption, refused ?? this.#texts.drop({ block: block.name }));
  }

  #release(event: PointerEvent): void {
    const pull = this.#pull;
    if (!pull || pull.pointer !== event.pointerId) return;
    const isPulled = pull.grip !== undefined;
    const block = this.#frame.blockAt(event);
    const isHome = block?.keyword === this.#frame.blockOf(pull.note)?.keyword;
    const refused = block && refusalIn(pull, block);
    this.cancel();
    if (!isPulled || !block || isHome) return;
    if (refused === undefined) this.#events.drop(pull.note, block);
    else this.#events.refuse(refused);
  }

  #scrollAlong({ clientX, clientY }: PointerEvent): void {
    const { left, right, top, bottom } = this.#stage.getBoundingClientRect();
    const by = (at: number, low: number, high: number) => (at < low + EDGE ? -STEP : at > high - EDGE ? STEP : 0);
    this.#stage.scrollBy(by(clientX, left, right), by(clientY, top, bottom));
  }

  #within({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) {
    const { left, top } = this.#stage.getBoundingClientRect();
    return { x: clientX - left + this.#stage.scrollLeft, y: clientY - top + this.#stage.scrollTop };
  }

  #hide(): void {
    for (const part of [this.#target, this.#ghost, this.#caption]) part.hidden = true;
    this.#ghost.replaceChildren();
  }
}

function refusalIn({ options }: Pull, block: RenderedBlock): string | undefined {
  return options?.blocks.find((option) => option.block === block.keyword)?.refused;
}

/** A note as a picture of its own, as large as it stands in the canvas. */
function pictureOf(note: SVGGElement, { height, width }: { readonly height: number; readonly width: number }): Node {
  const { width: across, height: down } = (note.querySelector<SVGGraphicsElement>('.card') ?? note).getBBox();
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', `0 0 ${across + 1} ${down + 1}`);
  picture.setAttribute('font-family', note.ownerSVGElement?.getAttribute('font-family') ?? '');
  picture.style.width = `${width}px`;
  picture.style.height = `${height}px`;
  const copy = note.cloneNode(true) as SVGGElement;
  // It is the same note only to the eye.
  for (const { name } of [...copy.attributes]) if (name !== 'class') copy.removeAttribute(name);
  picture.append(copy);
  return picture;
}
