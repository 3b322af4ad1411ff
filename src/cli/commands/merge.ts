import { command } from '../command.ts';
import { outputOption } from '../output-option.ts';

/** `bmc merge`: two people's changes of one canvas, together; what git calls as a merge driver. */
export const merge = command({
  name: 'merge',
  paths: 'many',
  options: {
    output: outputOption,
    name: { kind: 'text', placeholder: 'PATH' },
    'marker-size': { kind: 'count', placeholder: 'N' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor git.
    const { mergeFiles } = await import('../merge-files.ts');
    const { output, name, 'marker-size': markerSize } = options;
    return mergeFiles(paths, { output, name, markerSize }, io, catalogue);
  },
});
