/** The texts of the editor around comparing a canvas with an earlier one. */
export const compare = {
  /** The title of a preview that shows what changed. */
  title: ({ file, label }: { readonly file: string; readonly label: string }) => `${file} ↔ ${label}`,
  lockedTitle: ({ file, label }: { readonly file: string; readonly label: string }) => `[Changes] ${file} ↔ ${label}`,
  /** A file as it was in a revision. */
  inRevision: ({ file, revision }: { readonly file: string; readonly revision: string }) => `${file} (${revision})`,
  /** What a reader calls that with which a canvas is compared. */
  saved: 'the last save',
  nothing: 'an empty canvas',

  nothingToCompare: 'Open a canvas (a .bmc file) first: it is the one that is compared.',
  notACanvas: ({ file }: { readonly file: string }) => `${file} is not a canvas, so that its changes cannot be drawn.`,

  /** Why there is no earlier text. */
  troubles: {
    'no-git': (_: { readonly name: string }) =>
      'VS Code has no git here. A canvas can still be compared with another file or with its last save.',
    'no-repository': (_: { readonly name: string }) =>
      'This canvas is in no git repository. It can still be compared with another file or with its last save.',
    'no-commit': (_: { readonly name: string }) =>
      'Nothing was committed in this repository yet. The canvas can still be compared with another file or with its last save.',
    'unknown-revision': ({ name }: { readonly name: string }) =>
      `Git knows no revision “${name}” any more. Choose what to compare the canvas with.`,
    'no-file': ({ name }: { readonly name: string }) =>
      `${name} cannot be read any more. Choose what to compare the canvas with.`,
    'not-saved': (_: { readonly name: string }) =>
      'This canvas was not saved yet: there is nothing earlier. Choose what to compare it with.',
  },
  /** The button behind them. */
  choose: 'Compare with …',

  /** The ways to compare, to choose from. */
  ways: {
    head: { label: 'The last commit', about: 'HEAD' },
    revision: { label: 'A revision …', about: 'a branch, a tag, or a commit of this file' },
    file: { label: 'Another canvas …', about: 'a file' },
    saved: { label: 'The last save', about: 'what is not saved yet' },
  },

  revision: {
    ask: 'Compare with which revision?',
    hint: 'Choose one, or write what git understands, such as main~3',
    commits: 'Commits of this file',
    branches: 'Branches',
    remotes: 'Branches elsewhere',
    tags: 'Tags',
    head: 'the last commit',
    written: ({ ref }: { readonly ref: string }) => `Revision ${ref}`,
    by: ({ author, date }: { readonly author: string; readonly date: string }) => `${author} · ${date}`,
  },

  file: {
    ask: 'Compare with which canvas?',
    browse: 'Browse …',
    open: 'Compare',
    kind: 'Business Model Canvas',
  },

  history: {
    ask: ({ file }: { readonly file: string }) => `The history of ${file}`,
    hint: 'Choose a revision to see what it changed',
    now: 'Not committed yet',
    grewOutOf: ({ file }: { readonly file: string }) => `Grew out of ${file}`,
    /** A step of which a text cannot be read. */
    unreadable: 'cannot be read',
    none: ({ file }: { readonly file: string }) => `Git knows no revision of ${file} yet. Commit it first.`,
    first: 'This is the first revision; there is none before it.',
    last: 'This is the canvas as it is now; there is no later revision.',
    /** Where in a history somebody is: the oldest is 1. */
    place: ({ at, of }: { readonly at: number; readonly of: number }) => `${at} of ${of}`,
  },
};
