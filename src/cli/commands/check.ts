import { command } from '../command.ts';
import type { ReportMaker } from '../reports/report.ts';
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
    'fail-on': { kind: 'choice', values: ['error', 'warning', 'information', 'never'], fallback: 'error' },
    fix: { kind: 'flag' },
    'max-findings': { kind: 'count', placeholder: 'N' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the rules.
    const { checkCanvases } = await import('../check-canvases.ts');
    const makeReport = await REPORTS[options.format]();
    const request = { fix: options.fix, failOn: options['fail-on'], mostFindings: options['max-findings'] };
    // The mended text of the standard input goes to the standard output, which then holds nothing else.
    const isFilter = options.fix && paths.includes('-');
    if (isFilter && (paths.length > 1 || options.format !== 'text')) {
      throw new UsageError(catalogue.commandLine.errors.fixesInputAlone);
    }
    const report = makeReport(isFilter ? { ...io, stdout: io.stderr } : io, catalogue);
    return checkCanvases(paths.length > 0 ? paths : ['.'], request, report, io, catalogue);
  },
});
