import { many } from '../counted.ts';

/** What the view of all canvases says, and the commands in it. */
export const canvasesView = {
  canvases: ({ count }: { readonly count: number }) => many(count, 'canvas', 'canvases'),
  notes: ({ count }: { readonly count: number }) => many(count, 'note', 'notes'),
  untitled: 'without a title',
  reading: ({ pending, all }: { readonly pending: number; readonly all: number }) =>
    `Reading canvases: ${all - pending} of ${all}`,
  /** What stands above a tree that a filter has made smaller. */
  filtered: ({ by, shown, all }: { readonly by: readonly string[]; readonly shown: number; readonly all: number }) =>
    `${by.join(' · ')}: ${shown} of ${many(all, 'canvas', 'canvases')}`,
  nothingFits: ({ by, all }: { readonly by: readonly string[]; readonly all: number }) =>
    `${by.join(' · ')}: none of ${many(all, 'canvas', 'canvases')}`,
  stillReading: ({ pending }: { readonly pending: number }) => `${pending} still to be read`,
  /** Told of a folder with more canvases than are looked through. */
  limited: ({ limit }: { readonly limit: number }) =>
    `Only ${limit.toLocaleString('en')} canvases of this folder are shown; open a folder with fewer to see the others`,
  isFiltered: 'filtered',
  quoted: ({ text }: { readonly text: string }) => `“${text}”`,
  filter: {
    title: 'Filter Canvases',
    choose: 'Which canvases should be shown? Those that meet all that is chosen here.',
    parts: {
      text: { label: 'Text', ask: 'Words in a title, a path or a note' },
      stage: { label: 'Stage', ask: 'Canvases at which stage?' },
      segmentKind: { label: 'Kind of segment', ask: 'Canvases with which kind of segment?' },
      relationshipType: { label: 'Relationship type', ask: 'Canvases that use which type of relationship?' },
    },
    any: 'Any',
    clear: 'Clear the filter',
    notReady: 'The canvases are not read yet. Try again in a moment.',
  },
  page: {
    title: 'Portfolio',
    reading: 'Reading all canvases…',
    failed:
      'The portfolio cannot be shown, because the language server has stopped. Restart it, and open this page again.\n',
  },
  chooseTwo: 'Select two canvases to compare: hold Ctrl or Cmd and click the second one.',
  choosePresented: 'Select the canvases to present in the view of canvases.',
};
