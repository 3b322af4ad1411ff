import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvasAndWord } from '../../model/per-canvas.ts';
import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { segmentMarks } from '../segment-marks.ts';
import { isShadowed } from '../shadowed.ts';

/** Tells of segments what they lack; nothing lacks where that cannot be known. */
export type Lacks = (segment: CanvasElement) => boolean;

/** The blocks whose elements name the segments that they lead to. */
type Led = 'proposition' | 'channel' | 'revenue';

/**
 * Tells which segments no element of a block leads to. None while nothing of that block names a segment at all, or
 * while an element of it may lead to any of them.
 */
export const lacksAny: (canvas: CanvasModel, keyword: Led) => Lacks = perCanvasAndWord((canvas, keyword: Led) => {
  const marks = segmentMarks(canvas, keyword, keyword === 'revenue' ? 'from' : 'for', () => 1);
  const segments = considered(canvas, 'segment');
  const isSilent = marks.adrift !== 0 || mayBeMistyped(canvas, keyword) || !segments.some((one) => marks.at(one) !== 0);
  return isSilent ? () => false : (segment) => marks.at(segment) === 0 && !isShadowed(canvas, segment);
});

/** Whether the people of a segment are the company's own, or may be. */
export function mayBeInternal(canvas: CanvasModel, segment: CanvasElement): boolean {
  return doubtsOf(canvas).about(segment, 'role') || termsOf(segment, 'role').some(({ id }) => id === 'internal');
}
