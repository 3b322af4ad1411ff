/** The screens of phones, held upright: as the style sheets of pages have it. */
const NARROW = window.matchMedia('(width < 700px)');

/** Whether the page is seen on a narrow screen. */
export function isNarrow(): boolean {
  return NARROW.matches;
}

/** Calls `changed` when the screen has become a narrow one, or is one no more. */
export function watchNarrow(changed: () => void): void {
  NARROW.addEventListener('change', changed);
}
