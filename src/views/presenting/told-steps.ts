import type { CanvasModel } from '../../model/canvas-model.ts';
import { valuesOf } from '../../model/values.ts';
import { type ElementKeyword, TELLING_ORDER } from '../../taxonomy/elements.ts';
import type { BlockContent, CanvasContent, NoteContent } from '../canvas/canvas-content.ts';

/** A step of the telling: a block, with all of its notes or some. */
export interface ToldStep {
  readonly block: BlockContent;
  readonly notes: readonly NoteContent[];
}

/**
 * A canvas as it is told: by its own `story`, else block by block in the usual order. Blocks without notes are passed
 * over, and notes of one block that a story names one after the other are one step.
 */
export function toldSteps(canvas: CanvasModel, { blocks }: CanvasContent): readonly ToldStep[] {
  const whole = (keyword: ElementKeyword): ToldStep[] =>
    blocks
      .filter((block) => block.keyword === keyword && block.notes.length > 0)
      .map((block) => ({ block, notes: block.notes }));
  const story = canvas.header ? valuesOf(canvas.header, 'story') : [];
  const steps: ToldStep[] = [];
  for (const value of story) {
    if (value.kind !== 'step') continue;
    if (value.keyword !== undefined) steps.push(...whole(value.keyword));
    const target = value.link?.target;
    const block = blocks.find(({ notes }) => notes.some(({ element }) => element === target));
    if (!block) continue;
    const note = block.notes.find(({ element }) => element === target)!;
    const before = steps.at(-1);
    if (before?.block === block && before.notes !== block.notes) {
      steps[steps.length - 1] = { block, notes: [...before.notes, note] };
    } else steps.push({ block, notes: [note] });
  }
  return steps.length > 0 ? steps : TELLING_ORDER.flatMap(whole);
}
