/** Widths that differ by less than this are one to a picture. */
const STEP = 20;
/** While a panel is being drawn wider or narrower, nothing is asked for. */
const SETTLED = 150;

/** How wide a picture may be in the page, in pixels; 0 while nothing is seen. Scroll bars, which come and go, are counted in. */
export function roomOf(stage: HTMLElement): number {
  return Math.round(stage.offsetWidth / STEP) * STEP;
}

/** Calls `changed` whenever the page has become wider or narrower and stays so. */
export function watchRoom(stage: HTMLElement, changed: (room: number) => void): void {
  let last = roomOf(stage);
  let waiting: number | undefined;
  new ResizeObserver(() => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      const room = roomOf(stage);
      if (room === last || room === 0) return;
      last = room;
      changed(room);
    }, SETTLED);
  }).observe(stage);
}
