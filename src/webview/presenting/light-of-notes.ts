import type { Story } from '../../protocol/presenting.ts';

/** How a note or a block is seen: not yet, as what was told before, or as what is told now. */
export type Light = 'coming' | 'told' | 'now';

/** How everything is seen at a step. */
export interface Lights {
  readonly notes: ReadonlyMap<string, Light>;
  readonly blocks: ReadonlyMap<string, Light>;
  /** How that is seen which is in neither list. */
  readonly others: Light;
}

/**
 * What is seen at a step of a story: what was told stays, what comes is not yet shown. The whole shows all alike, or its
 * own notes among all others: these have been seen from then on.
 */
export function lightsAt({ steps }: Story, at: number): Lights {
  const notes = new Map<string, Light>();
  const blocks = new Map<string, Light>();
  for (const step of steps.slice(0, at + 1)) {
    const light = step === steps[at] ? 'now' : 'told';
    if (step.block !== undefined) blocks.set(step.block, light);
    for (const { key } of step.notes) notes.set(key, light);
  }
  const step = steps[at];
  if (step?.kind === 'whole' && step.notes.length === 0) return { notes: new Map(), blocks: new Map(), others: 'now' };
  const isSeen = steps.slice(0, at + 1).some(({ kind }) => kind === 'whole');
  return { notes, blocks, others: isSeen ? 'told' : 'coming' };
}
