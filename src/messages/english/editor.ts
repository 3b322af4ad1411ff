/** The texts of the editor extension and of the frame around its preview. */
export const editor = {
  /** The name of the language server in the list of output channels, and of the extension in its messages. */
  name: 'Business Model Canvas',
  previewTitle: ({ file }: { readonly file: string }) => `Preview ${file}`,
  lockedPreviewTitle: ({ file }: { readonly file: string }) => `[Preview] ${file}`,
  goToLine: ({ line }: { readonly line: number }) => `Go to line ${line}`,
  nothingToPreview: 'Open a canvas (a .bmc file) first: the preview shows the one you are writing.',
  sourceGone: ({ file }: { readonly file: string }) => `${file} cannot be read any more; this is its last picture.`,
  notACanvas: ({ file }: { readonly file: string }) =>
    `${file} is not a canvas. Save it as a .bmc file, or set its language to Business Model Canvas.`,
  noExplanation: ({ code }: { readonly code: string }) => `There is no finding ${code} to explain.\n`,
  serverStopped: 'The canvas is neither checked nor drawn at the moment: its language server has stopped.',
  serverFailed: 'The language server for canvases could not be started.',
  drawingFailed: 'This canvas could not be drawn; the log says why.',
  restart: 'Restart',
  showLog: 'Show log',
};
