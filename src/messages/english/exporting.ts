/** The texts of exported documents, and what is said where a canvas cannot be exported as asked. */
export const exporting = {
  /** The language of these texts, as documents name it. */
  language: 'en',

  /** What each format is, for whoever chooses one. */
  formats: {
    svg: { label: 'SVG picture', about: 'sharp at every size, for web pages and drawing programs' },
    png: { label: 'PNG picture', about: 'for every program that shows pictures' },
    pdf: { label: 'PDF document', about: 'for print: one page for each view' },
    html: { label: 'Web page', about: 'one file with all views, for every browser' },
    pptx: { label: 'PowerPoint slides', about: 'the canvas and its blocks as shapes that can be edited' },
    md: { label: 'Markdown', about: 'the nine blocks as text' },
    json: { label: 'JSON data', about: 'the canvas for other programs' },
  },

  /** What of a file can be chosen beside its format. */
  looks: {
    theme: {
      label: 'Colours',
      values: {
        light: 'light',
        dark: 'dark',
        'high-contrast-light': 'high contrast, light',
        'high-contrast-dark': 'high contrast, dark',
        print: 'for print, saving ink',
      },
    },
    scale: {
      label: 'Pixels',
      values: { 1: 'as on a plain screen', 2: 'twice as fine', 3: 'three times as fine', 4: 'four times as fine' },
    },
    page: {
      label: 'Paper',
      none: 'none: the picture has its own size',
      values: { a4: 'A4', a3: 'A3', letter: 'Letter' },
    },
  },

  /** What the editor says around an export. */
  editor: {
    chooseFormat: 'Export the canvas as …',
    chooseLook: ({ format }: { readonly format: string }) => `Export: ${format}`,
    lookHint: 'Enter exports it like this. Choose a line to change it.',
    /** The line that names the file to write, and what stands there for one that is there or that nobody has named. */
    file: 'File',
    replaces: 'replaces the one there',
    noFile: 'you will be asked',
    saveTitle: 'Export Canvas',
    saveLabel: 'Export',
    exporting: ({ file }: { readonly file: string }) => `Exporting ${file} …`,
    done: ({ file }: { readonly file: string }) => `${file} is exported.`,
    open: 'Open',
    reveal: 'Reveal',
    nothingToExport: 'Open a canvas (a .bmc file) first: the export is of the one you are writing.',
    failed: 'The canvas could not be exported; the log says why.',
    unwritable: ({ file, reason }: { readonly file: string; readonly reason: string }) =>
      `${file} could not be written, and an older file of that name is as it was: ${reason}`,
  },

  /** A block without notes. */
  noNotes: 'No notes yet.',
  /** The segments that a note serves. */
  serves: ({ segments }: { readonly segments: string }) => `serves ${segments}`,
  /** The table of relationships in a Markdown document. */
  relationships: {
    heading: 'Relationships at a glance',
    columns: { relationship: 'Relationship', segments: 'With', types: 'Type', motives: 'Motive', channels: 'Through' },
  },

  /** What a page in the browser offers. */
  page: {
    present: 'Present',
    views: 'Views',
    zoom: 'Zoom',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    zoomToNatural: 'Show the picture at its own size (1)',
    fit: 'Fit',
    zoomToFit: 'Fit the picture to the width (0)',
  },

  slides: {
    /** One of several slides for the notes of one block. */
    continued: ({ title, slide, of }: { readonly title: string; readonly slide: number; readonly of: number }) =>
      `${title} (${slide} of ${of})`,
  },

  /** Characters that no font at hand has, and the names of the scripts that they are of. */
  missing: ({
    characters,
    more,
    scripts,
    canInstall,
  }: {
    readonly characters: readonly string[];
    readonly more: number;
    readonly scripts: readonly string[];
    readonly canInstall: boolean;
  }) => {
    const of = scripts.length === 0 ? '' : ` (${scripts.join(', ')})`;
    const named = `${characters.join(' ')}${more === 0 ? '' : ` and ${more} more`}${of}`;
    const cure = 'SVG, HTML or PowerPoint: these take the fonts of whoever opens them';
    return `No font at hand has ${named}: an empty box stands in their place. ${canInstall ? `Install a font that has them, or export as ${cure}` : `Export as ${cure}`}.`;
  },
  /** Paper, for what has no pages. */
  noPaper: ({ format }: { readonly format: string }) =>
    `A file of the format ${format} lies on no paper: leave the page out, or choose the format svg, png or pdf.`,
  /** A picture of more pixels than can be made. */
  tooManyPixels: ({ scale, largest }: { readonly scale: number; readonly largest: number }) =>
    largest >= 1
      ? `At scale ${scale} the picture of this canvas would be too large. Choose scale ${largest}, or the format svg or pdf.`
      : 'The picture of this canvas would be too large for a PNG. Choose the format svg or pdf.',
};
