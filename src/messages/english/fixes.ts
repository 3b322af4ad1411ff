import { code } from './wording.ts';

/** The titles of quick fixes, in the imperative. */
export const fixes = {
  closeText: () => 'Close the text',
  closeLongText: () => 'Close the long text',
  straightenQuotes: () => 'Straighten the quotation marks',
  useLineComment: () => 'Begin the comment with `//`',
  closeComment: () => 'Close the comment',
  closeBraces: () => 'Close the braces',
  addBraces: () => 'Put the facts in braces',
  addComma: () => 'Add the comma',
  removeComma: () => 'Remove the comma',
  makeComment: () => 'Make it a comment',
  quote: () => 'Put it in quotation marks',
  addTitle: () => 'Add a title',
  /** What stands for a title until its writer fills it in. */
  title: () => 'Title',
  replaceWith: ({ text }: { text: string }) => `Change to ${code(text)}`,
  remove: ({ text }: { text: string }) => `Remove ${code(text)}`,
  rename: ({ from, to }: { from: string; to: string }) => `Rename ${code(from)} to ${code(to)}`,
  giveId: ({ id, title }: { id: string; title: string }) => `Give “${title}” the id ${code(id)}`,
  nameAndReplace: ({ id, title }: { id: string; title: string }) =>
    `Give “${title}” the id ${code(id)}, and refer to it`,
};
