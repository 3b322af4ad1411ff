import { many } from '../counted.ts';
import { foreignErrors } from './command-line-foreign.ts';
import { gitErrors } from './command-line-git.ts';
import { portfolioErrors } from './command-line-portfolio.ts';
import { scaleErrors } from './command-line-scale.ts';
import { siteErrors } from './command-line-site.ts';
import { didYouMean, or } from './wording.ts';

/** A number of canvases. */
export const canvases = (count: number): string => many(count, 'canvas', 'canvases');

const helpOf = (command: string | undefined): string =>
  `Run \`bmc ${command === undefined ? '' : `${command} `}--help\` to see what there is.`;

/** What the command line says where something cannot be done as asked. */
export const errors = {
  ...gitErrors,
  ...foreignErrors,
  ...scaleErrors,
  ...portfolioErrors,
  ...siteErrors,
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
  'leads-out': ({ path }: { readonly path: string }) =>
    `\`${path}\` is a link that leads out of the folder, and is not read. To have it read, name it, or the file itself.`,
  'no-match': ({ path }: { readonly path: string }) => `No file fits the pattern \`${path}\`. Check the pattern.`,
  unreadable: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
    `\`${path}\` cannot be read: ${reason}.`,
  outputUnwritable: ({ reason }: { readonly reason: string }) => `The output cannot be written: ${reason}.`,
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
  internal: ({ cause, path }: { readonly cause: string; readonly path: string | undefined }) =>
    `An error in bmc itself${path === undefined ? '' : `, at \`${path}\``}: ${cause}. Please report it, with the canvas if you can; BMC_DEBUG=1 shows where it happened.`,
};
