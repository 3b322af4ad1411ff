import type { SiteTexts } from '../../messages/site-texts.ts';
import type { CanvasText } from '../../protocol/site-data.ts';
import { isNarrow } from '../narrow.ts';
import { readPicture, showPicture } from '../picture.ts';
import { showViews } from '../show-views.ts';
import { loadCanvas, loadProgram } from './load-data.ts';

/** So many characters of a title can be seen in a list. */
const LONGEST_SEEN = 36;

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
  after.replaceChildren(...[...before.children].map((child) => child.cloneNode(true)));
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

  /** Says under each list all of what it may have no room for. */
  function sayWhich(): void {
    for (const select of [before, after]) {
      const [option] = select.selectedOptions;
      const { path = '' } = option?.dataset ?? {};
      const title = option && path !== '' && option.label.length > LONGEST_SEEN ? [option.label] : [];
      const said = [...title, path].map((text) => {
        const own = document.createElement('bdi');
        own.textContent = text;
        return own;
      });
      document.getElementById(`which-${select.id}`)!.replaceChildren(...said);
    }
  }

  function whatIsMissing([one, other]: readonly string[]): string | undefined {
    const { compare } = texts;
    // One of them chooses nothing.
    if (before.querySelectorAll('option').length < 3) return compare.tooFew;
    if (one === '' || other === '') return one === other ? compare.choose : compare.other;
    return one === other ? compare.same : undefined;
  }

  async function draw(): Promise<void> {
    turn += 1;
    const mine = turn;
    const chosen = [before.value, after.value];
    sayWhich();
    const missing = whatIsMissing(chosen);
    if (missing !== undefined) {
      sheet.replaceChildren();
      views?.measure();
      tell(missing);
      return;
    }
    if (sheet.firstElementChild === null) tell(texts.compare.drawing);
    try {
      const program = await loadProgram();
      // One after the other: they hand over what they hold by one name.
      // On a narrow screen it is drawn narrow, else as everywhere.
      const room = isNarrow() ? { room: document.documentElement.clientWidth } : {};
      const canvases: CanvasText[] = [];
      for (const page of chosen) canvases.push(await loadCanvas(page));
      if (mine !== turn) return;
      const picture = readPicture(
        program.compare(canvases[0]!, canvases[1]!, { language: document.documentElement.lang, ...room }),
      );
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
      const listed = [...(next.querySelector('#before')?.children ?? [])];
      for (const select of [before, after]) {
        const { value } = select;
        select.replaceChildren(...listed.map((child) => document.importNode(child, true)));
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
