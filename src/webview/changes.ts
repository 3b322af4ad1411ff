import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { AskMessage, MessageFromPreview, ShownChanges } from '../protocol/preview-messages.ts';
import type { ChangesState } from '../protocol/rendering.ts';
import { ChangesLine, type Sign } from './changes-line.ts';
import { type Exploring, stepped } from './exploring.ts';
import { type KeyLayer, plainKeys } from './keyboard.ts';

/** What the page does in the view of changes: steps through them, filters by what happened, shows before and now. */
export class Changes {
  /** The keys of the view, which mean something else, or nothing, in others. */
  readonly keys: KeyLayer;
  readonly #exploring: Exploring;
  readonly #texts: PreviewPageTexts['changes'];
  readonly #send: (message: MessageFromPreview) => void;
  readonly #line: ChangesLine;
  #shown: ShownChanges | undefined;
  #state: ChangesState = 'both';
  /** The key of the change that was stepped to last. */
  #at: string | undefined;

  constructor(exploring: Exploring, { changes }: PreviewPageTexts, send: (message: MessageFromPreview) => void) {
    this.#exploring = exploring;
    this.#texts = changes;
    this.#send = send;
    this.#line = new ChangesLine(document.getElementById('changes')!, changes, {
      show: (state) => this.#show(state),
      toggle: (sign) => this.#toggle(sign),
      step: (by) => this.step(by),
      revision: (to) => send({ type: 'revision', to }),
    });
    const keys = plainKeys({
      n: () => this.step(1),
      'Shift+n': () => this.step(-1),
      t: () => this.#show(this.#line.after(this.#state, 1)),
      'Shift+t': () => this.#show(this.#line.after(this.#state, -1)),
      ',': () => send({ type: 'revision', to: 'earlier' }),
      '.': () => send({ type: 'revision', to: 'later' }),
    });
    this.keys = (event) => this.#shown !== undefined && keys(event);
  }

  /** Takes over what the picture on the page shows; nothing where it is of another view. */
  show(changes: ShownChanges | undefined): void {
    this.#shown = changes;
    this.#state = changes?.state ?? 'both';
    this.tell();
  }

  /** Does what a command of the editor asks for. Gives whether it was one of these. */
  do(what: AskMessage['what']): boolean {
    if (what === 'dependents') return false;
    if (what === 'nextState') this.#show(this.#line.after(this.#state, 1));
    else this.step(what === 'nextChange' ? 1 : -1);
    return true;
  }

  /** Goes to the next change that passes the filter, or back, in telling order. */
  step(by: 1 | -1): void {
    const { explorer, walk } = this.#exploring;
    const keys = this.#keys;
    const { focused } = walk;
    const to = stepped(keys, focused !== undefined && keys.includes(focused) ? focused : this.#at, by);
    this.#at = to;
    if (to === undefined) {
      this.#exploring.say(this.#texts.nothing);
      return;
    }
    walk.goTo(to);
    // Also seen where the keyboard is elsewhere, as after a command of the editor.
    explorer.look({ found: to });
    this.#exploring.say(this.#texts.place({ at: keys.indexOf(to) + 1, count: keys.length }));
  }

  /** Tells what changed, what of it is filtered, and which change is at hand. */
  tell(): void {
    const keys = this.#keys;
    const { found, filter } = this.#exploring.explorer.interest;
    const at = found !== undefined && found === this.#at ? keys.indexOf(found) + 1 : 0;
    this.#line.tell(this.#shown && { ...this.#shown, state: this.#state }, {
      chosen: filter.changes,
      at,
      count: keys.length,
    });
  }

  /** The changes that are in the picture and pass the filter. */
  get #keys(): readonly string[] {
    const { lights, notes } = this.#exploring.explorer;
    const keys = this.#shown?.notes.map(({ key }) => key) ?? [];
    return keys.filter((key) => notes.has(key) && (lights.passing?.has(key) ?? true));
  }

  #show(state: ChangesState): void {
    if (!this.#shown || state === this.#state) return;
    this.#state = state;
    this.#line.mark(state);
    this.#exploring.say(this.#texts.stateSaid[state]);
    this.#send({ type: 'state', state });
  }

  #toggle(sign: Sign): void {
    const { changes } = this.#exploring.explorer.interest.filter;
    this.#exploring.filter({
      changes: changes.includes(sign) ? changes.filter((other) => other !== sign) : [...changes, sign],
    });
  }
}
