import type { Story } from '../../protocol/presenting.ts';

/** How a note or a block is seen: not yet, as what was told before, or as what is told now. */
export type Light = 'coming' | 'told' | 'now';

/** How everything is seen at a step. What is in neither list is still to come. */
export interface Lights {
  readonly notes: ReadonlyMap<string, Light>;
  readonly blocks: ReadonlyMap<string, Light>;
  /** Whether all is seen, also what the story passes over. */
  readonly whole: boolean;
}

/** What is seen at a step of a story: what was told stays, what comes is not yet shown. */
export function lightsAt({ steps }: Story, at: number): Lights {
  const notes = new Map<string, Light>();
  const blocks = new Map<string, Light>();
  for (const step of steps.slice(0, at + 1)) {
    const light = step === steps[at] ? 'now' : 'told';
    if (step.block !== undefined) blocks.set(step.block, light);
    for (const { key } of step.notes) notes.set(key, light);
  }
  return { notes, blocks, whole: steps[at]?.kind === 'whole' };
}
