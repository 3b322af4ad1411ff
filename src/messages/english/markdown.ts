/** What is said of canvases within Markdown. */
export const markdown = {
  drawing: 'Drawing the canvas…',
  notDrawn: 'This canvas could not be drawn: the language server for canvases does not answer.',
  line: ({ line }: { readonly line: number }) => `Line ${line}`,
};
