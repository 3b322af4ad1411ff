import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { doubtsOf } from '../model/doubts.ts';
import { perCanvasAndWord } from '../model/per-canvas.ts';
import { linksOf } from '../model/values.ts';
import { BLOCKS, type BlockName } from '../taxonomy/elements.ts';
import { type PropertyRow, propertiesOf } from '../taxonomy/properties.ts';
import { considered } from './considered.ts';
import { type LackOffence, lackOffences } from './habit.ts';
import { mayBeMistyped } from './mistyped.ts';
import { isShadowed } from './shadowed.ts';

/** The blocks behind the offers, those first whose ties say most. */
const BEHIND = ['cost', 'resource', 'activity', 'partner'] as const;

/**
 * What a rule yields about the notes of a block that are tied to nothing. Where few notes are tied in several of these
 * blocks, the canvas is not yet tied together behind its offers: that is one habit, told of the first of them alone.
 */
export function* untiedOffences(canvas: CanvasModel, keyword: (typeof BEHIND)[number]): Iterable<LackOffence> {
  const offences = untiedNotes(canvas, keyword);
  const isHabit = tiesFew(offences) && BEHIND.slice(0, BEHIND.indexOf(keyword)).some(hasHabit);
  if (!isHabit) yield* offences;

  function hasHabit(block: BlockName): boolean {
    return tiesFew(untiedNotes(canvas, block));
  }
}

const untiedNotes = perCanvasAndWord((canvas, keyword: BlockName): readonly LackOffence[] => [
  ...lackOffences(considered(canvas, keyword), untiedIn(canvas, keyword)),
]);

/** Whether fewer than half of a block’s notes are tied, and more than one is not: one note makes no habit. */
function tiesFew([first]: readonly LackOffence[]): boolean {
  if (!first) return false;
  const { lacking, of } = first.args;
  return lacking.count > 1 && lacking.count * 2 > of;
}

/**
 * Tells of the elements of a block whether they are tied to no other note of the canvas, from either end. What stands
 * beside the canvas is no tie: a hotspot on a resource does not say what it is good for. Nothing is untied while a
 * reference from another block is in doubt, for it may be the tie.
 */
function untiedIn(canvas: CanvasModel, keyword: BlockName): (element: CanvasElement) => boolean {
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
