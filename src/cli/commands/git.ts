import { command } from '../command.ts';

/** `bmc git setup`: teaches git, in this clone, to compare and merge canvases. */
export const git = command({
  name: 'git',
  paths: 'many',
  options: {
    'dry-run': { kind: 'flag' },
    undo: { kind: 'flag' },
    command: { kind: 'text', placeholder: 'COMMAND' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs no git.
    const { setUpGit } = await import('../set-up-git.ts');
    const { 'dry-run': dryRun, undo, command: bmc } = options;
    return setUpGit(paths, { dryRun, undo, command: bmc ?? 'bmc' }, io, catalogue);
  },
});
