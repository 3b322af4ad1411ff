import morphdom from 'morphdom';
import { enablePan } from './pan.ts';
import { becomeSpeaker } from './presenting/exported-speaker.ts';
import { ExportedStage, SPEAKER_HASH } from './presenting/exported-stage.ts';
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
 * @returns undefined where the page is the speaker's window of another.
 */
export function showViews(): ShownViews | undefined {
  const presented = document.querySelector<HTMLTemplateElement>('#presented');
  if (presented && location.hash === SPEAKER_HASH && window.opener) {
    becomeSpeaker(window.opener as Window);
    return undefined;
  }
  return new Views(presented);
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

  constructor(presented: HTMLTemplateElement | null) {
    this.#presenting = presented ? new ExportedStage(presented) : undefined;
    this.#listen();
    document.body.classList.add('alive');
    this.#show(this.#addressed, true);
    this.#seek();
    this.#presenting?.resume();
  }

  update(next: Document): void {
    const presented = next.querySelector<HTMLTemplateElement>('#presented');
    const isOther = (part: string) => (document.querySelector(part) === null) !== (next.querySelector(part) === null);
    // A page of other parts, as when a text becomes one that can be drawn, begins anew.
    if (isOther('nav[role=tablist]') || isOther('#presented')) {
      location.reload();
      return;
    }
    document.title = next.title;
    if (presented) this.#presenting?.change(presented);
    const shown = this.#shown.id;
    for (const part of ['.bar', 'nav[role=tablist]', '#sheet']) {
      const [from, to] = [document.querySelector(part), next.querySelector(part)];
      // The script writes sizes onto the sheet; what it says of the views it says again.
      if (from && to)
        morphdom(from, to, { childrenOnly: true, onBeforeElUpdated: (one, two) => !one.isEqualNode(two) });
    }
    this.#show(this.#views.find(({ id }) => id === shown) ?? this.#views[0]!, true, true);
  }

  measure(): void {
    const picture = this.#shown.querySelector('svg');
    // Text is not zoomed.
    document.body.classList.toggle('reading', picture === null || this.#shown.hasAttribute('data-text'));
    if (picture) this.#zoom.measure(picture);
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
    }
    this.measure();
    if (!keepsPlace) this.#stage.scrollTo(0, 0);
    if (!keepsAddress) history.replaceState(null, '', `#${view.dataset.view}`);
  }

  /** Brings the note that the address names into sight. */
  #seek(): void {
    for (const other of document.querySelectorAll('.sought')) other.classList.remove('sought');
    const note = document.getElementById(`canvas-${decodedHash()}`);
    if (!note?.matches('[data-note]')) return;
    note.classList.add('sought');
    note.scrollIntoView({ block: 'center', inline: 'center' });
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
