import type { SiteTexts } from '../../messages/site-texts.ts';
import type { ComparedText } from '../../protocol/site-data.ts';
import { readPicture, showPicture } from '../picture.ts';
import { showViews } from '../show-views.ts';
import { loadComparing, loadData } from './load-data.ts';

/** The page that compares two canvases. */
export interface ChosenPair {
  /** Takes another version of the page, and of the canvases. */
  update(next: Document): void;
}

/** Lets two canvases be chosen, and draws what changed from one to the other. The pair is in the page's address. */
export function compareChosen(texts: SiteTexts): ChosenPair {
  const [before, after] = ['before', 'after'].map((id) => document.getElementById(id) as HTMLSelectElement) as [
    HTMLSelectElement,
    HTMLSelectElement,
  ];
  const sheet = document.querySelector<HTMLElement>('[data-view=changes]')!;
  const pair = () => location.hash.slice(1).split('..');
  after.replaceChildren(...[...before.options].map((option) => option.cloneNode(true)));
  readAddress();
  const views = showViews();
  let turn = 0;

  function readAddress(): void {
    const [one = '', other = ''] = pair();
    before.value = one;
    after.value = other;
    // What is not there cannot be chosen.
    for (const select of [before, after]) if (select.selectedIndex < 0) select.value = '';
  }

  async function draw(): Promise<void> {
    turn += 1;
    const mine = turn;
    const chosen = [before.value, after.value];
    if (chosen.includes('')) {
      sheet.replaceChildren();
      views?.measure();
      tell(texts.compare.choose);
      return;
    }
    if (sheet.firstElementChild === null) tell(texts.compare.drawing);
    try {
      const compare = await loadComparing();
      // One after the other: they hand over what they hold by one name.
      const canvases: ComparedText[] = [];
      for (const page of chosen) canvases.push((await loadData('canvas', `data/${page}.js`)).compared);
      if (mine !== turn) return;
      const picture = readPicture(compare(canvases[0]!, canvases[1]!, document.documentElement.lang));
      showPicture(sheet, picture);
      tell('');
    } catch {
      if (mine !== turn) return;
      sheet.replaceChildren();
      tell(texts.compare.failed);
    }
    views?.measure();
  }

  const choose = () => {
    history.replaceState(null, '', `#${before.value}..${after.value}`);
    void draw();
  };
  for (const select of [before, after]) select.addEventListener('change', choose);
  document.getElementById('swap')!.addEventListener('click', () => {
    [before.value, after.value] = [after.value, before.value];
    choose();
  });
  window.addEventListener('hashchange', () => {
    readAddress();
    void draw();
  });
  void draw();

  return {
    update(next) {
      const options = [...(next.querySelector<HTMLSelectElement>('#before')?.options ?? [])];
      for (const select of [before, after]) {
        const { value } = select;
        select.replaceChildren(...options.map((option) => document.importNode(option, true)));
        select.value = value;
        if (select.selectedIndex < 0) select.value = '';
      }
      void draw();
    },
  };
}

function tell(words: string): void {
  const said = document.getElementById('said')!;
  said.textContent = words;
  said.hidden = words === '';
}
