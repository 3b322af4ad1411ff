import { command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** Where pages are served unless said: the letters of the command's name on a telephone. */
const PORT = 8262;
const LAST_PORT = 65_535;

/** `bmc serve`: pages of a folder's canvases, which follow the files. */
export const serve = command({
  name: 'serve',
  paths: 'many',
  options: {
    port: { kind: 'count', placeholder: 'N' },
    host: { kind: 'text', placeholder: 'NAME' },
    title: { kind: 'text', placeholder: 'TEXT' },
  },
  async run({ paths, options, catalogue }, io) {
    const { errors } = catalogue.commandLine;
    const { host = 'localhost', port = PORT, title } = options;
    if (paths.length > 1) throw new UsageError(errors.oneFolder({ command: 'serve', count: paths.length }));
    if (port > LAST_PORT) throw new UsageError(errors.noPort({ port, last: LAST_PORT }));
    // Loaded on use: checking makes no pages.
    const { serveFolder } = await import('../site/serve-folder.ts');
    return serveFolder(paths[0] ?? '.', { host, port, title }, io, catalogue);
  },
});
