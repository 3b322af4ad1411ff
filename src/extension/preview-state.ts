/** What a restored preview knows of itself: which canvas it shows, and whether it follows. */
export interface RestoredSource {
  readonly uri: string;
  readonly locked: boolean;
}

/** Reads what the editor kept of a preview; undefined where it is not what a preview's page remembers. */
export function restoredSource(state: unknown): RestoredSource | undefined {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string')
    return undefined;
  return { uri: state.uri, locked: 'locked' in state && state.locked === true };
}
