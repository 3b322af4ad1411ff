import type { Finding, Severities } from '../../rules/finding.ts';
import { standardTaxonomy, type Taxonomy } from '../../taxonomy/taxonomy.ts';

/** The name of the file by which a firm sets what is found in its canvases, in the file's folder and below. */
export const CONFIG_NAME = 'bmc.config.json';

/** What a configuration file sets. */
export interface Config {
  /** Severities other than the rules' own. */
  readonly severities: Severities;
  /** Patterns of files that are not checked, relative to the file's folder. */
  readonly exclude: readonly string[];
  /** The words that canvases are read with. */
  readonly taxonomy: Taxonomy;
}

/** A configuration as it was read, and what is wrong with its text. */
export interface ReadConfig {
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** What holds where no file sets anything. */
export const NO_CONFIG: Config = { severities: {}, exclude: [], taxonomy: standardTaxonomy };
