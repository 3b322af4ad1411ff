import type { configExamples as english } from '../../english/examples/config-examples.ts';
import type { Texts } from '../../texts.ts';

const file = 'bmc.config.json';
const terms = (entry: string) => `{ "terms": { "type": { ${entry} } } }`;

/** Findings about configuration files, shown. In German. */
export const configExamples: Texts<typeof english> = {
  'config/unreadable': {
    described: '`bmc.config.json` ist ein Ordner, oder nur der Eigentümer darf die Datei lesen.',
  },
  'config/too-large': { described: 'Eine Konfiguration von mehr als einer Million Zeichen.' },
  'config/not-json': { file, wrong: '{ "exclude": ["entwurf/**",] }', right: '{ "exclude": ["entwurf/**"] }' },
  'config/unknown-key': { file, wrong: '{ "excludes": ["entwurf/**"] }', right: '{ "exclude": ["entwurf/**"] }' },
  'config/repeated-key': {
    file,
    wrong: '{ "exclude": ["entwurf/**"], "exclude": ["alt/**"] }',
    right: '{ "exclude": ["entwurf/**", "alt/**"] }',
  },
  'config/wrong-type': { file, wrong: '{ "exclude": "entwurf/**" }', right: '{ "exclude": ["entwurf/**"] }' },
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
    wrong: terms('"concierge": { "label": "Concierges" }'),
    right: terms('"concierge": { "as": "dedicated-personal-assistance", "label": "Concierges" }'),
  },
  'config/term-cycle': {
    file,
    wrong: terms('"concierge": { "as": "concierge" }'),
    right: terms('"concierge": { "as": "dedicated-personal-assistance" }'),
  },
  'config/word-taken': {
    file,
    wrong: terms('"communities": { "as": "self-service" }'),
    right: terms('"hilfe-forum": { "as": "self-service" }'),
  },
  'config/unusable-word': {
    file,
    wrong: terms('"hilfe forum": { "as": "communities" }'),
    right: terms('"hilfe-forum": { "as": "communities" }'),
  },
};
