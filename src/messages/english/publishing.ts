/** What the editor says around pages of a folder's canvases. */
export const publishing = {
  /** Above the list of folders of the workspace. */
  chooseFolder: 'The folder whose canvases are published',
  /** The dialogue that asks for the place. */
  targetTitle: 'A folder for the pages',
  targetLabel: 'Publish Here',
  /** Above the choice of a place, where one was chosen before. */
  chooseTarget: 'Where the pages go',
  again: 'Replace the pages published last',
  elsewhere: 'Another folder …',
  nowhere: 'Open a folder first: what is published are the canvases in a folder, as they are saved.',
  none: ({ folder }: { readonly folder: string }) => `There is no canvas in ${folder}: there is nothing to publish.`,
  publishing: ({ folder }: { readonly folder: string }) => `Publishing the canvases of ${folder} …`,
  done: ({ done, canvases }: { readonly done: number; readonly canvases: number }) => `${done} of ${canvases}`,
  published: ({ canvases, target }: { readonly canvases: number; readonly target: string }) =>
    `${canvases === 1 ? 'One canvas is' : `${canvases} canvases are`} published in ${target}. Its index.html opens in any browser, and the folder can go to any web host as it is.`,
  open: 'Open in Browser',
  reveal: 'Show Folder',
  /** A folder is there that was not published to. */
  foreign: ({ target }: { readonly target: string }) =>
    `${target} holds other files, and nothing was published there before: it is not replaced. Choose an empty folder.`,
  /** A folder is there that holds canvases, whatever was published there before. */
  holdsCanvases: ({ target }: { readonly target: string }) =>
    `There are canvases in ${target}, which would be lost with it: it is not replaced. Choose another folder.`,
  unread: ({ count, first }: { readonly count: number; readonly first: string }) =>
    `${count === 1 ? 'One canvas' : `${count} canvases`} could not be read, and the index says so: ${first}`,
  unwritable: ({ target, reason }: { readonly target: string; readonly reason: string }) =>
    `The pages could not be written to ${target}: ${reason}. What was there is as it was.`,
  failed: 'The pages could not be made; the log says why.',
};
