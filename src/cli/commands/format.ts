import { command } from '../command.ts';

/** `bmc format`: canvases laid out. */
export const format = command({
  name: 'format',
  paths: 'many',
  options: {
    check: { kind: 'flag' },
    sort: { kind: 'flag' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs no language.
    const { formatCanvases } = await import('../format-canvases.ts');
    return formatCanvases(paths.length > 0 ? paths : ['.'], options, io, catalogue);
  },
});
