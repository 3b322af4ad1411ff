import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import type { StageCommand, StagePosition, Story } from '../../protocol/presenting.ts';
import { build, tell } from './build.ts';
import { heldStep } from './held-step.ts';
import { KeyHelp } from './key-help.ts';
import { sentenceOf } from './sentence-of.ts';
import { stageControls } from './stage-controls.ts';
import { isForButton, isPlainLetter, type StageAct, stageAct } from './stage-keys.ts';
import { AT_FIRST, positionOf, stateAfter, stateFrom } from './stage-state.ts';
import { StageView } from './stage-view.ts';
import { watchPointer } from './watch-pointer.ts';
import './stage.css';

/** What is around the stage: an editor, or a browser's page. */
export interface Theatre {
  /** The presentation is somewhere else now: to be kept, and told to the speaker's window. */
  moved(position: StagePosition, story: Story): void;
  ended(): void;
  speaker(): void;
  fullScreen(): void;
  /** Absent where there is no such thing. */
  zen?(): void;
  /** There is no further step in this direction; absent where nothing comes after a canvas. */
  beyond?(to: 'next' | 'previous'): void;
}

/** What is presented: a picture for the audience, and how it is told. */
export interface Show {
  readonly picture: SVGSVGElement;
  readonly story: Story;
}

/**
 * A presentation: it begins, goes from step to step, holds its step while the text changes, and ends. It lies over the
 * page, which is inert meanwhile.
 */
export class Presenter {
  readonly #theatre: Theatre;
  readonly #texts: PresentingTexts;
  readonly #view: StageView;
  readonly #help: KeyHelp;
  readonly #said = build('div', 'said');
  readonly #root: HTMLElement;
  /** The window has another size: what is read in it is the same. */
  readonly #resized = new ResizeObserver(() => this.#settle(true));
  #story: Story | undefined;
  #state = AT_FIRST;
  /** The first note of the part that is seen: it stays in sight when parts become others. */
  #note: string | undefined;
  #chosen!: { readonly story: Story; readonly position: StagePosition };
  #inert: readonly HTMLElement[] = [];
  #before: Element | null = null;

  constructor(theatre: Theatre, texts: PresentingTexts) {
    this.#theatre = theatre;
    this.#texts = texts;
    this.#view = new StageView(texts);
    this.#help = new KeyHelp(texts, theatre.zen ? [] : ['zen'], () => this.#toggleHelp(false));
    this.#said.setAttribute('role', 'status');
    const controls = stageControls(texts, (act) => this.#act(act));
    this.#root = build('div', 'presenting', this.#view.element, controls, this.#help.element, this.#said);
    this.#root.setAttribute('role', 'dialog');
    this.#root.setAttribute('aria-modal', 'true');
    this.#root.tabIndex = -1;
    watchPointer(this.#root, this.#view.element, {
      tap: (target) => this.#tap(target),
      swipe: (forward) => this.do({ do: forward ? 'next' : 'previous' }),
    });
  }

  /** Whether a presentation is under way. */
  get on(): boolean {
    return this.#story !== undefined;
  }

  /** Begins, or goes on where a presentation of this canvas was left. */
  begin(show: Show, kept?: StagePosition): void {
    if (this.on) return;
    const { picture, story } = show;
    this.#story = story;
    this.#note = kept?.note;
    this.#state = kept ? stateFrom(kept, heldStep(story, kept, undefined)) : { ...AT_FIRST, since: Date.now() };
    this.#before = document.activeElement;
    this.#inert = [...document.body.children].filter(
      (child): child is HTMLElement => child instanceof HTMLElement && !child.inert,
    );
    for (const other of this.#inert) other.inert = true;
    document.body.append(this.#root);
    this.#put(picture, story);
    this.#settle(true);
    this.#choose(story);
    this.#root.focus();
    this.#announce();
    this.#resized.observe(this.#root);
  }

  /** Goes on with the picture and the story of a text that has changed, at the step where it is. */
  change({ picture, story }: Show): void {
    const before = this.#story;
    if (!before) return;
    const at = heldStep(story, this.#chosen.position, this.#chosen.story);
    // Another step begins with its first part.
    const isSame = story.steps[at]?.id === before.steps[this.#state.at]?.id;
    this.#state = { ...this.#state, at, part: isSame ? this.#state.part : 0 };
    this.#story = story;
    this.#put(picture, story);
    this.#settle();
  }

  /** Goes on with another canvas, at its beginning or, where it is come back to, at its end. The clock runs on. */
  turnTo({ picture, story }: Show, to: 'first' | 'last'): void {
    if (!this.on) return;
    const { since } = this.#state;
    this.#story = story;
    this.#note = undefined;
    this.#state = { ...AT_FIRST, at: to === 'first' ? 0 : story.steps.length - 1, since };
    this.#put(picture, story);
    this.#settle(true);
    this.#choose(story);
    this.#announce();
  }

  /** Does what a key or the speaker's window asks for. */
  do(command: StageCommand): void {
    const story = this.#story;
    if (!story) return;
    if (command.do === 'end') {
      this.end();
      return;
    }
    const partsAt = (at: number) => this.#view.partsOf({ story, at }).length;
    const before = this.#state;
    const { at, part } = before;
    this.#state = stateAfter(command, before, { story, partsAt, now: Date.now });
    if (this.#state === before && (command.do === 'next' || command.do === 'previous')) {
      this.#theatre.beyond?.(command.do);
    }
    if (this.#state.at !== at || this.#state.part !== part) this.#note = undefined;
    this.#settle();
    this.#choose(story);
    if (command.do !== 'restartClock') this.#announce();
  }

  /** Takes a key that was pressed. Gives whether it shall mean nothing else: while presenting, no letter does. */
  key(event: KeyboardEvent): boolean {
    if (!this.on || isForButton(event)) return false;
    const act = stageAct(event);
    if (!act) return isPlainLetter(event);
    if (this.#help.open && act.do !== 'help') {
      this.#toggleHelp(false);
      if (act.do !== 'end') this.#act(act);
    } else this.#act(act);
    return true;
  }

  /** Says a sentence on the stage, until the next step. */
  say(sentence: string): void {
    this.#view.say(sentence);
    tell(this.#said, sentence);
  }

  /** Ends it; the page is as it was. */
  end(): void {
    if (!this.on) return;
    this.#story = undefined;
    this.#resized.disconnect();
    this.#help.element.hidden = true;
    this.#root.remove();
    for (const other of this.#inert) other.inert = false;
    if (this.#before instanceof HTMLElement || this.#before instanceof SVGElement) this.#before.focus();
    this.#theatre.ended();
  }

  #act(act: StageAct): void {
    switch (act.do) {
      case 'help':
        this.#toggleHelp();
        break;
      case 'speaker':
        this.#theatre.speaker();
        break;
      case 'fullScreen':
        this.#theatre.fullScreen();
        break;
      case 'zen':
        this.#theatre.zen?.();
        break;
      default:
        this.do(act);
    }
  }

  #toggleHelp(open = !this.#help.open): void {
    if (this.#story) this.#help.toggle(this.#story, open);
    if (!open) this.#root.focus();
  }

  /** A click goes on, as slides do; in the overview, to the block that was clicked. */
  #tap(target: EventTarget | null): void {
    const { blank, overview, path } = this.#state;
    if (this.#help.open) {
      this.#toggleHelp(false);
      return;
    }
    const block = overview && !blank && path === undefined ? StageView.blockAt(target) : undefined;
    const step = this.#story?.steps.find((candidate) => block !== undefined && candidate.block === block);
    if (step) this.do({ do: 'overview' });
    this.do(step ? { do: 'step', id: step.id } : { do: 'next' });
  }

  #put(picture: SVGSVGElement, story: Story): void {
    this.#root.setAttribute('aria-label', this.#texts.stage({ title: story.title }));
    this.#view.put(picture, this.#scene(story));
  }

  /** Shows where it is, keeps it, and tells it. */
  #settle(still = false): void {
    const story = this.#story;
    if (!story) return;
    const { at, part, path } = this.#state;
    const parts = this.#view.partsOf({ story, at });
    const held = parts.findIndex(({ notes }) => this.#note !== undefined && notes.includes(this.#note));
    const seen = held >= 0 ? held : Math.min(part, parts.length - 1);
    const isThere = story.paths.some(({ key }) => key === path);
    this.#state = { ...this.#state, part: seen, path: isThere ? path : undefined };
    this.#note = parts[seen]?.notes[0];
    this.#view.look(this.#scene(story), still);
    this.#theatre.moved(this.#position(story), story);
  }

  /** Where it was gone to is where it comes back to, when an edit has taken that away for a moment. */
  #choose(story: Story): void {
    this.#chosen = { story, position: this.#position(story) };
  }

  #scene(story: Story) {
    const path = story.paths.findIndex(({ key }) => key === this.#state.path);
    return { ...this.#state, story, path: path < 0 ? undefined : path };
  }

  #position(story: Story): StagePosition {
    const parts = this.#view.partsOf({ story, at: this.#state.at }).length;
    return positionOf(this.#state, story, parts, this.#note);
  }

  /** Says where it is to those who do not see it. */
  #announce(): void {
    const story = this.#story;
    if (!story) return;
    const parts = this.#view.partsOf({ story, at: this.#state.at });
    tell(this.#said, sentenceOf(this.#state, story, parts, this.#texts));
  }
}
