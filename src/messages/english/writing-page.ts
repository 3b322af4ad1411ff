/** What the page of a preview says while notes are written in the picture. */
export const writingPage = {
  add: ({ block }: { readonly block: string }) => `Add a note to ${block}`,
  /** The name of the group of these buttons. */
  adding: 'Add a note',
  titleOfNew: ({ block }: { readonly block: string }) => `Title of the new note in ${block}`,
  newTitle: 'Title of the note',
  titleOf: ({ name }: { readonly name: string }) => `Title of “${name}”`,
  /** Below the field. */
  hint: 'Enter writes it, Esc leaves',
  left: 'Left; nothing was written.',

  moveTo: ({ name }: { readonly name: string }) => `Move “${name}” to`,
  /** Where a note that is pulled would land: said of a block. */
  drop: ({ block }: { readonly block: string }) => `Move to ${block}`,
  stays: 'It stands here already.',

  chooseNote: 'Choose a note or a block first: with Tab and the arrow keys.',
  readOnly: 'This text cannot be changed: it is of another time or place.',
  onlyOnCanvas: 'Notes are written in the view Canvas.',
  undo: 'Undo',
  showLog: 'Show log',
  close: 'Close (Esc)',
};
