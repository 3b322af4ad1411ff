/** The texts of the commands that ask git, and of what they print. */

type Example = readonly [command: string, does: string];

export const gitCommands = {
  diff: {
    usage: 'diff [OLD] [NEW] [-- PATH…]',
    summary: 'say what changed in canvases, in meaning',
    about:
      'Compares canvases: which notes and facts are new, gone, changed, renamed or\n' +
      'moved, which findings came and went, and what that means. Layout, comments and\n' +
      'order are no changes. OLD and NEW are two files; or revisions of a git\n' +
      'repository, as in main..proposal, with NEW left out for the files as they are,\n' +
      'and OLD left out for the last commit. Three dots compare with where a branch\n' +
      'began.',
    options: {
      format: 'how the changes are written:',
      'exit-code': 'end in exit code 1 where something differs',
    },
    examples: [
      ['bmc diff', 'the files, compared with the last commit'],
      ['bmc diff bank-2025.bmc bank.bmc', 'two files'],
      ['bmc diff HEAD~3 -- bank.bmc', 'one file, compared with a revision'],
      ['bmc diff main...proposal --format md', 'what a pull request changes, for its page'],
      ['bmc diff bank-2025.bmc bank.bmc --format svg > changes.svg', 'as one picture of both'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  history: {
    usage: 'history PATH',
    summary: 'say how a canvas came to be what it is',
    about:
      'Goes back through the revisions of one canvas, under all the names its file had,\n' +
      'and says of each what it changed in meaning; then on to the canvas that it grew\n' +
      'out of, where its header names one after from.',
    options: {
      format: 'how the history is written:',
      'max-count': 'the most revisions to look at; 20 unless said',
    },
    examples: [
      ['bmc history bank.bmc', 'on the terminal'],
      ['bmc history bank.bmc --max-count 3 --format md', 'the last three, for a page'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  merge: {
    usage: 'merge BASE OURS THEIRS',
    summary: "bring two people's changes of a canvas together",
    about:
      'Merges what two people made of one canvas by what it says: changes of different\n' +
      'facts go together, wherever they stand, and only a fact that both changed is\n' +
      'marked for you to decide. Our comments and layout stay. What cannot be read as a\n' +
      'canvas is merged line by line. Ends in exit code 1 where marks are left.',
    options: {
      output: 'the file to write; without it, the standard output. It is written whole or not at all',
      name: 'what the canvas is called in messages',
      'marker-size': 'how many signs a mark has; 7 unless said',
    },
    examples: [
      ['bmc merge base.bmc ours.bmc theirs.bmc -o ours.bmc', 'our file gets both'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  git: {
    usage: 'git setup',
    summary: 'teach git, in this clone, to compare and merge canvases',
    about:
      'Shows what it sets, and sets it in the configuration and the attributes of this\n' +
      'clone alone: headings of changes that name the note, `git diff --word-diff` by\n' +
      'words and names, and merges by what canvases say.',
    options: {
      'dry-run': 'only show what would be written',
      undo: 'take it back',
      command: 'how git calls this program; bmc unless said',
    },
    examples: [
      ['bmc git setup --dry-run', 'see what it would write'],
      ['bmc git setup', 'set it'],
      ['bmc git setup --undo', 'take it back'],
    ] satisfies readonly Example[] as readonly Example[],
  },
};

export const gitReports = {
  merge: {
    ours: 'ours',
    theirs: 'theirs',
    byLines: ({ path }: { readonly path: string }) =>
      `\`${path}\` is merged line by line: one of its versions cannot be read as a canvas.`,
    conflicts: ({ path, count }: { readonly path: string; readonly count: number }) =>
      `\`${path}\` has ${count === 1 ? 'one place' : `${count} places`} that both changed: look for <<<<<<< and choose.`,
  },
  git: {
    plan: ({ file, undo }: { readonly file: string; readonly undo: boolean }) =>
      `${undo ? 'Takes out of' : 'Sets in'} the configuration of this clone, and ${undo ? 'out of' : 'in'} ${file}:`,
    done: 'Git now compares and merges canvases in this clone by what they say.',
    undone: 'Git treats canvases in this clone as any other text again.',
  },
  history: {
    grewOutOf: ({ path }: { readonly path: string }) => `grew out of ${path}`,
    none: ({ path }: { readonly path: string }) => `Git knows no revision of \`${path}\` yet. Commit it first.`,
  },
};

export const gitErrors = {
  twoStates: ({ count }: { readonly count: number }) =>
    `\`diff\` compares two states, not ${count}. Put the files to look at behind --.`,
  filesAndPaths: 'Two files are compared as wholes. Leave out what stands behind --, or name revisions.',
  inputHasNoPast: 'The standard input has no earlier revision. Name a file to compare it with after --against.',
  againstNothing: 'Only changes are against something. Choose --view changes, or leave --against out.',
  oneChangedCanvas:
    'More than one canvas differs, and a picture shows one. Name it behind --, or choose --format html.',
  inputTwice: 'The standard input can be one side of a comparison, not both. Name a file for the other.',
  /** Why git could not answer. */
  git: {
    'no-git': (_: { readonly detail: string }) =>
      'Revisions need git, and there is none on this computer. Install it, or compare two files.',
    'no-repository': (_: { readonly detail: string }) =>
      'This folder is in no git repository, so that there are no revisions. Go to one, or compare two files.',
    'unknown-revision': ({ detail }: { readonly detail: string }) =>
      `There is neither a file nor a revision \`${detail}\`. Check its name; \`git log\` lists revisions.`,
    'no-files': (_: { readonly detail: string }) =>
      'This repository has no files of its own beside it. Name two revisions, as in `bmc diff HEAD~1..HEAD`.',
    failed: ({ detail }: { readonly detail: string }) => `Git could not answer: ${detail}`,
  },
  threeFiles: ({ count }: { readonly count: number }) =>
    `\`merge\` takes three files, the common base, ours and theirs, not ${count}.`,
  setupAlone: 'Say what to do about git: `bmc git setup`.',
};
