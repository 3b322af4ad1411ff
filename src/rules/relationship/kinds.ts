import type { CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { termOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';

/** The kinds that the elements of a block state; undefined where there are none, or the kind of one cannot be known. */
export function kindsOf(canvas: CanvasModel, keyword: ElementKeyword): ReadonlySet<string> | undefined {
  const elements = considered(canvas, keyword);
  if (elements.length === 0 || mayBeMistyped(canvas, keyword) || doubtsOf(canvas).anywhere(keyword, 'kind')) {
    return undefined;
  }
  const kinds = new Set<string>();
  for (const element of elements) {
    const kind = termOf(element, 'kind');
    if (kind === undefined) return undefined;
    kinds.add(kind);
  }
  return kinds;
}
