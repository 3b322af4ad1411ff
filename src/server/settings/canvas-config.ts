import { URI } from 'langium';
import type { Catalogue } from '../../messages/catalogue.ts';
import { NO_CONFIG, type ReadConfig } from '../../project/config/config.ts';
import { excludes } from '../../project/config/excludes.ts';
import { readConfig, SEVERITY_WORDS } from '../../project/config/read-config.ts';
import { unreadableConfig } from '../../project/config/unreadable-config.ts';
import type { ConfigFile, SettingsResult } from '../../protocol/settings.ts';
import type { Severities } from '../../rules/finding.ts';
import { ruleOf } from '../../rules/registry.ts';
import { ALL_HINTS, type CanvasSettings } from './canvas-settings.ts';

/** Reads configuration files, each once until its text changes, so that canvases of one file share its words. */
export class ConfigReader {
  readonly #read = new Map<string, { readonly text: string | undefined; readonly result: ReadConfig }>();

  /** What a file sets, and what is wrong with it. */
  read({ uri, text }: ConfigFile, catalogue: Catalogue): ReadConfig {
    let known = this.#read.get(uri);
    if (!known || known.text !== text) {
      const result =
        text === undefined
          ? { config: NO_CONFIG, findings: [unreadableConfig(catalogue)] }
          : readConfig(text, catalogue);
      known = { text, result };
      this.#read.set(uri, known);
    }
    return known.result;
  }

  /** Forgets every file that is not among these. */
  keep(uris: ReadonlySet<string>): void {
    for (const uri of this.#read.keys()) if (!uris.has(uri)) this.#read.delete(uri);
  }
}

/** What an editor's answer comes to for a canvas: the file wins over the editor's own settings. */
export function settingsFrom(
  uri: string,
  { rules, hints = ALL_HINTS, config: file }: SettingsResult,
  { config }: ReadConfig,
): Omit<CanvasSettings, 'fileExists'> {
  return {
    severities: { ...knownSeverities(rules), ...config.severities },
    taxonomy: config.taxonomy,
    hints,
    isExcluded: file !== undefined && isExcluded(uri, file.uri, config.exclude),
  };
}

/** What is right of the editor's setting; the editor itself tells of the rest. */
function knownSeverities(rules: unknown): Severities {
  if (typeof rules !== 'object' || rules === null) return {};
  const known = Object.entries(rules).flatMap(([code, severity]) => {
    const rule = ruleOf(code);
    return rule && SEVERITY_WORDS.includes(severity) ? [[rule.code, severity]] : [];
  });
  return Object.fromEntries(known);
}

function isExcluded(canvas: string, config: string, patterns: readonly string[]): boolean {
  const { path } = URI.parse(canvas);
  const folder = URI.parse(config).path.replace(/[^/]*$/, '');
  return path.startsWith(folder) && excludes(patterns)(path.slice(folder.length));
}
