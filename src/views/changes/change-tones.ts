import type { ChangeTone } from '../theme.ts';

/** What may become of a note, in the order in which it is counted and explained. */
export const CHANGE_TONES: readonly ChangeTone[] = ['added', 'removed', 'changed', 'moved'];
