import { command } from '../command.ts';

/** `bmc questions`: the analyst's questions to a canvas, answered or open. */
export const questions = command({
  name: 'questions',
  paths: 'one',
  options: {
    format: { kind: 'choice', values: ['text', 'md'], fallback: 'text' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the views.
    const { askCanvas } = await import('../ask-canvas.ts');
    return askCanvas(paths[0]!, options.format, io, catalogue);
  },
});
