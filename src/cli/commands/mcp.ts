import { command } from '../command.ts';

/** `bmc mcp`: the canvases of some folders for AI clients. */
export const mcp = command({
  name: 'mcp',
  paths: 'many',
  options: {},
  async run({ paths, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the views.
    const { serveFolders } = await import('../serve-folders.ts');
    return serveFolders(paths.length > 0 ? paths : ['.'], io, catalogue);
  },
});
