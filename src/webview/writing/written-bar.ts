import type { WritingPageTexts } from '../../messages/writing-texts.ts';
import type { UnwrittenMessage } from '../../protocol/writing.ts';
import type { Said } from '../said.ts';
import type { InlineField } from './inline-field.ts';
import { spoken, tell } from './told.ts';

/** How long a glance takes, in milliseconds. */
const GLANCE = 4_000;

/** What the bar says. */
export interface Told {
  readonly message: string;
  /** What undoes it, where something was done. */
  readonly undo?: () => void;
  /** Whether the log says why. */
  readonly inLog?: boolean;
  /** Whether nothing was done, and should have been. */
  readonly isTrouble?: boolean;
}

/**
 * The line at the foot of the picture that says what was written, with a button that undoes it, or why nothing was, with
 * one that shows the log where that knows more.
 */
export class WrittenBar {
  readonly #bar = document.createElement('div');
  readonly #text = document.createElement('span');
  readonly #undo = document.createElement('button');
  readonly #log = document.createElement('button');
  readonly #close = document.createElement('button');
  readonly #said: Said;
  #told: Told | undefined;

  constructor(texts: WritingPageTexts, said: Said, showLog: () => void) {
    this.#said = said;
    this.#bar.id = 'written';
    this.#bar.hidden = true;
    for (const button of [this.#undo, this.#log, this.#close]) button.type = 'button';
    for (const button of [this.#undo, this.#log]) button.className = 'link';
    this.#log.textContent = texts.showLog;
    this.#log.addEventListener('click', showLog);
    this.#undo.textContent = texts.undo;
    this.#close.className = 'close';
    this.#close.title = texts.close;
    this.#close.setAttribute('aria-label', texts.close);
    this.#undo.addEventListener('click', () => this.undo());
    this.#close.addEventListener('click', () => this.hide());
    this.#bar.append(this.#text, this.#undo, this.#log, this.#close);
    document.body.append(this.#bar);
  }

  show(told: Told): void {
    this.#told = told;
    tell(this.#text, told.message);
    this.#undo.hidden = told.undo === undefined;
    this.#log.hidden = told.inLog !== true;
    this.#bar.classList.toggle('amiss', told.isTrouble === true);
    this.#bar.hidden = false;
    this.#said.say(spoken(told.message));
  }

  /** Says why nothing was done: in the field, where it is open, and where the log says more, here. */
  refuse({ inLog = false, message }: UnwrittenMessage, field: InlineField): void {
    if (field.isOpen) field.refuse(message);
    if (field.isOpen && !inLog) this.#said.say(spoken(message));
    else this.show({ message, inLog, isTrouble: true });
  }

  /** Says something that nobody has to do anything about, for a while. */
  glance(message: string): void {
    const told = { message };
    this.show(told);
    window.setTimeout(() => this.hide(told), GLANCE);
  }

  /** Takes it away; only what it says of this, where that is given. Gives whether it was there. */
  hide(told: Told | undefined = this.#told): boolean {
    if (told === undefined || told !== this.#told) return false;
    this.#told = undefined;
    this.#bar.hidden = true;
    return true;
  }

  /** Undoes what it tells of. Gives whether that can be undone. */
  undo(): boolean {
    const undo = this.#told?.undo;
    if (!undo) return false;
    this.hide();
    undo();
    return true;
  }
}
