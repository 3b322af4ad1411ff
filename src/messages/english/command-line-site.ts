import { many } from '../counted.ts';

/** The texts of the commands that show a folder's canvases in a browser. */

type Example = readonly [command: string, does: string];

const canvases = (count: number): string => many(count, 'canvas', 'canvases');

const title = 'what the index is called';

export const siteCommands = {
  serve: {
    usage: 'serve [FOLDER]',
    summary: "show a folder's canvases in a browser, as they change",
    about:
      'Serves pages of all canvases in a folder and below: an index with a search,\n' +
      'every view, presenting, and the comparison of any two. Pages follow the files\n' +
      'within a second. Nobody but this machine reaches them unless --host says so.\n' +
      'Ctrl-C ends.',
    options: {
      port: 'where it listens; 8262 unless said, 0 for any that is free',
      host: "the name or address of this machine to listen at; others on the network may then read the folder's canvases",
      title,
    },
    examples: [
      ['bmc serve', 'the canvases in this folder'],
      ['bmc serve plans --port 9000', 'those of another, somewhere else'],
      ['bmc serve --host 0.0.0.0', 'for everybody on this network'],
    ] satisfies readonly Example[] as readonly Example[],
  },
  build: {
    usage: 'build [FOLDER] -o SITE',
    summary: "write a folder's canvases as pages for any web host",
    about:
      'Writes the pages that `bmc serve` shows as files: for any web host, below any\n' +
      'path, or to be opened from a disk. SITE is written whole or not at all; it may\n' +
      'be new, empty, or what an earlier build has written. The same canvases give the\n' +
      'same bytes. Everything that canvases say is published but their comments.',
    options: {
      output: 'the folder to write',
      title,
    },
    examples: [
      ['bmc build -o site', 'the canvases in this folder'],
      ['bmc build plans -o public --title "Our plans"', 'those of another'],
    ] satisfies readonly Example[] as readonly Example[],
  },
};

/** What these commands tell. */
export const siteReports = {
  serving: ({
    canvases: count,
    path,
    address,
  }: {
    readonly canvases: number;
    readonly path: string;
    readonly address: string;
  }) => `${canvases(count)} of ${path} at ${address} — Ctrl-C ends.`,
  reachable: ({ host }: { readonly host: string }) =>
    `Listening at ${host}: whoever reaches this machine can read these canvases.`,
  served: 'No longer served.',
  built: ({ canvases: count, path }: { readonly canvases: number; readonly path: string }) =>
    `${canvases(count)} in ${path}: open ${path.replace(/[\\/]$/, '')}/index.html.`,
};

/** What these commands say where something cannot be done as asked. */
export const siteErrors = {
  oneFolder: ({ command, count }: { readonly command: string; readonly count: number }) =>
    `\`${command}\` takes one folder, not ${count}. Name one that holds them all.`,
  notAFolder: ({ path }: { readonly path: string }) => `\`${path}\` is a file. Name the folder that it is in.`,
  noSite: 'Name the folder to write: `bmc build -o site`.',
  noPort: ({ port, last }: { readonly port: number; readonly last: number }) =>
    `There is no port ${port}. Choose one up to ${last}, or 0 for any that is free.`,
  portTaken: ({ port }: { readonly port: number }) =>
    `Port ${port} is taken, perhaps by another \`bmc serve\`. End that one, or choose another: \`--port ${port === 65_535 ? 8262 : port + 1}\`, or \`--port 0\` for any that is free.`,
  portForbidden: ({ port }: { readonly port: number }) =>
    `You may not listen at port ${port}. Choose one over 1023, as in \`--port 8262\`.`,
  hostUnknown: ({ host, reason }: { readonly host: string; readonly reason: string }) =>
    `\`${host}\` is no name or address of this machine (${reason}). Leave out --host, or name one that is.`,
  unwatched: ({ reason }: { readonly reason: string }) =>
    `Not every file here can be watched (${reason}): load a page again to see what has changed.`,
  foreignFolder: ({ path }: { readonly path: string }) =>
    `\`${path}\` holds something that \`bmc build\` did not write, and is left as it is. Name a new folder, or empty this one.`,
  siteOverCanvases: ({ path }: { readonly path: string }) =>
    `There are canvases in \`${path}\`, which would be lost with it. Name another folder to write.`,
  special: ({ path }: { readonly path: string }) =>
    `\`${path}\` is no file with a text, but a pipe or a device. Remove it, or rename it.`,
};
