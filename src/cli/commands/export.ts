import { LAYOUTS, TARGET_FORMATS } from '../../foreign/export-result.ts';
import { command } from '../command.ts';
import { outputOption } from '../output-option.ts';

/** `bmc export`: a canvas in a format that others go on with. */
export const exportCommand = command({
  name: 'export',
  paths: 'one',
  options: {
    to: { kind: 'choice', values: [...TARGET_FORMATS, 'json'] },
    layout: { kind: 'choice', values: LAYOUTS, fallback: 'headings' },
    output: outputOption,
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the rules.
    const { exportFile } = await import('../export-file.ts');
    return exportFile(paths[0]!, options, io, catalogue);
  },
});
