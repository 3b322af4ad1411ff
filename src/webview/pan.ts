/** How far a pointer moves, in pixels, before a press becomes a pull. */
const SLACK = 4;

/**
 * Lets the picture be pulled around: with the mouse on empty paper, or anywhere with its middle button. Fingers and
 * wheels scroll by themselves.
 */
export function enablePan(stage: HTMLElement, isGrip: (event: PointerEvent) => boolean): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;

  stage.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || !(event.button === 1 || (event.button === 0 && isGrip(event)))) return;
    from = { x: event.clientX, y: event.clientY, left: stage.scrollLeft, top: stage.scrollTop };
  });
  stage.addEventListener('pointermove', (event) => {
    if (!from) return;
    const x = event.clientX - from.x;
    const y = event.clientY - from.y;
    if (!stage.hasPointerCapture(event.pointerId)) {
      if (Math.hypot(x, y) < SLACK) return;
      stage.setPointerCapture(event.pointerId);
      stage.classList.add('panning');
    }
    stage.scrollTo(from.left - x, from.top - y);
  });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    stage.addEventListener(end, () => {
      from = undefined;
      stage.classList.remove('panning');
    });
  }
  // The middle button would otherwise start the browser's own scrolling.
  stage.addEventListener('mousedown', (event) => event.button === 1 && event.preventDefault());
}
