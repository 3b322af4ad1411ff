/** The texts of the commands that exchange canvases with other formats and programs. */

type Example = readonly [command: string, does: string];

export const foreignCommands = {
  import: {
    usage: 'import FILE',
    summary: "make a canvas of somebody else's file",
    about:
      'Makes a canvas of a file in Markdown, BMML, JSON or YAML, and prints it. Words\n' +
      'and their order stay; a comment on top says what was left out, what was guessed\n' +
      'and what is yours to decide. FILE may be - for the standard input.',
    options: {
      from: 'its format, where it is not recognised:',
      output: 'the file to write, which must not be there yet; without it, the standard output',
    },
    examples: [
      ['bmc import canvas.md -o canvas.bmc', 'from Markdown, in whatever shape'],
      ['bmc import airbnb.bmml > airbnb.bmc', 'from BMML, without losing a line'],
      ['bmc import --from json - < canvas.json', 'from the standard input'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  export: {
    usage: 'export PATH',
    summary: 'write a canvas in a format that others go on with',
    about:
      'Writes one canvas as BMML, Markdown or JSON, and says on the error stream what\n' +
      'that format has no place for. `bmc import` reads all of them back. PATH is a\n' +
      'file, or - for the standard input.',
    options: {
      to: 'the format; without it, the one that the file to write promises:',
      layout: 'how Markdown is laid out: a heading for each block with all facts, or a table with the titles:',
      output: 'the file to write; without it, the standard output. It is written whole or not at all',
    },
    examples: [
      ['bmc export bank.bmc -o bank.bmml', 'as BMML 2.0'],
      ['bmc export bank.bmc --to markdown > bank.md', 'as Markdown that can be read back'],
      ['bmc export bank.bmc --to markdown --layout table', 'as one table, for a page on a forge'],
      ['bmc export bank.bmc --to json', 'as JSON, by a published schema'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  mcp: {
    usage: 'mcp [FOLDER…]',
    summary: 'let an AI client read and check canvases',
    about:
      'Serves the canvases of some folders over the Model Context Protocol, on standard\n' +
      'input and output. A client starts this command by itself. It may list, read,\n' +
      'check, explain, compare and draw canvases, and try out edits; nothing is\n' +
      'written, and nothing outside of the folders is read. Without a FOLDER, it is\n' +
      'the one you are in.',
    options: {},
    examples: [
      ['bmc mcp plans', 'what to enter in the settings of an AI client'],
    ] satisfies readonly Example[] as readonly Example[],
  },
};

/** What these commands say where something cannot be done as asked. */
export const foreignErrors = {
  notImported: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
    `\`${path}\` is not imported. ${reason}`,
  nameFormat: 'Where that is wrong, name the format of the file with --from.',
  noTarget: 'Say what to export to: --to bmml, --to markdown or --to json.',
  exportOverSource: ({ path }: { readonly path: string }) =>
    `The export would take the place of the canvas \`${path}\` itself. Name another file after -o.`,
  notExported: ({ path, reason }: { readonly path: string; readonly reason: string }) =>
    `\`${path}\` is not exported. ${reason}`,
};
