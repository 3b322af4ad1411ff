import type { StagePosition, Story } from '../../protocol/presenting.ts';

/**
 * Where a presentation is in a story, from 0, when the text has changed: at the step it was at; where that is gone, at
 * the first one that brings one of its notes; else at the one that has come into its place.
 *
 * @param before the story that it was presented from; undefined where it is not known any more.
 */
export function heldStep(
  story: Story,
  { note, step }: Pick<StagePosition, 'note' | 'step'>,
  before: Story | undefined,
): number {
  const same = story.steps.findIndex(({ id }) => id === step);
  if (same >= 0) return same;
  const place = before?.steps.findIndex(({ id }) => id === step) ?? -1;
  const keys = [...(note === undefined ? [] : [note]), ...(before?.steps[place]?.notes ?? []).map(({ key }) => key)];
  const kin = story.steps.findIndex(({ notes }) => notes.some(({ key }) => keys.includes(key)));
  if (kin >= 0) return kin;
  return Math.min(Math.max(0, place), story.steps.length - 1);
}
