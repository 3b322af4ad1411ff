import type { PreviewPageTexts } from '../messages/preview-page-texts.ts';
import type { NoteFilter, ShowMessage } from '../protocol/preview-messages.ts';
import { EffectsLine } from './effects-line.ts';
import { Explorer } from './explorer.ts';
import { FilterChips } from './filter-chips.ts';
import { FilterMenu } from './filter-menu.ts';
import { FindBox } from './find-box.ts';
import { type KeyLayer, plainKeys } from './keyboard.ts';
import { asksForSomething, NO_FILTER } from './lights.ts';
import { NoteWalk } from './note-walk.ts';
import { Said } from './said.ts';
import { elementKey, searchedOnNotes } from './seen-notes.ts';
import { watchSpot } from './spot.ts';

const part = (id: string) => document.getElementById(id)!;
const tool = (name: string) => document.querySelector<HTMLButtonElement>(`#tools [data-do=${name}]`)!;

/** Puts together what explores a canvas: links, filters, finding, what depends on what; with their tools and keys. */
export class Exploring {
  readonly explorer: Explorer;
  readonly walk: NoteWalk;
  /** The keys of exploring. */
  readonly keys: KeyLayer;
  readonly #sheet: HTMLElement;
  readonly #texts: PreviewPageTexts;
  readonly #said = new Said(part('said'));
  readonly #find: FindBox;
  readonly #menu: FilterMenu;
  readonly #chips: FilterChips;
  readonly #effects: EffectsLine;
  readonly #changed: () => void;

  constructor(sheet: HTMLElement, texts: PreviewPageTexts, changed: () => void) {
    this.#sheet = sheet;
    this.#texts = texts;
    this.#changed = changed;
    const words = { origin: undefined, direct: texts.dependsDirectly, further: texts.dependsFurther };
    this.explorer = new Explorer(
      sheet,
      (step) => words[step],
      () => this.#tell(),
    );
    this.walk = new NoteWalk(sheet, (stop) => this.explorer.look({ stop }));
    const filter = (change: Partial<NoteFilter>) => this.filter(change);
    this.#chips = new FilterChips(part('chips'), texts, filter);
    this.#menu = new FilterMenu(part('filters'), tool('filter'), texts, filter, (key) => this.#toggle(key));
    this.#effects = new EffectsLine(part('effects'), texts, () => this.escape());
    this.#find = new FindBox(part('finder'), tool('find'), {
      search: (text) => this.#search(text),
      step: (by) => this.#stepFound(by),
      closed: () => this.#stopFinding(),
    });
    const help = part('help') as HTMLDialogElement;
    tool('help').addEventListener('click', () => help.showModal());
    tool('cursor').addEventListener('click', () => this.followCursor());
    watchSpot(sheet, (spot) => this.explorer.look({ spot }));
    const segments = Array.from({ length: 9 }, (_, at) => [String(at + 1), () => this.toggleSegment(at)] as const);
    const plain = plainKeys({
      ...Object.fromEntries(segments),
      d: () => this.showDependents(),
      f: () => this.filter({ findings: !this.explorer.interest.filter.findings }),
      l: () => this.followCursor(),
      n: () => this.#stepFinding(1),
      'Shift+n': () => this.#stepFinding(-1),
      '/': () => this.#find.open(),
      '?': () => help.showModal(),
    });
    this.keys = (event) => {
      if (event.key === 'Escape') return this.escape();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key !== 'f') return plain(event);
      this.#find.open();
      return true;
    };
  }

  /** Takes a picture over: `show` puts it on the page, its notes already marked. */
  draw(picture: SVGSVGElement, message: ShowMessage, show: () => void): void {
    const { changes, keys, ring } = message;
    const { explorer, walk } = this;
    const had = walk.focused;
    walk.through(keys);
    // What happened to notes is filtered where it is shown alone.
    const { filter } = explorer.interest;
    explorer.look({ cursor: ring, ...(changes ? {} : { filter: { ...filter, changes: [] } }) });
    explorer.prepare(picture, message);
    show();
    explorer.settle();
    // Another view may show the same element in another note, or not at all.
    const next =
      had && walk.focused === undefined
        ? (keys.find((key) => elementKey(key) === elementKey(had)) ?? walk.stop)
        : undefined;
    if (next !== undefined) walk.goTo(next);
  }

  /** Says a sentence to those who hear the page. */
  say(sentence: string): void {
    this.#said.say(sentence);
  }

  /** Filters the notes otherwise; what is left out stays. */
  filter(change: Partial<NoteFilter>): void {
    const filter = { ...this.explorer.interest.filter, ...change };
    this.explorer.look({ filter, ...(filter.text === '' ? { found: undefined } : {}) });
    const { passing } = this.explorer.lights;
    const count = passing?.size ?? 0;
    this.#said.say(passing ? this.#texts.shown({ count, of: this.explorer.notes.size }) : this.#texts.shownAll);
  }

  /** Lights up a segment by its place in its block, from 0, or no longer. */
  toggleSegment(at: number): void {
    const key = this.explorer.ties.segments[at]?.key;
    if (key !== undefined) this.#toggle(key);
  }

  /** Lets the note at the cursor dim what it is not tied to, or no longer. */
  followCursor(): void {
    const followsCursor = !this.explorer.interest.followsCursor;
    this.explorer.look({ followsCursor });
    this.#said.say(followsCursor ? this.#texts.followsCursor : this.#texts.followsNoCursor);
  }

  /** Shows what depends on the note that has the keyboard, is pointed at, or is at the cursor. */
  showDependents(): void {
    const { cursor, origin, spot } = this.explorer.interest;
    const key = this.walk.focused ?? spot ?? cursor;
    const chosen = key === undefined ? undefined : elementKey(key);
    this.explorer.look({ origin: chosen === origin ? undefined : chosen });
    this.#said.say(chosen === undefined ? this.#texts.chooseNote : (this.#effects.tell(this.explorer) ?? ''));
  }

  /** Leaves the last thing that was begun. Gives whether there was any. */
  escape(): boolean {
    const { filter, origin } = this.explorer.interest;
    if (this.#menu.close()) return true;
    if (origin !== undefined) this.explorer.look({ origin: undefined });
    else if (this.#find.isOpen) this.#find.close();
    else if (asksForSomething(filter)) this.filter(NO_FILTER);
    else return false;
    return true;
  }

  #toggle(key: string): void {
    const { segments } = this.explorer.interest.filter;
    const others = segments.filter((other) => other !== key);
    this.filter({ segments: others.length < segments.length ? others : [...segments, key] });
  }

  #search(text: string): void {
    this.explorer.look({ filter: { ...this.explorer.interest.filter, text }, found: undefined });
    if (searchedOnNotes(text) !== '') this.#stepFound(1);
    this.#said.say(this.#foundWords);
  }

  #stopFinding(): void {
    const { found } = this.explorer.interest;
    this.filter({ text: '' });
    // The keyboard goes on where the finding has led.
    if (found !== undefined && this.explorer.notes.has(found)) this.walk.goTo(found);
    else if (this.walk.stop !== undefined) this.walk.goTo(this.walk.stop);
  }

  #stepFound(by: 1 | -1): void {
    const found = stepped([...(this.explorer.lights.passing ?? [])], this.explorer.interest.found, by);
    this.explorer.look({ found });
    this.explorer.reveal(found);
    this.#said.say(this.#foundWords);
  }

  /** Goes to the next note with a finding that passes the filter, or back, from the one that has the keyboard. */
  #stepFinding(by: 1 | -1): void {
    const { lights, notes } = this.explorer;
    const { focused } = this.walk;
    const isStop = (key: string) => notes.get(key)!.hasFinding && (lights.passing?.has(key) ?? true);
    const to = stepped(
      [...notes.keys()].filter((key) => key === focused || isStop(key)),
      focused,
      by,
    );
    if (to !== undefined && isStop(to)) this.walk.goTo(to);
    else this.#said.say(this.#texts.noFinding);
  }

  get #foundWords(): string {
    const { interest, lights } = this.explorer;
    if (searchedOnNotes(interest.filter.text) === '') return '';
    const keys = [...(lights.passing ?? [])];
    return this.#texts.found({ at: keys.indexOf(interest.found ?? '') + 1, count: keys.length });
  }

  #tell(): void {
    const { explorer } = this;
    this.#find.tell(explorer.interest.filter.text, this.#foundWords);
    this.#menu.tell(explorer, this.#sheet);
    this.#chips.tell(explorer, this.#sheet);
    this.#effects.tell(explorer);
    tool('cursor').setAttribute('aria-pressed', String(explorer.interest.followsCursor));
    tool('filter').classList.toggle('on', explorer.lights.passing !== undefined);
    this.#changed();
  }
}

/** The next or previous of some keys, round and round; the first or last of them where none is at hand. */
export function stepped(keys: readonly string[], from: string | undefined, by: 1 | -1): string | undefined {
  const at = keys.indexOf(from ?? '');
  if (at < 0) return keys.at(by > 0 ? 0 : -1);
  return keys.at((at + by) % keys.length);
}
