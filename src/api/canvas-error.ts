/** What was given cannot be worked with; the message says why, and what to do, in the language asked for. */
export class CanvasError extends Error {
  override readonly name = 'CanvasError';
}
