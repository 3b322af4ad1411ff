import { many } from '../counted.ts';

/** What is said of canvases that come from other people's files, and of those that leave for them. */
export const importing = {
  formats: { bmml: 'BMML', markdown: 'Markdown', json: 'JSON', yaml: 'YAML' },

  /** The comment on top of an imported canvas. */
  imported: ({ source, format }: { readonly source: string; readonly format: string }) =>
    `Imported from ${source} (${format}).`,
  sections: {
    leftOut: 'Left out, word by word:',
    guessed: 'Guessed:',
    toDo: 'For you to look at:',
  },
  line: ({ line, text }: { readonly line: number; readonly text: string }) => `line ${line}: ${text}`,

  /** A note, where an id had to be changed. */
  itsId: ({ id }: { readonly id: string }) => `id: ${id}`,
  leadsNowhere: ({ id }: { readonly id: string }) =>
    `“${id}” leads to nothing that could stand there; it is kept as a note.`,
  twice: ({ id }: { readonly id: string }) => `The id “${id}” is given twice; references lead to the first.`,
  repeatedKey: ({ key }: { readonly key: string }) => `“${key}” is given twice; both are kept.`,
  newer: ({ known }: { readonly known: number }) =>
    `The file has a newer shape than version ${known}, which is the newest known here; what is not understood is kept as notes. A newer bmc reads it whole.`,
  environment: 'What the file says of the environment became changes beside the canvas.',
  byCommas: ({ text }: { readonly text: string }) => `Commas part notes here: ${text}`,
  linked: ({ of, key, to }: { readonly of: string; readonly key: string; readonly to: readonly string[] }) =>
    `“${of}” is tied to ${to.map((title) => `“${title}”`).join(', ')} by \`${key}\`, because it stands there.`,
  grouped: ({ title }: { readonly title: string }) =>
    `“${title}” is the name of a group of notes; it stays as a comment above the first.`,
  statesSegments:
    'The file does not say with which segment each relationship is: add `with` and its id, or `with all`.',
  statesTypes:
    'The file does not say which of the six types each relationship is. Where words suggest one, a comment asks: make it a fact, or delete it.',
  columns: ({ names }: { readonly names: string }) => `Columns of a table: ${names}`,
  saidTwice: ({ text }: { readonly text: string }) => `Said again below in more words: ${text}`,
  drawing: ({ text }: { readonly text: string }) => `A drawing; the headings say it in better order:\n${text}`,

  /** What the command line says once it is done. */
  summary: ({
    format,
    notes,
    leftOut,
    guessed,
    toDo,
  }: {
    readonly format: string;
    readonly notes: number;
    readonly leftOut: number;
    readonly guessed: number;
    readonly toDo: number;
  }) => {
    const counts = [
      leftOut > 0 ? `${leftOut} left out` : '',
      guessed > 0 ? `${guessed} guessed` : '',
      toDo > 0 ? `${toDo} to look at` : '',
    ].filter((count) => count !== '');
    return `${many(notes, 'note', 'notes')} imported from ${format}${counts.length === 0 ? '.' : `; ${counts.join(', ')}: the comment on top says what.`}`;
  },

  /** Why a file is not imported. */
  refused: {
    empty: 'The file is empty.',
    notUtf8: 'The file is not encoded as UTF-8. Save it as UTF-8 first.',
    tooLarge: ({ megabytes }: { readonly megabytes: number }) =>
      `The file is larger than ${megabytes} MB, and no canvas is. Name the file with the canvas alone.`,
    broken: ({ format, line }: { readonly format: string; readonly line: number }) =>
      `The file is no ${format}: it breaks at line ${line}. Mend it there first.`,
    tooManyValues: ({ line }: { readonly line: number }) =>
      `The file holds more than a canvas can, or refers to itself in a circle, at line ${line}.`,
    isCanvas: 'The file is a canvas as bmc writes it already.',
    image: 'The file holds a picture and no text of a canvas. Type what the picture says, block by block.',
    drawing: 'The file holds a drawing of an empty canvas, and nothing on it.',
    template: 'The file holds an empty template: the names of the blocks, and nothing in them that is an answer.',
    request: 'The file asks a language model for a canvas and holds none itself.',
    noCanvas:
      'The file holds no canvas that can be recognised: fewer than three of the nine blocks are named in it, or none has a note.',
  },

  /** What another format has no place for. */
  notHeld: ({ format, facts }: { readonly format: string; readonly facts: readonly string[] }) =>
    `${format} has no place for some of what the canvas says: ${facts.join(', ')}.`,
  counted: ({ what, count }: { readonly what: string; readonly count: number }) => `${what} (${count})`,
  stageNeeded: ({ stage }: { readonly stage: string }) =>
    `BMML asks for a stage, which the canvas does not state: \`${stage}\` is written.`,

  /** A Markdown document of a canvas. */
  document: {
    untitled: 'Business Model Canvas',
    header: 'About this canvas',
  },
};
