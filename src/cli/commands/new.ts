import { TEMPLATE_NAMES } from '../../templates/templates.ts';
import { command } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** `bmc new`: a canvas to begin with, as a file. */
export const newCommand = command({
  name: 'new',
  paths: 'many',
  options: {
    template: { kind: 'choice', short: 't', values: TEMPLATE_NAMES, fallback: 'first-canvas' },
    output: { kind: 'text', short: 'o', placeholder: 'PATH' },
  },
  async run({ paths: names, options, catalogue }, io) {
    if (names.length > 1) throw new UsageError(catalogue.commandLine.errors.oneName({ names }));
    // Loaded on use: the help writes nothing.
    const { createCanvas } = await import('../create-canvas.ts');
    return createCanvas(names[0], options, io, catalogue);
  },
});
