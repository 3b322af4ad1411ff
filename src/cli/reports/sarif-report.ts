import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { type Catalogue, textsOf } from '../../messages/catalogue.ts';
import type { Range } from '../../model/range.ts';
import type { Severity } from '../../rules/finding.ts';
import { RULES } from '../../rules/registry.ts';
import type { Rule } from '../../rules/rule.ts';
import { readVersion } from '../read-version.ts';
import { fingerprints } from './fingerprint.ts';
import type { ReportedCanvas, ReportedFix, ReportMaker } from './report.ts';

type Result = SarifResultBuilder['result'];
type SarifFix = NonNullable<Result['fixes']>[number];
type Region = SarifFix['artifactChanges'][number]['replacements'][number]['deletedRegion'];

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/**
 * One SARIF 2.1.0 log: every rule with its help, every finding with a fingerprint and the fixes it has. That of a shard
 * says so among the properties of its run.
 */
export const sarifReport: ReportMaker = ({ stdout }, catalogue, shard) => {
  const run = new SarifRunBuilder();
  run.run.columnKind = 'utf16CodeUnits';
  if (shard) run.run.properties = { shard };
  for (const rule of RULES) run.addRule(describe(rule, catalogue));
  return {
    begin: async () => {},
    canvas: async (canvas) => {
      for (const result of resultsOf(canvas)) run.addResult(result);
    },
    end: async () => {
      run.initSimple({ toolDriverName: 'bmc', toolDriverVersion: await readVersion() });
      const log = new SarifBuilder();
      log.addRun(run);
      await stdout.write(`${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`);
    },
  };
};

function describe({ code, severity, sources }: Rule, catalogue: Catalogue): SarifRuleBuilder {
  const { summary, reason } = textsOf(catalogue, code);
  const builder = new SarifRuleBuilder();
  builder.initSimple({ ruleId: code, shortDescriptionText: summary, fullDescriptionText: reason });
  const extras: Partial<SarifRuleBuilder['rule']> = {
    help: { text: `${summary} ${reason}`, markdown: `**${summary}**\n\n${reason}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { sources: [...sources] },
  };
  Object.assign(builder.rule, extras);
  return builder;
}

function* resultsOf(canvas: ReportedCanvas): Iterable<SarifResultBuilder> {
  const names = fingerprints(canvas);
  const uri = uriOf(canvas.path);
  for (const finding of canvas.findings) {
    const builder = new SarifResultBuilder();
    const { start, end } = finding.range;
    builder.initSimple({
      level: LEVELS[finding.severity],
      messageText: finding.message,
      ruleId: finding.code,
      fileUri: uri,
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    });
    const fixes = canvas.fixesOf(finding);
    const extras: Partial<Result> = {
      partialFingerprints: { 'bmcFinding/v1': names.get(finding) ?? '' },
      ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, uri)) } : {}),
      ...(finding.related.length > 0
        ? {
            relatedLocations: finding.related.map(({ message, range }, id) => ({
              id,
              message: { text: message },
              physicalLocation: { artifactLocation: { uri }, region: regionOf(range) },
            })),
          }
        : {}),
    };
    Object.assign(builder.result, extras);
    yield builder;
  }
}

function fixOf({ title, edits }: ReportedFix, uri: string): SarifFix {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: edits.map(({ range, newText }) => ({
          deletedRegion: regionOf(range),
          insertedContent: { text: newText },
        })),
      },
    ],
  };
}

function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a relative address; characters that an address cannot hold are escaped. */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
}
