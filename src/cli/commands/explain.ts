import { command } from '../command.ts';

/** `bmc explain`: what a finding, a word of the taxonomy or a property is about; without a word, the list of them. */
export const explain = command({
  name: 'explain',
  paths: 'many',
  options: {
    format: { kind: 'choice', values: ['text', 'md'], fallback: 'text' },
  },
  async run({ paths: words, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the views.
    const { explainWords } = await import('../explain-words.ts');
    return explainWords(words, options.format, io, catalogue);
  },
});
