import { many } from '../counted.ts';

/** The texts of the pages that show a folder's canvases in a browser. */

export const site = {
  /** What the index is called where nobody names it. */
  title: 'Canvases',
  /** What the file says by which the folder is known again. */
  marker: 'bmc writes this folder, and replaces all that is in it when it is published again.',
  canvases: ({ count }: { readonly count: number }) => many(count, 'canvas', 'canvases'),
  notes: ({ count }: { readonly count: number }) => many(count, 'note', 'notes'),
  /** A folder without a canvas. */
  empty: 'There is no canvas in this folder yet. A canvas is a file whose name ends in .bmc; `bmc new` begins one.',
  /** The canvases that lie in the folder itself, not in one below. */
  topFolder: 'In the folder itself',

  find: {
    label: 'Find canvases and notes',
    hint: 'Title, file, or words of a note',
    /** Above the notes that were found. */
    notes: 'Notes',
    found: ({ canvases, notes }: { readonly canvases: number; readonly notes: number }) =>
      [
        ...(canvases > 0 ? [many(canvases, 'canvas', 'canvases')] : []),
        ...(notes > 0 ? [many(notes, 'note', 'notes')] : []),
      ].join(', ') + (canvases + notes > 0 ? ' found' : 'Nothing found. Try fewer words.'),
    more: ({ count }: { readonly count: number }) => `and ${many(count, 'more note', 'more notes')}`,
    loading: 'Looking into the notes …',
    failed: 'The notes could not be searched; titles and files were.',
  },

  fine: 'no findings',
  answered: ({ answered, all }: { readonly answered: number; readonly all: number }) =>
    `${answered} of ${all} questions answered`,
  /** Before the reason why a canvas could not be read. */
  notRead: 'Not read.',
  /** Before the finding of a canvas that is not read as a whole. */
  partlyRead: ({ line }: { readonly line: number }) => `Line ${line}:`,

  page: {
    /** Leads back to the index. */
    all: 'All canvases',
    compare: 'Compare',
    since: ({ title }: { readonly title: string }) => `What changed since ${title}`,
    findings: ({ count }: { readonly count: number }) => `Findings (${count})`,
    /** What a screen reader says of the sign before a finding. */
    severities: { error: 'Error', warning: 'Warning', information: 'Hint' },
    line: ({ line }: { readonly line: number }) => `Line ${line}`,
    /** What it takes to present is beside the page. */
    unpresented: 'It cannot be presented: a file of these pages could not be loaded. Load the page again.',
  },

  compare: {
    title: 'Compare two canvases',
    before: 'Earlier',
    after: 'Later',
    swap: 'Swap',
    view: 'Changes',
    choose: 'Choose two canvases: what the later one added, removed and changed is marked on its notes.',
    nothing: 'choose one',
    /** One is chosen, and the other is not. */
    other: 'Now choose the other one.',
    /** Twice the same canvas. */
    same: 'This is one and the same canvas. Choose another one to compare it with.',
    tooFew: 'There are no two canvases here that could be compared.',
    drawing: 'Comparing …',
    failed: 'These two could not be compared. Load the page again.',
    needsScript: 'The two are compared by a script of this page, which this browser does not run.',
  },

  live: {
    lost: 'bmc has ended: this page follows the files no more.',
  },

  /** A page that is not there. */
  missing: { title: 'No such page', text: 'There is no such page here. The canvas may have been renamed or removed.' },
  /** A request that is not answered. */
  refused: {
    host: 'This address is not one that bmc serve answers to. Open the one that it printed.',
    method: 'Pages can be read here, nothing else.',
    origin: 'Another site asked for this. Open the address that bmc serve printed yourself.',
  },
};
