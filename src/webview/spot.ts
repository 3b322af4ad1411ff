import { noteAt } from './picture.ts';

/** How long the pointer rests on a note, in milliseconds, before it is meant: on its way elsewhere it lights nothing up. */
const REST = 90;

/**
 * Tells which note is pointed at or, while the pointer is on none, has the keyboard; undefined where neither is. A note
 * that was clicked is not yet one that the keyboard is at.
 */
export function watchSpot(sheet: HTMLElement, changed: (key: string | undefined) => void): void {
  let pointed: string | undefined;
  let focused: string | undefined;
  let told: string | undefined;
  let waiting: number | undefined;

  const tell = () => {
    const spot = pointed ?? focused;
    if (spot === told) return;
    told = spot;
    changed(spot);
  };
  const point = (key: string | undefined) => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      pointed = key;
      tell();
    }, REST);
  };
  const focus = () => {
    const { activeElement } = document;
    const isAtNote = document.hasFocus() && activeElement !== null && sheet.contains(activeElement);
    focused = isAtNote && activeElement.matches('[data-note]:focus-visible') ? activeElement.id : undefined;
    tell();
  };

  sheet.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && point(noteAt(event.target)));
  sheet.addEventListener('pointerleave', () => point(undefined));
  for (const happening of ['focusin', 'focusout'] as const) {
    // Where the keyboard went is known when it has gone.
    sheet.addEventListener(happening, () => queueMicrotask(focus));
  }
  window.addEventListener('blur', focus);
  window.addEventListener('focus', focus);
}
