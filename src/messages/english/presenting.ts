/** The texts of presenting: what is told to the audience, to the speaker, and around both. */
export const presenting = {
  /** The last step, which shows all that there is. */
  whole: 'The whole canvas',

  /** What the stage is, for those who do not see it. */
  stage: ({ title }: { title: string }) => `Presentation: ${title}`,
  /** Where the presentation is, for those who do not see it. */
  step: ({ at, of, title, notes }: { at: number; of: number; title: string; notes: readonly string[] }) =>
    `${at} of ${of}: ${[title, ...notes].join('. ')}`,
  part: ({ at, of }: { at: number; of: number }) => `part ${at} of ${of}`,
  blank: 'The screen is dark.',
  overview: 'Overview',
  path: ({ name }: { name: string }) => `What leads to ${name}`,

  /** The controls on the stage, each with its key. */
  controls: 'Controls',
  start: 'Present (P)',
  next: 'Next (→)',
  previous: 'Back (←)',
  showOverview: 'Overview (O)',
  showBlank: 'Dark screen (B)',
  openSpeaker: 'Speaker view (S)',
  fullScreen: 'Full screen (F)',
  showHelp: 'Keys (?)',
  end: 'End (Esc)',

  helpTitle: 'Keys while presenting',
  close: 'Close',
  keys: {
    next: { press: ['→', '↓', 'Space', 'Page Down'], does: 'next' },
    previous: { press: ['←', '↑', 'Page Up'], does: 'back' },
    ends: { press: ['Home', 'End'], does: 'first or last step' },
    overview: { press: ['O'], does: 'overview; a click on a block goes there' },
    blank: { press: ['B', '.'], does: 'dark screen' },
    paths: { press: ['1', '…', '9'], does: 'light up what leads to a segment' },
    speaker: { press: ['S'], does: 'speaker view' },
    fullScreen: { press: ['F'], does: 'full screen' },
    zen: { press: ['Z'], does: 'zen mode' },
    help: { press: ['?'], does: 'these keys' },
    end: { press: ['Esc'], does: 'end' },
  },

  /** The window of the speaker. */
  speaker: {
    title: 'Speaker view',
    of: ({ title }: { title: string }) => `Speaker view: ${title}`,
    now: 'Now',
    next: 'Next',
    steps: 'Steps',
    segments: 'Segments',
    nothingNext: 'This is the last step.',
    noRemarks: 'No speaker notes on this step. What stands after “note” in the text of an element is shown here.',
    clock: 'Time',
    running: 'Running for',
    restartClock: 'Start at 0:00 again',
    idle: 'Nobody is presenting.',
    start: 'Present',
    blank: 'The audience’s screen is dark.',
    overview: 'The audience sees the overview.',
    path: ({ name }: { name: string }) => `The audience sees what leads to ${name}.`,
    newWindow: 'Move to a window of its own',
    blocked:
      'The browser opened no window for the speaker view. Allow pop-up windows for this page, and press S again.',
    alone: 'This is the speaker view of a presentation that was closed.',
  },
};
