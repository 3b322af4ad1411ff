import type { PresentingTexts } from '../../messages/presenting-texts.ts';
import type { StageCommand, StagePosition, Story, StoryNote, StoryStep } from '../../protocol/presenting.ts';
import { build, button, signButton, tell } from './build.ts';
import { clockTime, runningTime } from './clock.ts';
import { heldStep } from './held-step.ts';
import { isForButton, stageAct } from './stage-keys.ts';
import './speaker.css';

/** What the speaker asks for. */
export interface Speaking {
  command(command: StageCommand): void;
  start(): void;
  /** Absent where the window cannot be moved. */
  newWindow?(): void;
}

/** What the speaker is told: what is presented, and where. */
export interface Told {
  readonly story: Story;
  readonly position: StagePosition;
}

/**
 * The speaker's window: the current step with what the speaker noted on it, the next one, the time, and the steps. All
 * keys of the stage step here, too.
 */
export class SpeakerDesk {
  readonly #texts: PresentingTexts;
  readonly #speaking: Speaking;
  readonly #root: HTMLElement;
  readonly #title = build('h1');
  readonly #time = build('output', 'time');
  readonly #running = build('output', 'time');
  readonly #state = build('p', 'state');
  readonly #count = build('p', 'count');
  readonly #now = build('section', 'now');
  readonly #next = build('section', 'next');
  readonly #steps = build('ol', 'steps');
  readonly #segments = build('div', 'segments');
  readonly #idle = build('section', 'idle');
  readonly #desk: HTMLElement;
  #told: Told | undefined;

  constructor(root: HTMLElement, texts: PresentingTexts, speaking: Speaking) {
    this.#root = root;
    this.#texts = texts;
    this.#speaking = speaking;
    this.#state.setAttribute('role', 'status');
    this.#now.setAttribute('aria-label', texts.speaker.now);
    this.#next.setAttribute('aria-label', texts.speaker.next);
    this.#steps.setAttribute('aria-label', texts.speaker.steps);
    this.#idle.append(
      build('p', '', texts.speaker.idle),
      button(texts.speaker.start, () => speaking.start()),
    );
    this.#desk = build('div', 'desk', this.#head(), this.#state, this.#body(), this.#foot());
    root.append(this.#idle, this.#desk);
    this.tell(undefined);
    document.addEventListener('keydown', (event) => this.#key(event));
    window.setInterval(() => this.#tick(), 500);
  }

  /** Shows where the presentation is; undefined where there is none. */
  tell(told: Told | undefined): void {
    this.#told = told;
    this.#idle.hidden = told !== undefined;
    this.#desk.hidden = told === undefined;
    this.#tick();
    if (!told) return;
    const { story } = told;
    const at = heldStep(story, told.position, undefined);
    const step = story.steps[at]!;
    tell(this.#title, story.title);
    tell(this.#count, this.#countOf(at, told));
    tell(this.#state, this.#stateOf(told) ?? '');
    this.#now.replaceChildren(this.#count, build('h2', '', step.title), ...this.#remarksOn(step));
    this.#next.replaceChildren(build('h3', '', this.#texts.speaker.next), ...this.#comes(story.steps[at + 1]));
    this.#showSteps(story, at);
    this.#showSegments(story, told.position);
    for (const act of ['overview', 'blank'] as const) {
      this.#desk.querySelector(`[data-act=${act}]`)?.setAttribute('aria-pressed', String(told.position[act]));
    }
  }

  /** Says a sentence in the place of everything, as when the presentation's own window was closed. */
  say(sentence: string): void {
    this.#told = undefined;
    this.#root.replaceChildren(build('section', 'idle', build('p', '', sentence)));
  }

  #head(): HTMLElement {
    const { clock, newWindow, restartClock, running } = this.#texts.speaker;
    const restart = button('↺', () => this.#speaking.command({ do: 'restartClock' }), 'restart');
    restart.title = restartClock;
    restart.setAttribute('aria-label', restartClock);
    const move = this.#speaking.newWindow;
    return build(
      'header',
      '',
      this.#title,
      ...(move ? [button(newWindow, () => move(), 'quiet')] : []),
      build('div', 'clock', build('span', '', running), build('div', '', this.#running, restart)),
      build('div', 'clock', build('span', '', clock), this.#time),
    );
  }

  #body(): HTMLElement {
    return build('div', 'body', this.#now, build('aside', '', this.#next, this.#steps, this.#segments));
  }

  #foot(): HTMLElement {
    const texts = this.#texts;
    const act = (command: StageCommand) => () => this.#speaking.command(command);
    const foot = build(
      'footer',
      '',
      signButton('previous', texts.previous, act({ do: 'previous' })),
      signButton('next', texts.next, act({ do: 'next' })),
      signButton('overview', texts.showOverview, act({ do: 'overview' })),
      signButton('blank', texts.showBlank, act({ do: 'blank' })),
      signButton('end', texts.end, act({ do: 'end' })),
    );
    foot.setAttribute('role', 'group');
    foot.setAttribute('aria-label', texts.controls);
    return foot;
  }

  /** What a step brings, each note with what was noted on it. */
  #remarksOn({ notes, remarks }: StoryStep): readonly HTMLElement[] {
    const isQuiet = remarks.length === 0 && notes.every((note) => note.remarks.length === 0);
    const own = remarks.map((remark) => build('p', 'remark', remark));
    const items = notes.map(({ remarks: noted, title }: StoryNote) =>
      build('li', '', build('span', 'note-title', title), ...noted.map((remark) => build('p', 'remark', remark))),
    );
    return [
      ...own,
      ...(items.length > 0 ? [build('ul', '', ...items)] : []),
      ...(isQuiet ? [build('p', 'none', this.#texts.speaker.noRemarks)] : []),
    ];
  }

  #comes(step: StoryStep | undefined): readonly HTMLElement[] {
    if (!step) return [build('p', 'none', this.#texts.speaker.nothingNext)];
    return [build('h4', '', step.title), build('ul', '', ...step.notes.map(({ title }) => build('li', '', title)))];
  }

  #countOf(at: number, { position, story }: Told): string {
    const count = `${at + 1} / ${story.steps.length}`;
    return position.parts < 2 ? count : `${count} · ${this.#texts.part({ at: position.part + 1, of: position.parts })}`;
  }

  #stateOf({ position, story }: Told): string | undefined {
    const { blank, overview, path } = this.#texts.speaker;
    if (position.blank) return blank;
    const way = story.paths.find(({ key }) => key === position.path);
    return way ? path({ name: way.name }) : position.overview ? overview : undefined;
  }

  #showSteps({ steps }: Story, at: number): void {
    const items = steps.map(({ id, title }, place) => {
      const go = button(title, () => this.#speaking.command({ do: 'step', id }));
      if (place === at) go.setAttribute('aria-current', 'step');
      return build('li', '', go);
    });
    this.#keepFocus(this.#steps, () => this.#steps.replaceChildren(...items));
  }

  #showSegments({ paths }: Story, position: StagePosition): void {
    const items = paths.map(({ key, name }, segment) => {
      const light = button('', () => this.#speaking.command({ do: 'path', segment }));
      light.append(build('kbd', '', String(segment + 1)), name);
      light.setAttribute('aria-pressed', String(key === position.path && !position.blank));
      return light;
    });
    this.#segments.hidden = items.length === 0;
    this.#keepFocus(this.#segments, () =>
      this.#segments.replaceChildren(build('h3', '', this.#texts.speaker.segments), ...items),
    );
  }

  /** A list that is made anew gives the keyboard to the button that stands where it was. */
  #keepFocus(list: HTMLElement, renew: () => void): void {
    const at = [...list.querySelectorAll('button')].indexOf(document.activeElement as HTMLButtonElement);
    renew();
    if (at >= 0) list.querySelectorAll('button')[at]?.focus();
  }

  #tick(): void {
    const now = Date.now();
    tell(this.#time, clockTime(now, document.documentElement.lang));
    tell(this.#running, this.#told ? runningTime(now - this.#told.position.since) : '');
  }

  #key(event: KeyboardEvent): void {
    if (!this.#told || isForButton(event)) return;
    const act = stageAct(event);
    if (!act || !isCommand(act)) return;
    event.preventDefault();
    this.#speaking.command(act);
  }
}

/** Whether a key says something of the stage, and not of the window that it was pressed in. */
function isCommand(act: NonNullable<ReturnType<typeof stageAct>>): act is StageCommand {
  return act.do !== 'help' && act.do !== 'speaker' && act.do !== 'fullScreen' && act.do !== 'zen';
}
