import type { Severity } from '../../rules/finding.ts';
import { type Colours, coloursFor } from '../colours.ts';
import { printable } from '../printable.ts';
import type { Shard } from '../shard.ts';
import { markedLine } from './marked-line.ts';
import type { ReportedFinding, ReportMaker, Tally } from './report.ts';

/**
 * One line for each finding, and a summary on the error stream. On a terminal the line of the text follows, with a mark
 * under what the finding is about. A shard's last line says which one it is, and counts.
 */
export const textReport: ReportMaker = (io, catalogue, shard) => {
  const colours = coloursFor(io.stdout, io);
  return {
    begin: async () => {},
    canvas: async ({ path, findings, source }) => {
      for (const finding of findings) {
        await io.stdout.write(findingLines(path, [finding], colours));
        if (io.stdout.isTerminal) await io.stdout.write(markedLine(finding.range, source, colours));
      }
    },
    end: async (tally) => {
      if (shard) await io.stdout.write(shardLine(shard, tally));
      if (tally.files > 0) await io.stderr.write(`${catalogue.commandLine.report.summary(tally)}\n`);
    },
  };
};

/** A canvas's findings, each as `file:line:column severity message (code)`; line and column from 1. */
export function findingLines(
  path: string,
  findings: readonly Pick<ReportedFinding, 'code' | 'severity' | 'message' | 'range'>[],
  colours: Colours,
): string {
  const file = printable(path);
  const lines = findings.map(({ code, severity, message, range: { start } }) => {
    const place = colours.bold(`${file}:${start.line + 1}:${start.character + 1}`);
    return `${place} ${paint(severity, colours)} ${printable(message)} ${colours.dim(`(${code})`)}\n`;
  });
  return lines.join('');
}

/** How the findings of a shard end. */
function shardLine({ part, of }: Shard, { files, error, warning, information }: Tally): string {
  const counts = [`files=${files}`, `error=${error}`, `warning=${warning}`, `information=${information}`];
  return `${['#bmc', `shard=${part}/${of}`, ...counts].join(' ')}\n`;
}

function paint(severity: Severity, { red, yellow, cyan }: Colours): string {
  const colour = { error: red, warning: yellow, information: cyan }[severity];
  return colour(severity);
}
