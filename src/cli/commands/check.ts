import { command } from '../command.ts';
import { FAIL_ON } from '../fail-on.ts';
import type { ReportMaker } from '../reports/report.ts';
import { askedShard } from '../shard.ts';
import { UsageError } from '../usage-error.ts';

/** The formats of a report, each loaded on use. */
const REPORTS = {
  text: async () => (await import('../reports/text-report.ts')).textReport,
  json: async () => (await import('../reports/json-report.ts')).jsonReport,
  sarif: async () => (await import('../reports/sarif-report.ts')).sarifReport,
  junit: async () => (await import('../reports/junit-report.ts')).junitReport,
  github: async () => (await import('../reports/github-report.ts')).githubReport,
  gitlab: async () => (await import('../reports/gitlab-report.ts')).gitlabReport,
  rdjsonl: async () => (await import('../reports/rdjsonl-report.ts')).rdjsonlReport,
} satisfies Readonly<Record<string, () => Promise<ReportMaker>>>;

/** The formats that tell how a finding can be mended. */
const WITH_FIXES: readonly (keyof typeof REPORTS)[] = ['json', 'sarif', 'rdjsonl'];

/** `bmc check`: what is to be said about some canvases. */
export const check = command({
  name: 'check',
  paths: 'many',
  options: {
    format: {
      kind: 'choice',
      values: ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjsonl'],
      fallback: 'text',
    },
    'fail-on': { kind: 'choice', values: FAIL_ON, fallback: 'error' },
    fix: { kind: 'flag' },
    'max-findings': { kind: 'count', placeholder: 'N' },
    shard: { kind: 'text', placeholder: 'I/N' },
    cache: { kind: 'attached', placeholder: 'FILE' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the rules.
    const { checkCanvases } = await import('../check-canvases.ts');
    const makeReport = await REPORTS[options.format]();
    const { format, fix, cache } = options;
    const shard = askedShard(options.shard, catalogue);
    const request = {
      fix,
      failOn: options['fail-on'],
      mostFindings: options['max-findings'],
      shard,
      cache,
      tellsFixes: WITH_FIXES.includes(format),
    };
    // The mended text of the standard input goes to the standard output, which then holds nothing else.
    const isFilter = fix && paths.includes('-');
    if (isFilter && (paths.length > 1 || format !== 'text' || shard)) {
      throw new UsageError(catalogue.commandLine.errors.fixesInputAlone);
    }
    const report = makeReport(isFilter ? { ...io, stdout: io.stderr } : io, catalogue, shard);
    return checkCanvases(paths.length > 0 ? paths : ['.'], request, report, io, catalogue);
  },
});
