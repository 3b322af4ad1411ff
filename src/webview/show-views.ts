import morphdom from 'morphdom';
import { isNarrow, watchNarrow } from './narrow.ts';
import { enablePan } from './pan.ts';
import { becomeSpeaker } from './presenting/exported-speaker.ts';
import { ExportedStage, SPEAKER_HASH } from './presenting/exported-stage.ts';
import type { Show } from './presenting/presenter.ts';
import { Zoom } from './zoom.ts';
import './exported-page.css';

/** The views of a page, at work. */
export interface ShownViews {
  /** Takes what another version of the page holds: view, scroll, zoom and the step of a presentation stay. */
  update(next: Document): void;
  /** Measures a picture that was put into the view that is shown. */
  measure(): void;
}

/**
 * Makes a page that shows the views of a canvas a lively one: views behind tabs, zoom and pan, presenting. Without it, all
 * views are seen.
 *
 * @param load gives what is presented, on a page that can be.
 * @returns undefined where the page is the speaker's window of another.
 */
export function showViews(load?: () => Promise<Show>): ShownViews | undefined {
  const presents = load && document.querySelector('[data-present]') ? load : undefined;
  if (presents && location.hash === SPEAKER_HASH && window.opener) {
    becomeSpeaker(window.opener as Window);
    return undefined;
  }
  return new Views(presents);
}

class Views implements ShownViews {
  readonly #stage = document.getElementById('stage')!;
  readonly #sheet = document.getElementById('sheet')!;
  readonly #zoomText = document.getElementById('zoom-text')!;
  readonly #zoom = new Zoom(this.#stage, this.#sheet, () => {
    this.#zoomText.textContent = `${Math.round(this.#zoom.factor * 100)} %`;
  });
  readonly #zoomKeys: Readonly<Record<string, () => void>> = {
    '+': () => this.#zoom.in(),
    '=': () => this.#zoom.in(),
    '-': () => this.#zoom.out(),
    '0': () => this.#zoom.set('fit'),
    '1': () => this.#zoom.set(1),
  };
  readonly #presenting: ExportedStage | undefined;
  /** Whether a picture was seen before: how large it is drawn is the reader's from then on. */
  #isSized = false;

  constructor(load: (() => Promise<Show>) | undefined) {
    this.#presenting = load && new ExportedStage(load);
    this.#listen();
    document.body.classList.add('alive');
    this.#show(this.#addressed, true);
    this.#seek();
    this.#presenting?.resume();
  }

  update(next: Document): void {
    const isOther = (part: string) => (document.querySelector(part) === null) !== (next.querySelector(part) === null);
    // A page of other parts, as when a text becomes one that can be drawn, begins anew.
    if (isOther('nav[role=tablist]') || isOther('[data-present]')) {
      location.reload();
      return;
    }
    document.title = next.title;
    void this.#presenting?.change();
    const shown = this.#shown.id;
    for (const part of ['.bar', 'nav[role=tablist]', '#sheet', '.shapes']) {
      const [from, to] = [document.querySelector(part), next.querySelector(part)];
      // The script writes sizes onto the sheet; what it says of the views it says again.
      if (from && to)
        morphdom(from, to, { childrenOnly: true, onBeforeElUpdated: (one, two) => !one.isEqualNode(two) });
    }
    this.#show(this.#views.find(({ id }) => id === shown) ?? this.#views[0]!, true, true);
  }

  measure(): void {
    const picture = this.#shown.querySelector<SVGSVGElement>(':scope > svg');
    const isSeen = picture !== null && getComputedStyle(picture).display !== 'none';
    // Text is not zoomed.
    document.body.classList.toggle('reading', !isSeen);
    if (!isSeen) return;
    this.#zoom.measure(picture);
    // On a phone a picture is read part by part, unless somebody wants to see it as a whole.
    if (!this.#isSized && isNarrow() && this.#zoom.factor < READABLE) {
      this.#zoom.set(READABLE);
      this.#stage.scrollTo(0, 0);
    }
    this.#isSized = true;
  }

  get #views(): readonly HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[data-view]')];
  }

  get #tabs(): readonly HTMLButtonElement[] {
    return [...document.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  }

  get #shown(): HTMLElement {
    return this.#views.find(({ hidden }) => !hidden) ?? this.#views[0]!;
  }

  get #addressed(): HTMLElement {
    return this.#views.find((view) => `#${view.dataset.view}` === location.hash) ?? this.#views[0]!;
  }

  /** Shows one view and hides the others; its address can be kept. */
  #show(view: HTMLElement, keepsAddress = false, keepsPlace = false): void {
    for (const other of this.#views) other.hidden = other !== view;
    for (const tab of this.#tabs) {
      const isChosen = tab.getAttribute('aria-controls') === view.id;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (isChosen) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.measure();
    if (!keepsPlace) this.#stage.scrollTo(0, 0);
    if (!keepsAddress) history.replaceState(null, '', `#${view.dataset.view}`);
  }

  /** Brings the note that the address names into sight. */
  #seek(): void {
    for (const other of document.querySelectorAll('.sought')) other.classList.remove('sought');
    const key = decodedHash();
    // In the picture, and in the list that stands for it on a narrow screen.
    for (const note of [document.getElementById(`canvas-${key}`), document.getElementById(`note-${key}`)]) {
      if (!note?.matches('[data-note], li')) continue;
      note.classList.add('sought');
      note.scrollIntoView({ block: 'center', inline: 'center' });
    }
  }

  #listen(): void {
    document.addEventListener('click', ({ target }) => {
      const tab = target instanceof Element ? target.closest('[role=tab]') : null;
      const view = this.#views.find(({ id }) => id === tab?.getAttribute('aria-controls'));
      if (view) this.#show(view);
      if (target instanceof Element && target.closest('[data-present]')) this.#presenting?.start();
    });
    window.addEventListener('hashchange', () => {
      this.#show(this.#addressed, true);
      this.#seek();
    });
    document.addEventListener('keydown', (event) => this.#key(event));
    // A picture may give way to a list, or come back.
    watchNarrow(() => this.measure());
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
      button.addEventListener('click', () => this.#zoomKeys[button.dataset.zoom ?? '']?.());
    }
    this.#stage.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        this.#zoom.wheel(event);
      },
      { passive: false },
    );
    enablePan(this.#stage, (event) => (event.target as Element).closest('text, a, [data-text]') === null);
  }

  #key(event: KeyboardEvent): void {
    if (!this.#presenting?.key(event)) {
      if (event.ctrlKey || event.metaKey || event.altKey || isForField(event)) return;
      if (this.#step(event)) return;
      const present = /^p$/i.test(event.key) && this.#presenting ? () => this.#presenting!.start() : undefined;
      const act = present ?? this.#zoomKeys[event.key];
      if (!act) return;
      act();
    }
    event.preventDefault();
  }

  /** Goes from tab to tab. Gives whether it did. */
  #step({ key, target }: KeyboardEvent): boolean {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const tabs = this.#tabs;
    const at = tabs.indexOf(target as HTMLButtonElement);
    if (step === 0 || at < 0) return false;
    const next = (at + step + tabs.length) % tabs.length;
    this.#show(this.#views[next]!);
    tabs[next]!.focus();
    return true;
  }
}

/** At such a factor the small type of a picture can be read. */
const READABLE = 0.9;

/** What the address names; nothing where it is no proper address. */
function decodedHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** Whether a key is for a field in which something is chosen or written. */
function isForField({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
