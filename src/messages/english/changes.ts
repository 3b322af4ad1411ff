const many = (count: number, one: string, several: string): string => `${count}\u00a0${count === 1 ? one : several}`;

/** The texts of the picture of what changed. */
export const changes = {
  /** What a screen reader says of the whole picture. */
  picture: ({ title }: { title: string }) => `${title}: what changed in the Business Model Canvas`,
  comparedWith: ({ label }: { label: string }) => `compared with ${label}`,
  /** What git calls HEAD, behind `comparedWith`. */
  lastCommit: 'the last commit',
  /** Which of the two states is drawn, where not both are. */
  states: { before: 'as it was', after: 'as it is now' },
  /** How many notes are new, and so on. */
  counts: {
    added: (count: number) => many(count, 'note is new', 'notes are new'),
    removed: (count: number) => many(count, 'note is gone', 'notes are gone'),
    changed: (count: number) => many(count, 'note says something else', 'notes say something else'),
    moved: (count: number) => many(count, 'note moved', 'notes moved'),
  },
  /** What a screen reader says of a block. */
  block: ({ block, notes }: { block: string; notes: readonly string[] }) =>
    notes.length === 0 ? block : `${block}: ${notes.join(', ')}`,
  introduced: 'New findings',
  resolved: 'Settled findings',
  canvas: 'The canvas as a whole',
  /** In a row with how many notes are new, and so on. */
  canvasToo: 'canvas as a whole changed',
  more: ({ count }: { count: number }) => `and ${count} more`,
  movedTo: ({ block }: { block: string }) => `moved to ${block}`,
  quoted: ({ words }: { words: string }) => `“${words}”`,
  /** What the signs say, in the legend. */
  key: {
    added: 'new',
    removed: 'gone: it stands where it stood',
    changed: 'says something else: what is gone is struck through, what is new is underlined',
    moved: 'stands in another block',
  },
  /** A text of which some lines made no sense, so that notes may be missing in the comparison. */
  partlyRead: {
    before: 'Some lines of the earlier text cannot be read: what they say is missing here.',
    after: 'Some lines of the later text cannot be read: what they say is missing here.',
    both: 'Some lines of both texts cannot be read: what they say is missing here.',
  },
};
