import { command } from '../command.ts';
import { FAIL_ON } from '../fail-on.ts';
import { outputOption } from '../output-option.ts';

/** `bmc report merge`: the reports of several runs as one. */
export const report = command({
  name: 'report',
  paths: 'many',
  options: {
    'fail-on': { kind: 'choice', values: FAIL_ON, fallback: 'error' },
    output: outputOption,
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs no reports.
    const { mergeReports } = await import('../merge-reports.ts');
    return mergeReports(paths, { failOn: options['fail-on'], output: options.output }, io, catalogue);
  },
});
