import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Comparison } from '../../model/comparison/comparison.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';

/** Which states of a canvas a picture shows. */
export type ChangesState = 'both' | 'before' | 'after';

/** The notes of a block in their order; what is gone stands behind what it stood behind in this block. */
export function notesOfBlock(
  { after, before, laterOf }: Comparison,
  keyword: ElementKeyword,
  state: ChangesState,
): readonly CanvasElement[] {
  const earlier = before.byKeyword.get(keyword) ?? [];
  const later = after.byKeyword.get(keyword) ?? [];
  if (state !== 'both') return state === 'before' ? earlier : later;
  const gone = new Map<CanvasElement | undefined, CanvasElement[]>();
  let anchor: CanvasElement | undefined;
  for (const element of earlier) {
    const counterpart = laterOf.get(element);
    if (counterpart?.keyword === keyword) anchor = counterpart;
    if (counterpart) continue;
    const group = gone.get(anchor);
    if (group) group.push(element);
    else gone.set(anchor, [element]);
  }
  return [...(gone.get(undefined) ?? []), ...later.flatMap((element) => [element, ...(gone.get(element) ?? [])])];
}
