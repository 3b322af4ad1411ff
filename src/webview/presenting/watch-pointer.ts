/** How long the controls stay in sight after the pointer has moved, in milliseconds. */
const REST = 2_500;

/** How far a finger moves, in pixels, before a tap becomes a swipe. */
const SWIPE = 50;

/** What a pointer asks for. */
export interface PointerActs {
  tap(target: EventTarget | null): void;
  swipe(forward: boolean): void;
}

/**
 * Marks the stage as `awake` while the pointer moves, so that controls and pointer are seen then alone; and tells taps
 * and swipes on what is shown.
 */
export function watchPointer(stage: HTMLElement, shown: HTMLElement, acts: PointerActs): void {
  let resting: number | undefined;
  let from: number | undefined;

  stage.addEventListener('pointermove', ({ movementX, movementY }) => {
    // Browsers also tell of what has moved under a pointer that lies still.
    if (movementX === 0 && movementY === 0) return;
    stage.classList.add('awake');
    window.clearTimeout(resting);
    resting = window.setTimeout(() => stage.classList.remove('awake'), REST);
  });
  shown.addEventListener('pointerdown', ({ button, clientX }) => {
    from = button === 0 ? clientX : undefined;
  });
  shown.addEventListener('pointerup', ({ clientX, target }) => {
    if (from === undefined) return;
    const moved = clientX - from;
    from = undefined;
    if (Math.abs(moved) < SWIPE) acts.tap(target);
    else acts.swipe(moved < 0);
  });
}
