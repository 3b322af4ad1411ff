import { command } from '../command.ts';
import { jsonReport } from '../reports/json-report.ts';
import type { ReportMaker } from '../reports/report.ts';
import { textReport } from '../reports/text-report.ts';

const REPORTS: Readonly<Record<'text' | 'json', ReportMaker>> = { text: textReport, json: jsonReport };

/** `bmc check`: what is to be said about some canvases. */
export const check = command({
  name: 'check',
  paths: 'many',
  options: {
    format: { kind: 'choice', values: ['text', 'json'], fallback: 'text' },
    'fail-on': { kind: 'choice', values: ['error', 'warning', 'information', 'never'], fallback: 'error' },
  },
  async run({ paths, options, catalogue }, io) {
    // Loaded on use: the help needs neither the language nor the rules.
    const { checkCanvases } = await import('../check-canvases.ts');
    const report = REPORTS[options.format](io, catalogue);
    return checkCanvases(paths.length > 0 ? paths : ['.'], options['fail-on'], report, io, catalogue);
  },
});
