import { command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** `bmc build`: pages of a folder's canvases, for any web host. */
export const build = command({
  name: 'build',
  paths: 'many',
  options: {
    output: { kind: 'text', short: 'o', placeholder: 'SITE' },
    title: { kind: 'text', placeholder: 'TEXT' },
  },
  async run({ paths, options, catalogue }, io) {
    const { errors } = catalogue.commandLine;
    if (paths.length > 1) throw new UsageError(errors.oneFolder({ command: 'build', count: paths.length }));
    if (options.output === undefined) throw new UsageError(errors.noSite);
    // Loaded on use: checking makes no pages.
    const { buildSite } = await import('../site/build-site.ts');
    return buildSite(paths[0] ?? '.', { output: options.output, title: options.title }, io, catalogue);
  },
});
