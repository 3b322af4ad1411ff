import { JSON_REPORT_VERSION } from '../reports/json-report.ts';
import type { Tally } from '../reports/report.ts';
import { isShard, type PartReader, parsed, type ReportPart, sumOf } from './report-part.ts';

interface JsonPart extends ReportPart {
  readonly files: readonly unknown[];
}

/** Parts that are our own JSON. */
export const jsonParts: PartReader<JsonPart> = {
  read(path, text) {
    const { version, shard, files, summary } = (parsed(text) ?? {}) as Record<string, unknown>;
    if (version !== JSON_REPORT_VERSION || !isShard(shard) || !Array.isArray(files) || !isTally(summary))
      return undefined;
    return { path, shard, tally: summary, files };
  },
  join(parts) {
    const lines = parts.flatMap(({ files }) => files.map((file) => `\n${JSON.stringify(file)}`));
    const summary = JSON.stringify(sumOf(parts.map(({ tally }) => tally)));
    return `{"version":${JSON_REPORT_VERSION},"files":[${lines.join(',')}\n],"summary":${summary}}\n`;
  },
};

function isTally(value: unknown): value is Tally {
  const { files, error, warning, information } = (value ?? {}) as Partial<Tally>;
  return [files, error, warning, information].every((count) => Number.isInteger(count));
}
