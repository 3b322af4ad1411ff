import junit from 'junit-report-builder';
import { cleanText } from '../../views/text/clean-text.ts';
import type { ReportMaker } from './report.ts';

/**
 * A builder of this report alone: the package exports one for the whole program, which makes others. Its types say
 * less than it does.
 */
function newBuilder(): typeof junit.default {
  return (junit as unknown as { newBuilder(): typeof junit.default }).newBuilder();
}

/**
 * One JUnit XML document: a suite for each canvas, a failed case for each finding, a passed one where there are none.
 * That of a shard says so in a comment below its first line.
 */
export const junitReport: ReportMaker = ({ stdout }, _catalogue, shard) => {
  const report = newBuilder();
  return {
    begin: async () => {},
    canvas: async ({ path, findings }) => {
      const suite = report.testSuite().name(cleanText(path));
      if (findings.length === 0) suite.testCase().className(cleanText(path)).name('bmc check');
      for (const { code, message, range, severity } of findings) {
        const place = `${range.start.line + 1}:${range.start.character + 1}`;
        suite.testCase().className(cleanText(path)).name(`${code} (${place})`).failure(cleanText(message), severity);
      }
    },
    end: () => {
      const xml = `${report.build().trimEnd()}\n`;
      return stdout.write(shard ? xml.replace('\n', `\n<!-- bmc shard ${shard.part}/${shard.of} -->\n`) : xml);
    },
  };
};
