import { relative, sep } from 'node:path';
import type { FoundConfig } from '../../project/config/find-config.ts';
import type { Io } from '../io.ts';
import type { Source } from '../sources.ts';
import type { ReportedCanvas } from './report.ts';

/** Gives each configuration with mistakes once, before the first canvas that it holds for. */
export interface ConfigReports {
  next(source: Source): readonly ReportedCanvas[];
}

export function configReports(io: Io): ConfigReports {
  const told = new Set<FoundConfig>();
  return {
    next({ config }) {
      if (!config || told.has(config)) return [];
      told.add(config);
      return config.findings.length > 0 ? [reportOf(config, io)] : [];
    },
  };
}

function reportOf({ file, findings, source }: FoundConfig, { folder }: Io): ReportedCanvas {
  const path = relative(folder, file).split(sep).join('/');
  return {
    path,
    source,
    findings: findings.map((finding) => ({ ...finding, about: [null, null] })),
    fixesOf: () => [],
  };
}
