import type { Comparison } from '../../model/comparison/comparison.ts';
import { type NotePlaces, noteKeys } from '../note-keys.ts';
import type { ChangesState } from './merged-blocks.ts';

/**
 * Names the notes of two states of a canvas so that a note keeps its name from one state to the other. What is gone has a
 * place behind all places of the later text.
 */
export function notePlaces({ after, before, laterOf }: Comparison, state: ChangesState): NotePlaces {
  const keys = noteKeys(after.elements);
  const earlierKeys = state === 'after' ? undefined : noteKeys(before.elements);
  const beyond = Math.max(0, ...after.elements.map(({ index }) => index)) + 1;
  return (element) => {
    const key = keys.get(element);
    if (key !== undefined) return { index: element.index, key };
    const later = laterOf.get(element);
    const laterKey = later && keys.get(later);
    if (later && laterKey !== undefined) return { index: later.index, key: laterKey };
    // No key of the later text begins with this.
    return { index: beyond + element.index, key: `before.${earlierKeys?.get(element) ?? ''}` };
  };
}
