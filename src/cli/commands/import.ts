import { SOURCE_FORMATS } from '../../foreign/import-result.ts';
import { command } from '../command.ts';
import { outputOption } from '../output-option.ts';

/** `bmc import`: a canvas made of somebody else's file. */
export const importCommand = command({
  name: 'import',
  paths: 'one',
  options: {
    from: { kind: 'choice', values: SOURCE_FORMATS },
    output: outputOption,
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs no language.
    const { importFile } = await import('../import-file.ts');
    return importFile(paths[0]!, options, io, catalogue);
  },
});
