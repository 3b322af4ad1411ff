import { didYouMean, or } from './wording.ts';

/** The texts of the command line. A command's usage and examples are typed as they stand; the rest is prose. */

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const canvases = (count: number): string => many(count, 'canvas', 'canvases');

const helpOf = (command: string | undefined): string =>
  `Run \`bmc ${command === undefined ? '' : `${command} `}--help\` to see what there is.`;

type Example = readonly [command: string, does: string];

const commands = {
  new: {
    usage: 'new [NAME]',
    summary: 'begin a canvas',
    about:
      'Writes a new canvas from a template, and prints its path. NAME becomes its title\n' +
      'and the name of its file; it may also be a path. A file that is there already is\n' +
      'never replaced.',
    options: {
      template: 'what it begins with:',
      output: 'the file to write, or the folder to write into; without it, the folder you are in',
    },
    examples: [
      ['bmc new "Private bank"', 'private-bank.bmc, guided by questions'],
      ['bmc new "Car sharing" --template multi-sided-platform', 'two groups who need each other'],
      ['bmc new plans/pumps -t product-service-system', 'in another folder'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  check: {
    usage: 'check [PATH…]',
    summary: 'say what is wrong with canvases, or worth a thought',
    about:
      'Checks canvases and prints what it finds. A PATH is a file, a folder (every .bmc\n' +
      'file in it and below), a pattern in quotation marks, or - for the standard\n' +
      'input. Without one, it is the folder you are in.',
    options: {
      format: 'how findings are written:',
      'fail-on': 'the least severity that ends in exit code 1:',
      fix: 'mend what has one clear fix, and check what is left',
      'max-findings': 'the most findings to write; all are counted',
    },
    examples: [
      ['bmc check', 'every canvas in this folder and below'],
      ['bmc check bank.bmc plans/', 'one file, and a folder of them'],
      ["bmc check 'plans/*-2026.bmc'", 'what a pattern fits'],
      ['bmc check --fail-on warning', 'exit code 1 for warnings too'],
      ['bmc check --fix', 'mend what needs no asking'],
      ['bmc check --fix - < bank.bmc > mended.bmc', 'print the mended text, and findings on the error stream'],
      ['bmc check --format json', 'for other programs'],
      ['bmc check --format sarif > bmc.sarif', 'for code scanning'],
      ['bmc check - < bank.bmc', 'from the standard input'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  render: {
    usage: 'render PATH',
    summary: 'draw a canvas',
    about:
      'Draws one canvas as a picture or a document, and tells its findings on the error\n' +
      'stream. PATH is a file, or - for the standard input. Without a format, it is the\n' +
      'one that the name of the file to write promises, or SVG.',
    options: {
      view: 'what is shown; without it the canvas, and in pdf and html every view that has something to show:',
      format: 'what is written:',
      theme: 'its colours:',
      scale: 'how many pixels of a PNG make one of the picture:',
      page: 'the paper of a PDF:',
      output: 'the file to write; without it, the standard output. It is written whole or not at all',
    },
    examples: [
      ['bmc render bank.bmc -o bank.svg', 'a picture to share'],
      ['bmc render bank.bmc --view relationships -o bank.svg', 'segments and relationships'],
      ['bmc render bank.bmc --theme print -o bank.pdf', 'for paper: every view on a page of its own'],
      ['bmc render bank.bmc --scale 4 -o bank.png', 'as pixels, for large prints'],
      ['bmc render bank.bmc -o bank.pptx', 'as slides that can be edited'],
      ['bmc render - < bank.bmc > bank.svg', 'in a pipe'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  questions: {
    usage: 'questions PATH',
    summary: 'ask a canvas what an analyst would ask',
    about:
      'Walks one canvas by the questions that analysts ask about customer\n' +
      'relationships, each with what the canvas answers, or with what to write so that\n' +
      'it does. PATH is a file, or - for the standard input.',
    options: {
      format: 'how the questions are written:',
    },
    examples: [
      ['bmc questions bank.bmc', 'on the terminal'],
      ['bmc questions bank.bmc --format md > todo.md', 'as a list of things to do'],
    ] satisfies readonly Example[] as readonly Example[],
  },
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
    ] satisfies readonly Example[] as readonly Example[],
  },
  format: {
    usage: 'format [PATH…]',
    summary: 'lay out canvases',
    about:
      'Lays out canvases: one fact on a line, values in a column. Words and comments\n' +
      'stay, and what has a mistake stays as it is. A PATH is a file, a folder (every\n' +
      '.bmc file in it and below), a pattern in quotation marks, or - for the standard\n' +
      'input, whose layout is printed. Without one, it is the folder you are in.',
    options: {
      check: 'write nothing, list what would change: exit code 1 for that',
      sort: 'bring the notes into canvas order first, with their comments; one with a mistake is only laid out: exit code 1',
    },
    examples: [
      ['bmc format', 'every canvas in this folder and below'],
      ['bmc format --check', 'for a build: is everything laid out?'],
      ['bmc format --sort bank.bmc', 'header first, then partners, activities and so on'],
      ['bmc format - < bank.bmc > neat.bmc', 'in a pipe'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  explain: {
    usage: 'explain [WORD…]',
    summary: 'say what a finding or a word means, and why',
    about:
      'Explains the code of a finding: what should be, why, on which text that rests,\n' +
      'an example wrong and right. Explains a word of the taxonomy, a property, or a\n' +
      'word after its property; a word with several meanings is told with each of them.\n' +
      'Without a word, lists what there is.',
    options: {
      format: 'how it is written:',
    },
    examples: [
      ['bmc explain relationship/needs-type', 'a finding'],
      ['bmc explain communities', 'a word'],
      ['bmc explain kind community', 'a word after its property'],
      ['bmc explain', 'the list of all'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'serve an editor other than VS Code',
    about:
      'Starts the language server, which speaks the Language Server Protocol. An editor\n' +
      'starts this command by itself; there is nothing to type.',
    options: {
      stdio: 'talk over standard input and output',
    },
    examples: [
      ['bmc lsp --stdio', 'what to enter in the settings of an editor'],
    ] satisfies readonly Example[] as readonly Example[],
  },
};

export const commandLine = {
  commands,
  help: {
    usage: (line: string) => `Usage: ${line}`,
    line: 'bmc COMMAND [OPTION…]',
    about: 'Business Model Canvases as text: checked and drawn.',
    commands: 'Commands:',
    options: 'Options:',
    examples: 'Examples:',
    exitCodes: 'Exit codes:',
    exitCodeMeanings: {
      '0': 'fine',
      '1': 'there are findings of the severity asked for, or worse',
      '2': 'wrong usage, or something cannot be read or written',
      '70': 'an error in bmc itself',
    },
    generalOptions: {
      '--lang LANG':
        'the language that bmc speaks: en or de; without it, that of the environment (LC_ALL, LC_MESSAGES, LANG)',
      '-h, --help': 'show this help',
      '-v, --version': 'show the version',
    },
    choices: ({ values, fallback }: { readonly values: readonly string[]; readonly fallback?: string }) =>
      values.length === 1 || fallback === undefined ? or(values) : `${or(values)} (${fallback} unless said)`,
    more: 'Run `bmc COMMAND --help` for the options of a command.',
  },
  report: {
    summary: ({
      files,
      error,
      warning,
      information,
    }: {
      readonly files: number;
      readonly error: number;
      readonly warning: number;
      readonly information: number;
    }) => {
      const counts = [
        error > 0 ? many(error, 'error', 'errors') : '',
        warning > 0 ? many(warning, 'warning', 'warnings') : '',
        information > 0 ? `${information} for information` : '',
      ].filter((count) => count !== '');
      return `${canvases(files)} checked: ${counts.join(', ') || 'nothing to remark'}.`;
    },
    mended: ({ path, count }: { readonly path: string; readonly count: number }) =>
      `${path}: ${many(count, 'finding', 'findings')} mended.`,
    formatted: ({ path }: { readonly path: string }) => `${path}: laid out anew.`,
    notShown: ({ count }: { readonly count: number }) =>
      `${many(count, 'finding', 'findings')} more not shown: --max-findings.`,
    progress: ({ done, total }: { readonly done: number; readonly total: number }) =>
      `Checking canvas ${done + 1} of ${total}…`,
  },
  errors: {
    unknownCommand: ({ name, nearest }: { readonly name: string; readonly nearest: readonly string[] }) =>
      `There is no command \`${name}\`.${didYouMean(nearest)} ${helpOf(undefined)}`,
    unknownOption: ({
      command,
      option,
      nearest,
    }: {
      readonly command: string | undefined;
      readonly option: string;
      readonly nearest: readonly string[];
    }) =>
      `${command === undefined ? 'There is no option' : `\`${command}\` has no option`} \`${option}\`.${didYouMean(nearest)} ${helpOf(command)}`,
    noValue: ({ option }: { readonly option: string }) => `\`${option}\` takes no value. Write it alone.`,
    missingValue: ({ option, value }: { readonly option: string; readonly value: string }) =>
      `\`${option}\` needs a value. Write \`${option} ${value}\`.`,
    notACount: ({ option, value }: { readonly option: string; readonly value: string }) =>
      `\`${option}\` needs a whole number, not \`${value}\`.`,
    missingChoice: ({ option, values }: { readonly option: string; readonly values: readonly string[] }) =>
      `\`${option}\` needs a value: ${or(values)}.`,
    unknownChoice: ({
      option,
      value,
      values,
      nearest,
    }: {
      readonly option: string;
      readonly value: string;
      readonly values: readonly string[];
      readonly nearest: readonly string[];
    }) => `\`${option}\` cannot be \`${value}\`.${didYouMean(nearest)} It is ${or(values)}.`,
    noPaths: ({ command, path }: { readonly command: string; readonly path: string }) =>
      `\`${command}\` takes no path. Leave out \`${path}\`.`,
    missingPath: ({ command }: { readonly command: string }) =>
      `\`${command}\` needs a canvas. Name its file, as in \`bmc ${command} canvas.bmc\`, or - for the standard input.`,
    onePath: ({ command, count }: { readonly command: string; readonly count: number }) =>
      `\`${command}\` takes one canvas at a time, not ${count}. Name one file.`,
    fixesInputAlone:
      'With --fix, the mended text of the standard input is all that is printed. Leave out --format and other paths.',
    oneName: ({ names }: { readonly names: readonly string[] }) =>
      `\`new\` takes one name, not ${names.length}. Put a name of several words in quotation marks: \`bmc new "${names.join(' ')}"\`.`,
    isThere: ({ path }: { readonly path: string }) =>
      `\`${path}\` is there already, and is left as it is. Choose another name.`,
    changedMeanwhile: ({ path }: { readonly path: string }) =>
      `\`${path}\` was changed while bmc read it, and is left as it is. Run the command again.`,
    notUtf8: ({ path }: { readonly path: string }) =>
      `\`${path}\` is not encoded as UTF-8, and is left as it is. Save it as UTF-8 first.`,
    notSorted: ({ path, line, reason }: { readonly path: string; readonly line: number; readonly reason: string }) =>
      `\`${path}\` is laid out, but not sorted, because of line ${line}. ${reason}`,
    emptyPath: 'A path is empty. Name a file or a folder, or . for the folder you are in.',
    noTransport: 'Say how the editor talks to the server: `bmc lsp --stdio`.',
    missing: ({ path }: { readonly path: string }) => `There is no file or folder \`${path}\`. Check the path.`,
    'no-canvas': ({ path }: { readonly path: string }) =>
      `There is no canvas in the folder \`${path}\` or below. A canvas is a file that ends in .bmc: create one, or name another folder.`,
    'no-match': ({ path }: { readonly path: string }) => `No file fits the pattern \`${path}\`. Check the pattern.`,
    unreadable: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
      `\`${path}\` cannot be read: ${reason}.`,
    unwritable: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
      `\`${path}\` cannot be written: ${reason}.`,
    noFolder: ({ path }: { readonly path: string }) =>
      `\`${path}\` cannot be written: its folder is not there. Create the folder first.`,
    outputIsFolder: ({ path }: { readonly path: string }) =>
      `\`${path}\` cannot be written: it is a folder. Name a file in it.`,
    overSource: ({ path }: { readonly path: string }) =>
      `The picture would take the place of the canvas \`${path}\` itself. Name another file after -o.`,
    otherFormat: ({
      path,
      format,
      ending,
    }: {
      readonly path: string;
      readonly format: string;
      readonly ending: string;
    }) => `\`${path}\` would hold ${format}, not what ${ending} promises. End its name in .${format}.`,
    notForTerminal: ({ format }: { readonly format: string }) =>
      `A terminal cannot show ${format}. Name the file to write after -o.`,
    noViews: ({ format }: { readonly format: string }) =>
      `A file of the format ${format} is of the canvas as a whole. Leave --view out.`,
    oneView: ({ format }: { readonly format: string }) =>
      `A picture of the format ${format} shows one view. Name one after --view, or choose --format pdf or html.`,
    notOneCanvas: ({ path, count }: { readonly path: string; readonly count: number }) =>
      `\`${path}\` stands for ${canvases(count)}, and one is drawn at a time. Name one file.`,
    notDrawn: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
      `\`${path}\` cannot be drawn. ${reason}`,
    twoStates: ({ count }: { readonly count: number }) =>
      `\`diff\` compares two states, not ${count}. Put the files to look at behind --.`,
    filesAndPaths: 'Two files are compared as wholes. Leave out what stands behind --, or name revisions.',
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
    internal: ({ cause, path }: { readonly cause: string; readonly path: string | undefined }) =>
      `An error in bmc itself${path === undefined ? '' : `, at \`${path}\``}: ${cause}. Please report it, with the canvas if you can; BMC_DEBUG=1 shows where it happened.`,
  },
  /** Why the operating system refuses, by its code. */
  reasons: {
    EACCES: 'you are not allowed to. Change its permissions, or name another',
    EPERM: 'you are not allowed to. Change its permissions, or name another',
    ENOENT: 'it is a link to a file that is not there. Mend or remove the link',
    EISDIR: 'it is a folder. Name a file',
    ELOOP: 'its links lead in a circle. Mend or remove them',
    ENAMETOOLONG: 'its name is too long. Check the path',
    EMFILE: 'too many files are open. Close some programs and try again',
    ENFILE: 'too many files are open. Close some programs and try again',
    ENOSPC: 'the disk is full. Make room and try again',
    EDQUOT: 'your share of the disk is full. Make room and try again',
    EROFS: 'the disk is read-only. Name a file elsewhere',
    EBUSY: 'another program is using it. Close that and try again',
    EIO: 'the disk reports an error (EIO). Try again, or name a copy',
  },
};
