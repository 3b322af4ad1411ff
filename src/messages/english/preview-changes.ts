/** What the preview's page says around the picture of what changed. */
export const previewChanges = {
  line: 'What changed',
  states: 'What is shown',
  state: { both: 'Both', before: 'Before', after: 'Now' },
  stateTitle: {
    both: 'Both states in one (T for the next)',
    before: 'The canvas as it was (T for the next)',
    after: 'The canvas as it is now (T for the next)',
  },
  stateSaid: {
    both: 'Both states are shown.',
    before: 'The canvas is shown as it was.',
    after: 'The canvas is shown as it is now.',
  },
  /** How many notes it happened to. */
  count: {
    added: (count: number) => `${count} new`,
    removed: (count: number) => `${count} gone`,
    changed: (count: number) => `${count} changed`,
    moved: (count: number) => `${count} moved`,
  },
  only: ({ what }: { what: string }) => `Show only ${what}`,
  next: 'Next change (N)',
  previous: 'Previous change (Shift+N)',
  /** Which change is at hand; 0 where none is yet. */
  place: ({ at, count }: { at: number; count: number }) =>
    at === 0 ? `${count} ${count === 1 ? 'change' : 'changes'}` : `${at} of ${count}`,
  nothing: 'Nothing changed here.',
  earlier: 'Earlier revision (,)',
  later: 'Later revision (.)',
};

/** The keys of the view of changes. */
export const changesKeys = {
  title: 'Changes',
  keys: [
    { press: ['N', 'Shift+N'], does: 'to the next or previous change' },
    { press: ['T'], does: 'before, now, or both' },
    { press: [',', '.'], does: 'earlier or later revision, in a history' },
  ],
};
