/** What the editor says around an import. */
export const importEditor = {
  choose: 'Import a canvas from …',
  chooseFile: 'A file …',
  clipboard: 'The clipboard',
  /** The source that an imported canvas names. */
  clipboardName: 'the clipboard',
  openTitle: 'Import Canvas',
  openLabel: 'Import',
  /** The kinds of files in the dialogue that opens one. */
  files: { canvases: 'Canvases of other tools', all: 'All files' },
  importing: ({ file }: { readonly file: string }) => `${file}: importing …`,
  emptyClipboard: 'The clipboard holds no text. Copy the canvas first.',
  isThere: ({ file }: { readonly file: string }) => `${file} is there already.`,
  keepBoth: 'Keep both',
  keepBothDetail: ({ file }: { readonly file: string }) => `the imported canvas becomes ${file}`,
  replace: 'Replace it',
  replaceDetail: 'its text becomes that of the imported canvas; undo brings it back',
  preview: 'Open Preview',
  original: 'Show Original Beside',
  refused: ({ file, reason }: { readonly file: string; readonly reason: string }) =>
    `${file} is not imported. ${reason}`,
  asFormat: 'Name Its Format…',
  chooseFormat: ({ file }: { readonly file: string }) => `${file}: which format is it in?`,
  formats: { markdown: 'Markdown', bmml: 'BMML', yaml: 'YAML', json: 'JSON' },
  tooLarge: 'It is far larger than any canvas. Choose the file with the canvas alone.',
  missing: 'It is not there any more.',
  unreadable: ({ reason }: { readonly reason: string }) => `It cannot be read: ${reason}`,
  unwritable: ({ file, reason }: { readonly file: string; readonly reason: string }) =>
    `${file} could not be written: ${reason}`,
  failed: 'The canvas could not be imported; the log says why.',
};
