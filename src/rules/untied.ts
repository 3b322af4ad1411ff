import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { doubtsOf } from '../model/doubts.ts';
import { linksOf } from '../model/values.ts';
import { BLOCKS, type BlockName } from '../taxonomy/elements.ts';
import { type PropertyRow, propertiesOf } from '../taxonomy/properties.ts';
import { mayBeMistyped } from './mistyped.ts';
import { isShadowed } from './shadowed.ts';

/**
 * Tells of the elements of a block whether they are tied to no other note of the canvas, from either end. What stands
 * beside the canvas is no tie: a hotspot on a resource does not say what it is good for. Nothing is untied while a
 * reference from another block is in doubt, for it may be the tie.
 */
export function untiedIn(canvas: CanvasModel, keyword: BlockName): (element: CanvasElement) => boolean {
  const doubts = doubtsOf(canvas);
  const isOpen = rowsNaming(keyword).some(
    ({ element, key }) => doubts.anywhere(element, key) || mayBeMistyped(canvas, element),
  );
  if (isOpen) return () => false;
  const own = [...propertiesOf(keyword).values()].filter(({ shape }) => shape === 'references').map(({ key }) => key);
  return (element) => {
    if (own.some((key) => linksOf(element, key).length > 0 || doubts.about(element, key))) return false;
    const isNamed = (canvas.incoming.get(element) ?? []).some(({ from }) => from.block !== undefined);
    return !isNamed && !isShadowed(canvas, element);
  };
}

/** The properties by which notes of other blocks may name one of this block. */
function rowsNaming(keyword: BlockName): readonly PropertyRow[] {
  return BLOCKS.filter((block) => block !== keyword).flatMap((block) =>
    [...propertiesOf(block).values()].filter(({ targets }) => targets?.includes(keyword) === true),
  );
}
