import morphdom from 'morphdom';
import { searchable, searchedWords } from '../../messages/searchable.ts';
import type { SiteTexts } from '../../messages/site-texts.ts';
import type { SearchedCanvas } from '../../protocol/site-data.ts';
import { loadData } from './load-data.ts';

/** So many notes are listed at most. */
const MOST_NOTES = 100;
/** Notes are looked for from so many letters on. */
const FEWEST_LETTERS = 2;

/** The index, searched as somebody types. */
export interface FoundCanvases {
  /** Takes another version of the page: what is searched for stays. */
  update(next: Document): void;
}

/** One note with the words that it is found by. */
interface SearchedNote {
  readonly page: string;
  readonly canvas: string;
  readonly key: string;
  readonly block: string;
  readonly title: string;
  readonly told: string;
  readonly folded: string;
}

/** Lets the index be searched: canvases by title and file at once, notes by what they say. */
export function findCanvases(texts: SiteTexts): FoundCanvases {
  let field = document.querySelector<HTMLInputElement>('#find');
  let notes: Promise<readonly SearchedNote[]> | undefined;
  /** Counts the searches: an answer to an earlier one comes too late. */
  let turn = 0;

  const load = () => {
    notes ??= loadData('search', 'search.js').then(searchedNotes);
    return notes;
  };
  const search = async () => {
    turn += 1;
    const mine = turn;
    const typed = searchable(field?.value ?? '');
    const words = searchedWords(typed);
    const canvases = filterCanvases(words);
    if (typed.length < FEWEST_LETTERS) {
      showNotes([], texts);
      tell(words.length === 0 ? '' : texts.find.found({ canvases, notes: 0 }));
      return;
    }
    if (!notes) tell(texts.find.loading);
    try {
      const all = await load();
      if (mine !== turn) return;
      const found = all.filter(({ folded }) => words.every((word) => folded.includes(word)));
      showNotes(found, texts);
      tell(texts.find.found({ canvases, notes: found.length }));
    } catch {
      notes = undefined;
      if (mine === turn) tell(texts.find.failed);
    }
  };
  const listen = () => {
    field = document.querySelector<HTMLInputElement>('#find');
    if (!field) return;
    field.closest('search')!.hidden = false;
    field.addEventListener('input', () => void search());
    field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
    field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !field) return;
      field.value = '';
      void search();
    });
  };
  listen();
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target === field) return;
    event.preventDefault();
    field?.focus();
  });
  // A browser that goes back restores what was typed.
  if (field?.value) void search();

  return {
    update(next) {
      const had = field !== null;
      for (const part of ['.head', '#canvases']) {
        const [from, to] = [document.querySelector(part), next.querySelector(part)];
        if (from && to) morphdom(from, to, { onBeforeElUpdated: (one, two) => !one.isEqualNode(two) });
      }
      if (had !== (next.querySelector('#find') !== null)) {
        document.querySelector('main')!.replaceWith(document.importNode(next.querySelector('main')!, true));
        listen();
      }
      document.title = next.title;
      notes = undefined;
      if (field?.value) void search();
    },
  };
}

/** Shows the canvases whose line holds every word. Gives how many. */
function filterCanvases(words: readonly string[]): number {
  let shown = 0;
  for (const folder of document.querySelectorAll<HTMLElement>('#canvases .folder')) {
    const name = searchable(folder.querySelector('h2')?.textContent ?? '');
    let here = 0;
    for (const item of folder.querySelectorAll('li')) {
      const text = words.length === 0 ? '' : `${name} ${searchable(item.textContent ?? '')}`;
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) here += 1;
    }
    folder.hidden = here === 0;
    shown += here;
  }
  return shown;
}

function showNotes(found: readonly SearchedNote[], texts: SiteTexts): void {
  const section = document.getElementById('notes')!;
  section.hidden = found.length === 0;
  const items = found.slice(0, MOST_NOTES).map(({ block, canvas, key, page, title, told }) => {
    const link = part('a', 'name', title);
    link.href = `canvases/${page}.html#${encodeURIComponent(key)}`;
    const about = part('p', 'about', canvas);
    about.append(` · ${block}`);
    const item = document.createElement('li');
    item.append(link, ...(told === '' ? [] : [part('p', 'tagline', told)]), about);
    return item;
  });
  if (found.length > MOST_NOTES) items.push(part('li', 'about', texts.find.more({ count: found.length - MOST_NOTES })));
  section.querySelector('ul')!.replaceChildren(...items);
}

/** An element that holds a text of the author's, which is read in its own direction. */
function part<Name extends 'a' | 'li' | 'p'>(name: Name, className: string, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  const own = document.createElement('bdi');
  own.textContent = text;
  element.append(own);
  return element;
}

function tell(words: string): void {
  const said = document.getElementById('found');
  if (said && said.textContent !== words) said.textContent = words;
}

function searchedNotes(canvases: readonly SearchedCanvas[]): readonly SearchedNote[] {
  return canvases.flatMap(({ notes, page, title: canvas }) =>
    notes.map(([key, block, title, told]) => ({
      ...{ page, canvas, key, block, title, told },
      folded: searchable(`${title} ${told}`),
    })),
  );
}
