import type { Severity } from '../../rules/finding.ts';
import { readShard } from '../shard.ts';
import type { PartReader, ReportPart } from './report-part.ts';

interface JunitPart extends ReportPart {
  readonly suites: string;
  /** How many cases, and how many that failed. */
  readonly tests: number;
  readonly failures: number;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const WHOLE =
  /^<\?xml [^\n]*\n<!-- bmc shard (\d+\/\d+) -->\n<testsuites tests="(\d+)" failures="(\d+)"[^>\n]*?(?:\/>|>\n([\s\S]*)<\/testsuites>)\n$/;

/** Parts that are JUnit's XML. Texts in it are escaped, so that what looks like a tag is one. */
export const junitParts: PartReader<JunitPart> = {
  read(path, text) {
    const [, written = '', tests, failures, suites = ''] = WHOLE.exec(text) ?? [];
    const shard = readShard(written);
    if (!shard) return undefined;
    const count = (severity: Severity) => countOf(suites, `" type="${severity}"/>`);
    const tally = {
      files: countOf(suites, '<testsuite '),
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
    };
    return { path, shard, tally, suites, tests: Number(tests), failures: Number(failures) };
  },
  join(parts) {
    const sum = (count: (part: JunitPart) => number) => parts.reduce((total, part) => total + count(part), 0);
    const suites = parts.map((part) => part.suites).join('');
    const counts = [`tests="${sum(({ tests }) => tests)}"`, `failures="${sum(({ failures }) => failures)}"`];
    const open = ['<testsuites', ...counts, 'errors="0"', 'skipped="0"'].join(' ');
    return `${DECLARATION}${suites === '' ? `${open}/>` : `${open}>\n${suites}</testsuites>`}\n`;
  },
};

function countOf(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
