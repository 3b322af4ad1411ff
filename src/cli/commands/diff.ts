import { command } from '../command.ts';

/** `bmc diff`: what changed in canvases, in meaning. */
export const diff = command({
  name: 'diff',
  paths: 'many',
  options: {
    format: { kind: 'choice', values: ['text', 'md', 'json', 'svg', 'html'], fallback: 'text' },
    'exit-code': { kind: 'flag' },
  },
  async run({ paths, named, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor git.
    const { diffCanvases } = await import('../diff/diff-canvases.ts');
    const request = { operands: paths.slice(0, named), paths: paths.slice(named) };
    return diffCanvases(request, { format: options.format, exitCode: options['exit-code'] }, io, catalogue);
  },
});
