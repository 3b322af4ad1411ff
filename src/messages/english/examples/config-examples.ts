import type { FindingExample } from '../../finding-example.ts';

const file = 'bmc.config.json';
const terms = (entry: string) => `{ "terms": { "type": { ${entry} } } }`;

/** Findings about configuration files, shown. */
export const configExamples = {
  'config/unreadable': {
    described: 'There is a folder called `bmc.config.json`, or nobody but its owner may read it.',
  },
  'config/too-large': { described: 'A configuration of more than a million characters.' },
  'config/not-json': { file, wrong: '{ "exclude": ["drafts/**",] }', right: '{ "exclude": ["drafts/**"] }' },
  'config/unknown-key': { file, wrong: '{ "excludes": ["drafts/**"] }', right: '{ "exclude": ["drafts/**"] }' },
  'config/repeated-key': {
    file,
    wrong: '{ "exclude": ["drafts/**"], "exclude": ["old/**"] }',
    right: '{ "exclude": ["drafts/**", "old/**"] }',
  },
  'config/wrong-type': { file, wrong: '{ "exclude": "drafts/**" }', right: '{ "exclude": ["drafts/**"] }' },
  'config/unknown-rule': {
    file,
    wrong: '{ "rules": { "relationship/untried": "off" } }',
    right: '{ "rules": { "relationship/untested": "off" } }',
  },
  'config/unknown-severity': {
    file,
    wrong: '{ "rules": { "relationship/untested": "hint" } }',
    right: '{ "rules": { "relationship/untested": "information" } }',
  },
  'config/unknown-property': {
    file,
    wrong: '{ "terms": { "types": { "concierge": { "as": "dedicated-personal-assistance" } } } }',
    right: '{ "terms": { "type": { "concierge": { "as": "dedicated-personal-assistance" } } } }',
  },
  'config/unknown-term': {
    file,
    wrong: terms('"concierge": { "as": "dedicated-assistance" }'),
    right: terms('"concierge": { "as": "dedicated-personal-assistance" }'),
  },
  'config/missing-standard': {
    file,
    wrong: terms('"concierge": { "label": "Our concierges" }'),
    right: terms('"concierge": { "as": "dedicated-personal-assistance", "label": "Our concierges" }'),
  },
  'config/term-cycle': {
    file,
    wrong: terms('"concierge": { "as": "concierge" }'),
    right: terms('"concierge": { "as": "dedicated-personal-assistance" }'),
  },
  'config/word-taken': {
    file,
    wrong: terms('"communities": { "as": "self-service" }'),
    right: terms('"help-forum": { "as": "self-service" }'),
  },
  'config/unusable-word': {
    file,
    wrong: terms('"help forum": { "as": "communities" }'),
    right: terms('"help-forum": { "as": "communities" }'),
  },
} satisfies Readonly<Record<`config/${string}`, FindingExample>>;
