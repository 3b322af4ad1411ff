import { many } from '../counted.ts';
import { canvases, errors } from './command-line-errors.ts';
import { foreignCommands } from './command-line-foreign.ts';
import { gitCommands, gitReports } from './command-line-git.ts';
import { portfolioCommand } from './command-line-portfolio.ts';
import { siteCommands, siteReports } from './command-line-site.ts';
import { or } from './wording.ts';

/** The texts of the command line. A command's usage and examples are typed as they stand; the rest is prose. */

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
      shard: 'check the I-th of N equal parts, for machines that share the work',
      cache: 'keep findings in FILE, or among your caches, and check only what has changed since',
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
      ['bmc check --shard 2/4 --format json > 2.json', 'the second of four parts'],
      ['bmc check --cache', 'again and again, in a large folder'],
      ['bmc check - < bank.bmc', 'from the standard input'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  report: {
    usage: 'report merge FILE…',
    summary: 'bring the reports of several runs together',
    about:
      'Makes one report of those that bmc check --shard I/N has written, in any order:\n' +
      'the report that a single run would have written. The formats are json, sarif,\n' +
      'junit and text. Says which parts are missing.',
    options: {
      'fail-on': 'the least severity that ends in exit code 1:',
      output: 'the file to write; without it, the standard output. It is written whole or not at all',
    },
    examples: [
      ['bmc report merge part-*.json > all.json', 'after every machine has done its part'],
      ['bmc report merge 1.sarif 2.sarif -o bmc.sarif', 'into a file, for code scanning'],
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
      against: 'what changes are against; the last commit unless said',
      format: 'what is written:',
      theme: 'its colours:',
      scale: 'how many pixels of a PNG make one of the picture, or on paper, a 96th of an inch:',
      page: 'the paper it fills, in svg, png and pdf; without it a PDF is on A4, a picture has its own size:',
      output: 'the file to write; without it, the standard output. It is written whole or not at all',
    },
    examples: [
      ['bmc render bank.bmc -o bank.svg', 'a picture to share'],
      ['bmc render bank.bmc --view relationships -o bank.svg', 'segments and relationships'],
      ['bmc render bank.bmc --theme print -o bank.pdf', 'for paper: every view on a page of its own'],
      ['bmc render bank.bmc --scale 4 -o bank.png', 'as pixels, for large prints'],
      ['bmc render bank.bmc --page a3 -o bank.png', 'as a sheet of A3, to be put into a report'],
      ['bmc render bank.bmc -o bank.pptx', 'as slides that can be edited'],
      ['bmc render bank.bmc --view changes -o changes.svg', 'what changed since the last commit'],
      ['bmc render bank.bmc --against bank-2025.bmc -o changes.html', 'what changed since another file'],
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
  ...portfolioCommand,
  ...siteCommands,
  ...foreignCommands,
  ...gitCommands,
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
    ...siteReports,
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
      return `${canvases(files)} checked: ${counts.join(', ') || 'no findings'}.`;
    },
    mended: ({ path, count }: { readonly path: string; readonly count: number }) =>
      `${path}: ${many(count, 'finding', 'findings')} mended.`,
    formatted: ({ path }: { readonly path: string }) => `${path}: laid out anew.`,
    notShown: ({ count }: { readonly count: number }) =>
      `${many(count, 'finding', 'findings')} more not shown: --max-findings.`,
    progress: ({ done, total }: { readonly done: number; readonly total: number }) =>
      `Checking canvas ${done + 1} of ${total}…`,
  },
  ...gitReports,
  errors,
  /** Why the operating system refuses, by its code. */
  reasons: {
    EACCES: 'you are not allowed to. Change its permissions, or name another',
    EPERM: 'you are not allowed to. Change its permissions, or name another',
    ENOENT: 'it is gone, or a link to a file that is not there. Try again, or mend the link',
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
