import type { CanvasModel } from '../model/canvas-model.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';

/**
 * Whether some element of these keywords may stand there unread, for its keyword is mistyped: a rule that would say
 * that there is none, or that none is tied to something, stays silent.
 */
export function mayBeMistyped(canvas: CanvasModel, ...keywords: readonly ElementKeyword[]): boolean {
  return canvas.problems.some(
    (problem) => problem.code === 'syntax/stray' && keywords.some((keyword) => problem.args.nearest.includes(keyword)),
  );
}
