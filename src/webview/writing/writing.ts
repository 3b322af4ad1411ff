import { writingPageTextsOf } from '../../messages/writing-texts.ts';
import type { ShowMessage } from '../../protocol/preview-messages.ts';
import type { CanvasLinks, RenderedBlock } from '../../protocol/rendering.ts';
import type { NoteOptions, WritingIntent, WritingToPreview, WrittenMessage } from '../../protocol/writing.ts';
import type { Exploring } from '../exploring.ts';
import type { Host } from '../host.ts';
import { type KeyLayer, plainKeys } from '../keyboard.ts';
import { noteAt, noteOf } from '../picture.ts';
import { Said } from '../said.ts';
import { AddButtons } from './add-buttons.ts';
import { HandOver } from './hand-over.ts';
import { MoveMenu } from './move-menu.ts';
import { NoteDrag } from './note-drag.ts';
import { PictureFrame } from './picture-frame.ts';
import { Titles } from './titles.ts';
import { type Told, WrittenBar } from './written-bar.ts';

/** The parts of the page that are written in. */
export interface WritingPlace {
  readonly stage: HTMLElement;
  readonly sheet: HTMLElement;
  readonly language: string;
}

/**
 * Puts together what writes from the picture of the canvas: notes added, named otherwise, moved, deleted, copied. The page
 * only asks: the extension writes, if the text is still the one that the picture shows.
 */
export class Writing {
  readonly #host: Host;
  readonly #exploring: Exploring;
  readonly #sheet: HTMLElement;
  readonly #texts;
  readonly #said = new Said(document.getElementById('said')!);
  readonly #frame: PictureFrame;
  readonly #buttons: AddButtons;
  readonly #titles: Titles;
  readonly #menu: MoveMenu;
  readonly #drag: NoteDrag;
  readonly #hands: HandOver;
  readonly #bar: WrittenBar;
  readonly #plain: KeyLayer;
  #shown: Pick<ShowMessage, 'uri' | 'version' | 'view'> | undefined;
  #names: CanvasLinks['elements'] = [];
  #writable: string | undefined;
  /** What to do with the answer about a note. */
  #asked: { readonly note: string; readonly use: (options: NoteOptions) => void } | undefined;
  /** The block or note to come back to when nothing is written. */
  #origin: { readonly note?: string; readonly block?: string } = {};
  /** What was written, until the picture of it is there. */
  #written: WrittenMessage | undefined;
  #undoable: { readonly told: Told; readonly version: number } | undefined;

  constructor(host: Host, exploring: Exploring, { language, sheet, stage }: WritingPlace) {
    const texts = writingPageTextsOf(language);
    const layer = document.createElement('div');
    layer.id = 'writing';
    stage.append(layer);
    this.#host = host;
    this.#exploring = exploring;
    this.#sheet = sheet;
    this.#texts = texts;
    this.#frame = new PictureFrame(stage, sheet);
    this.#buttons = new AddButtons(layer, this.#frame, texts, (block) => this.#add(block));
    this.#titles = new Titles(layer, this.#frame, texts, {
      version: () => this.#version,
      write: (intent, version) => host.send({ type: 'write', version, intent }),
      left: () => {
        this.#said.say(texts.left);
        this.#comeBack();
      },
    });
    this.#menu = new MoveMenu(layer, texts, stage);
    this.#hands = new HandOver(host, () => this.#focused);
    this.#bar = new WrittenBar(texts, this.#said, () => host.send({ type: 'showLog' }));
    this.#drag = new NoteDrag({ layer, stage, sheet }, this.#frame, texts, {
      isWritable: () => this.#isWritable && !this.#titles.field.isOpen,
      ask: (note) => this.#ask(note, (options) => this.#drag.learn(note, options)),
      drop: (note, block) => this.#write({ do: 'move', note, block: block.keyword }),
      refuse: (message) => this.#bar.show({ message, isTrouble: true }),
    });
    this.#plain = plainKeys({
      a: () => this.#addHere(),
      Insert: () => this.#addHere(),
      F2: () => this.#withNote((note) => this.#retitle(note)),
      m: () => this.#withNote((note) => this.#chooseBlock(note)),
      Delete: () => this.#delete(),
      Backspace: () => this.#delete(),
    });
    stage.addEventListener('pointermove', (event) => this.#point(this.#frame.blockAt(event)));
    stage.addEventListener('pointerleave', () => this.#point(undefined));
    sheet.addEventListener('dblclick', ({ target }) => {
      const note = noteAt(target);
      if (note !== undefined && this.#isWritable) this.#retitle(note);
    });
    new ResizeObserver(() => this.#place()).observe(sheet);
  }

  /** The keys of writing. */
  get keys(): KeyLayer {
    return (event) => {
      const { altKey, ctrlKey, key, metaKey, shiftKey } = event;
      if (key === 'Escape') return this.#escape();
      if (!(ctrlKey || metaKey) || altKey) return this.#plain(event);
      if (key.toLowerCase() === 'c') return this.#hands.copy(shiftKey ? 'picture' : 'text');
      return key.toLowerCase() === 'z' && !shiftKey && this.#bar.undo();
    };
  }

  /** Takes what the extension says. */
  receive(message: WritingToPreview): void {
    switch (message.type) {
      case 'writable':
        this.#writable = message.on ? message.uri : undefined;
        this.#place();
        break;
      case 'noteOptions':
        if (this.#asked?.note === message.note) this.#asked.use(message.options);
        this.#asked = undefined;
        break;
      case 'written':
        this.#settle(message);
        break;
      case 'unwritten':
        this.#asked = undefined;
        this.#bar.refuse(message, this.#titles.field);
        break;
      case 'say':
        this.#bar.glance(message.message);
        break;
      case 'clip':
        this.#hands.clip(message);
        break;
      case 'download':
        this.#hands.download(message);
        break;
    }
  }

  /** Takes over the picture that is on the page now. */
  show(message: ShowMessage): void {
    const { blocks = [], links, uri, version, view } = message;
    this.#names = links.elements;
    if (uri !== this.#shown?.uri || view !== this.#shown.view) this.#leave();
    this.#shown = { uri, version, view };
    this.#frame.blocks = blocks;
    this.#place();
    // What was written last can be undone until something else is.
    if (this.#undoable && version > this.#undoable.version) this.#bar.hide(this.#undoable.told);
    if (this.#written && version >= this.#written.version) this.#follow(this.#written);
  }

  get #version(): number {
    return this.#shown?.version ?? 0;
  }

  get #isWritable(): boolean {
    return this.#shown?.view === 'canvas' && this.#writable === this.#shown.uri;
  }

  /** Whether anything can be written here; says why not. */
  #mayWrite(): boolean {
    if (this.#isWritable) return true;
    this.#bar.glance(this.#shown?.view === 'canvas' ? this.#texts.readOnly : this.#texts.onlyOnCanvas);
    return false;
  }

  #withNote(use: (note: string) => void): void {
    const note = this.#chosen;
    if (!this.#mayWrite()) return;
    if (note === undefined) this.#bar.glance(this.#texts.chooseNote);
    else use(note);
  }

  /** Only the note that has the keyboard is deleted: not one that the pointer happens to be on. */
  #delete(): void {
    const note = this.#focused;
    const block = note === undefined ? undefined : this.#frame.blockOf(note);
    if (!this.#mayWrite()) return;
    if (note !== undefined && block) {
      this.#origin = { block: block.keyword };
      this.#write({ do: 'delete', note });
    } else this.#bar.glance(this.#texts.chooseNote);
  }

  #addHere(): void {
    const note = this.#chosen;
    const block = this.#buttons.focused ?? (note === undefined ? undefined : this.#frame.blockOf(note));
    if (!this.#mayWrite()) return;
    if (block) this.#add(block, note);
    else this.#bar.glance(this.#texts.chooseNote);
  }

  #add(block: RenderedBlock, note?: string): void {
    this.#origin = note === undefined ? { block: block.keyword } : { note };
    this.#bar.hide();
    this.#titles.ofNew(block);
  }

  #retitle(note: string): void {
    this.#origin = { note };
    this.#ask(note, ({ title }) => {
      this.#bar.hide();
      this.#titles.ofNote(note, this.#nameOf(note), title);
    });
  }

  #chooseBlock(note: string): void {
    this.#origin = { note };
    this.#ask(note, ({ blocks }) => {
      const place = this.#frame.placeOfNote(note);
      if (!place) return;
      this.#menu.open({
        name: this.#nameOf(note),
        blocks,
        place,
        choose: (block) => this.#write({ do: 'move', note, block }),
        left: () => this.#comeBack(),
      });
    });
  }

  #ask(note: string, use: (options: NoteOptions) => void): void {
    this.#asked = { note, use };
    this.#host.send({ type: 'askOptions', version: this.#version, note });
  }

  #write(intent: WritingIntent): void {
    this.#bar.hide();
    this.#host.send({ type: 'write', version: this.#version, intent });
  }

  #settle(message: WrittenMessage): void {
    this.#titles.field.close();
    this.#written = message;
    const undo = () => this.#host.send({ type: 'undoWriting' });
    const told = { message: message.message, ...(message.undo ? { undo } : {}) };
    this.#undoable = { told, version: message.version };
    this.#bar.show(told);
    if (this.#version >= message.version) this.#follow(message);
  }

  /** Gives the keyboard to the note that was written, or to its block where it is gone. */
  #follow({ follow }: WrittenMessage): void {
    this.#written = undefined;
    // Who has turned to the text meanwhile is left there.
    if (!document.hasFocus()) return;
    if (follow !== undefined && noteOf(this.#sheet, follow)) this.#exploring.walk.goTo(follow);
    else this.#comeBack();
  }

  #comeBack(): void {
    const { block, note } = this.#origin;
    if (note !== undefined && noteOf(this.#sheet, note)) this.#exploring.walk.goTo(note);
    else if (block !== undefined) this.#buttons.focus(block);
  }

  /** The note that has the keyboard, or else is pointed at. */
  get #chosen(): string | undefined {
    const { spot } = this.#exploring.explorer.interest;
    return this.#focused ?? (spot !== undefined && this.#frame.blockOf(spot) ? spot : undefined);
  }

  /** The note of the canvas that has the keyboard. */
  get #focused(): string | undefined {
    const { focused } = this.#exploring.walk;
    return focused && this.#frame.blockOf(focused) ? focused : undefined;
  }

  #escape(): boolean {
    if (!this.#drag.isOn) return this.#bar.hide();
    this.#drag.cancel();
    return true;
  }

  #leave(): void {
    this.#titles.field.close();
    this.#menu.close();
    this.#drag.cancel();
    this.#bar.hide();
    this.#written = undefined;
  }

  #point(block: RenderedBlock | undefined): void {
    this.#buttons.point(this.#drag.isOn ? undefined : block);
  }

  #place(): void {
    this.#buttons.place(this.#isWritable);
    this.#titles.field.place();
  }

  #nameOf(note: string): string {
    return this.#names.find(({ key }) => key === note)?.name ?? '';
  }
}
