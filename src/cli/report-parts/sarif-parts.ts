import type { SarifBuilder, SarifResultBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Severity } from '../../rules/finding.ts';
import type { Shard } from '../shard.ts';
import { isShard, type PartReader, parsed, type ReportPart } from './report-part.ts';

type Log = SarifBuilder['log'];
type Run = SarifRunBuilder['run'];
type Result = SarifResultBuilder['result'];

interface SarifPart extends ReportPart {
  readonly log: Log;
  readonly run: Run;
}

const SEVERITIES = { error: 'error', warning: 'warning', note: 'information' } as const;

/** Parts that are SARIF logs. */
export const sarifParts: PartReader<SarifPart> = {
  read(path, text) {
    const log = parsed(text) as Log | undefined;
    const run = Array.isArray(log?.runs) ? log.runs[0] : undefined;
    const shard: unknown = run?.properties?.shard;
    const driver = run?.tool?.driver;
    if (!log || !run || !isShard(shard) || driver?.name !== 'bmc' || !Array.isArray(run.results)) return undefined;
    const count = (severity: Severity) =>
      run.results!.filter(({ level }) => SEVERITIES[level as keyof typeof SEVERITIES] === severity).length;
    const tally = { error: count('error'), warning: count('warning'), information: count('information') };
    // A log names only the files that have findings.
    return { path, shard, tally: { files: run.artifacts?.length ?? 0, ...tally }, madeBy: driver.version, log, run };
  },
  join(parts) {
    const { log, run } = parts[0]!;
    const { properties, ...rest } = run;
    const { shard: _, ...others } = properties as { shard: Shard } & Record<string, unknown>;
    const places = new Map<string, number>();
    const artifacts = parts
      .flatMap((part) => part.run.artifacts ?? [])
      .filter(({ location }) => {
        const uri = location?.uri ?? '';
        if (places.has(uri)) return false;
        places.set(uri, places.size);
        return true;
      });
    const results = parts.flatMap((part) => part.run.results ?? []);
    for (const result of results) placeAnew(result, places);
    const joined = { ...rest, results, artifacts, ...(Object.keys(others).length > 0 ? { properties: others } : {}) };
    return `${JSON.stringify({ ...log, runs: [joined] }, null, 2)}\n`;
  },
};

/** A result names its file by its place among the files of its log, too. */
function placeAnew({ locations }: Result, places: ReadonlyMap<string, number>): void {
  for (const { physicalLocation } of locations ?? []) {
    const at = physicalLocation?.artifactLocation;
    const place = at?.uri === undefined ? undefined : places.get(at.uri);
    if (at && place !== undefined) at.index = place;
  }
}
