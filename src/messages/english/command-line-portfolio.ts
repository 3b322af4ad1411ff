/** The texts of the command that tells of many canvases. */

type Example = readonly [command: string, does: string];

export const portfolioCommand = {
  portfolio: {
    usage: 'portfolio [PATH…]',
    summary: 'show many canvases side by side, and what they share',
    about:
      'Lists canvases with stage, findings, open questions and notes, and asks all of\n' +
      'them: which relationships for which segments, which partners, segments and\n' +
      'channels several of them share, where the same hypothesis is open. A PATH is a\n' +
      'folder, a file or a pattern; without one, it is the folder you are in. csv and\n' +
      'jsonl are flat tables for a spreadsheet, DuckDB or Spark.',
    options: {
      format: 'how it is written:',
      table: 'with csv and jsonl, the table to write; with -o, all four unless said:',
      text: 'only canvases with these words in their title, path or a note',
      stage: 'only canvases at this stage:',
      'segment-kind': 'only canvases with a segment of this kind:',
      'relationship-type': 'only canvases that use this type; with --segment-kind, for such a segment:',
      output: 'the file to write, whole or not at all; with csv and jsonl, the folder for the tables',
    },
    examples: [
      ['bmc portfolio', 'every canvas in this folder and below'],
      ['bmc portfolio clients --stage grow', 'some of those in another'],
      ['bmc portfolio --format md -o portfolio.md', 'as a page'],
      ['bmc portfolio --format csv -o tables', 'four tables for a spreadsheet'],
      ['bmc portfolio --format jsonl --table links', 'one table in a pipe'],
    ] satisfies readonly Example[] as readonly Example[],
  },
};

/** What this command says where something cannot be done as asked. */
export const portfolioErrors = {
  noTable: ({ format }: { readonly format: string }) =>
    `The format ${format} has no tables to choose from. Leave --table out, or write --format csv or --format jsonl.`,
  outputIsFile: ({ path }: { readonly path: string }) =>
    `\`${path}\` is no folder. The tables are several files: name a folder after -o.`,
};
