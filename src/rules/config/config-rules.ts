import type { FindingCode } from '../../messages/catalogue.ts';
import type { Rule } from '../rule.ts';
import { toldElsewhere } from '../told-elsewhere.ts';

/** The codes of findings about a configuration file. */
export type ConfigCode = Extract<FindingCode, `config/${string}`>;

const CODES: readonly ConfigCode[] = [
  'config/unreadable',
  'config/too-large',
  'config/not-json',
  'config/unknown-key',
  'config/repeated-key',
  'config/wrong-type',
  'config/unknown-rule',
  'config/unknown-severity',
  'config/unknown-property',
  'config/unknown-term',
  'config/missing-standard',
  'config/term-cycle',
  'config/word-taken',
  'config/unusable-word',
];

/** What is said of configuration files; whoever reads one finds it. */
export const configRules: readonly Rule[] = CODES.map((code) => toldElsewhere(code, 'error'));
