import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import { NO_CONFIG } from '../project/config/config.ts';
import { readConfig } from '../project/config/read-config.ts';
import type { CheckOptions } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { ReadOptions } from './types.ts';

/** What the options of a caller come to. */
interface Conditions extends CheckOptions {
  readonly catalogue: Catalogue;
  readonly taxonomy: Taxonomy;
  /** What is wrong with the configuration. */
  readonly configFindings: readonly Finding[];
}

/** With what a text is read and checked. */
export function conditionsOf({ language = 'en', config: text }: ReadOptions): Conditions {
  const catalogue = catalogueOf(language);
  const { config, findings } = text === undefined ? { config: NO_CONFIG, findings: [] } : readConfig(text, catalogue);
  const { severities, taxonomy } = config;
  return { catalogue, severities, taxonomy: taxonomyIn(catalogue, taxonomy), configFindings: findings };
}
