import { changesKeys, previewChanges } from './preview-changes.ts';
import { viewNames } from './view-names.ts';

/** The texts of the preview's page: its tabs and tools, and what it says while a canvas is explored. */
export const previewPage = {
  /** The title of the page. */
  picture: 'The canvas as a picture',
  views: 'Views',
  names: viewNames,
  changes: previewChanges,
  tools: 'Tools',

  zoom: 'Zoom',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  fit: 'Fit',
  zoomToFit: 'Fit the canvas to the width (0)',
  zoomToNatural: 'Show the canvas at its own size (Z)',

  find: 'Find in the notes (/)',
  findPlaceholder: 'Find in the notes',
  findNext: 'Next note (Enter)',
  findPrevious: 'Previous note (Shift+Enter)',
  findClose: 'Close (Esc)',
  /** Which of the notes found is at hand: `2 of 7`; 0 where none is yet. */
  found: ({ at, count }: { at: number; count: number }) =>
    count === 0 ? 'Nothing found' : at === 0 ? `${count} found` : `${at} of ${count}`,

  filter: 'Filter the notes',
  filterSegments: 'Segments',
  filterFindings: 'Only notes with findings (F)',
  noSegments: 'This canvas has no customer segments yet.',
  /** A segment and the key that lights it up. */
  segmentKey: ({ name, key }: { name: string; key: string }) => `${name} (${key})`,
  /** What the chips stand for that tell of a filter. */
  chips: 'Notes shown',
  withFindings: 'with findings',
  remove: ({ what }: { what: string }) => `Remove ${what}`,
  clear: 'Show all',
  /** How many notes of a view stay bright. */
  shown: ({ count, of }: { count: number; of: number }) => `${count} of ${of} ${of === 1 ? 'note' : 'notes'}`,
  shownAll: 'All notes are shown.',
  noFinding: 'None of these notes has a finding.',

  followCursor: 'Keep to the note at the cursor and what it is tied to (L)',
  followsCursor: 'The note at the cursor and what it is tied to stay bright.',
  followsNoCursor: 'The cursor dims nothing.',

  /** What would change: how many notes depend on one, straight and by others. */
  dependents: ({ name, direct, further }: { name: string; direct: number; further: number }) => {
    if (direct === 0) return `Nothing depends on “${name}”.`;
    const notes = `${direct} ${direct === 1 ? 'note' : 'notes'} directly`;
    return `If “${name}” changed: ${notes}${further > 0 ? `, ${further} more through them` : ''}.`;
  },
  /** What a note of them is, for those who do not see its outline. */
  dependsDirectly: 'depends on it directly',
  dependsFurther: 'depends on it through others',
  chooseNote: 'Choose a note first: with Tab and the arrow keys, or by the cursor in the text.',
  leave: 'Leave (Esc)',

  help: 'Keys (?)',
  helpTitle: 'Keys',
  close: 'Close',
  /** The keys in the order in which they are told: what to press, what it does. */
  keys: [
    {
      title: 'Notes',
      keys: [
        { press: ['↑', '↓', '←', '→'], does: 'to the next note in that direction' },
        { press: ['Home', 'End'], does: 'to the first or last note' },
        { press: ['Enter'], does: 'to its text' },
        { press: ['D'], does: 'what would change if it changed' },
        { press: ['N', 'Shift+N'], does: 'to the next or previous finding' },
      ],
    },
    changesKeys,
    {
      title: 'Writing',
      keys: [
        { press: ['A'], does: 'add a note to its block' },
        { press: ['F2'], does: 'change its title' },
        { press: ['M'], does: 'move it to another block' },
        { press: ['Delete'], does: 'delete it' },
        { press: ['Ctrl+Z'], does: 'undo that' },
        { press: ['Ctrl+C'], does: 'copy it; with Shift as a picture' },
      ],
    },
    {
      title: 'Filters',
      keys: [
        { press: ['1', '…', '9'], does: 'light up a segment, by its place' },
        { press: ['F'], does: 'only notes with findings' },
        { press: ['/'], does: 'find' },
        { press: ['L'], does: 'keep to the note at the cursor' },
        { press: ['Esc'], does: 'leave, one thing after the other' },
      ],
    },
    {
      title: 'Views',
      keys: [
        { press: ['P'], does: 'present' },
        { press: ['V', 'Shift+V'], does: 'next or previous view' },
        { press: ['+', '−'], does: 'larger, smaller' },
        { press: ['0'], does: 'fit the width' },
        { press: ['Z'], does: 'its own size' },
        { press: ['?'], does: 'these keys' },
      ],
    },
  ],
};
