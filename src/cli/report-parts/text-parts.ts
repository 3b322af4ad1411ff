import { readShard } from '../shard.ts';
import type { PartReader, ReportPart } from './report-part.ts';

interface TextPart extends ReportPart {
  readonly lines: string;
}

/** Lines of findings, and one that says which shard it was. */
const WHOLE = /^([\s\S]*\n)?#bmc shard=(\d+\/\d+) files=(\d+) error=(\d+) warning=(\d+) information=(\d+)\n$/;

/** Parts that are text. */
export const textParts: PartReader<TextPart> = {
  read(path, text) {
    const [, lines = '', written = '', ...counts] = WHOLE.exec(text) ?? [];
    const shard = readShard(written);
    if (!shard) return undefined;
    const [files, error, warning, information] = counts.map(Number) as [number, number, number, number];
    return { path, shard, tally: { files, error, warning, information }, lines };
  },
  join: (parts) => parts.map(({ lines }) => lines).join(''),
};
