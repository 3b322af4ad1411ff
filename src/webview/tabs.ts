import type { ViewName } from '../protocol/rendering.ts';

/** The tabs of the views. Whoever uses them by keyboard walks through them with the arrow keys, Home and End. */
export class Tabs {
  readonly #tabs: readonly HTMLButtonElement[];
  readonly #panel: HTMLElement;

  constructor(list: HTMLElement, panel: HTMLElement, choose: (view: ViewName) => void) {
    this.#tabs = [...list.querySelectorAll('button')];
    this.#panel = panel;
    for (const tab of this.#tabs) tab.addEventListener('click', () => choose(viewOf(tab)));
    list.addEventListener('keydown', (event) => {
      const last = this.#tabs.length - 1;
      const at = this.#tabs.indexOf(event.target as HTMLButtonElement);
      const moves: Readonly<Record<string, number>> = {
        ArrowRight: at === last ? 0 : at + 1,
        ArrowLeft: at === 0 ? last : at - 1,
        Home: 0,
        End: last,
      };
      const tab = this.#tabs[moves[event.key] ?? -1];
      if (!tab || at < 0) return;
      event.preventDefault();
      choose(viewOf(tab));
      tab.focus();
    });
  }

  /** Marks the tab of a view as the one that is shown. */
  select(view: ViewName): void {
    for (const tab of this.#tabs) {
      const isChosen = viewOf(tab) === view;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      if (!isChosen) continue;
      this.#panel.setAttribute('aria-labelledby', tab.id);
      tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** The view so many tabs after another one, round and round. */
  after(view: ViewName, steps: number): ViewName {
    const at = this.#tabs.findIndex((tab) => viewOf(tab) === view);
    return viewOf(this.#tabs.at((at + steps) % this.#tabs.length)!);
  }
}

function viewOf(tab: HTMLButtonElement): ViewName {
  return tab.dataset.view as ViewName;
}
