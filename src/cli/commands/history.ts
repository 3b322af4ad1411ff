import { command } from '../command.ts';

/** `bmc history`: what each revision of a canvas changed, in meaning. */
export const history = command({
  name: 'history',
  paths: 'one',
  options: {
    format: { kind: 'choice', values: ['text', 'md', 'json'], fallback: 'text' },
    'max-count': { kind: 'count', short: 'n', placeholder: 'N' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor git.
    const { tellHistory } = await import('../diff/tell-history.ts');
    const { format, 'max-count': most = 20 } = options;
    return tellHistory(paths[0]!, { format, most }, io, catalogue);
  },
});
