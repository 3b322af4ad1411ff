import type { ElementKeyword } from '../../taxonomy/elements.ts';

/** How BMML, a markup of business models in YAML, calls its sections, and which notes stand in them. */
export const SECTIONS: Readonly<Record<string, ElementKeyword>> = {
  customer_segments: 'segment',
  value_propositions: 'proposition',
  channels: 'channel',
  customer_relationships: 'relationship',
  revenue_streams: 'revenue',
  key_resources: 'resource',
  key_activities: 'activity',
  key_partnerships: 'partner',
  costs: 'cost',
  hypotheses: 'hypothesis',
};

/** What segments need: the list in BMML, the property of a segment, and the property of the proposition that answers it. */
export const NEEDS = [
  { list: 'jobs', need: 'job', answer: 'offers', answers: 'products_services', prefix: 'ps' },
  { list: 'pains', need: 'pain', answer: 'relieves', answers: 'pain_relievers', prefix: 'pr' },
  { list: 'gains', need: 'gain', answer: 'creates', answers: 'gain_creators', prefix: 'gc' },
] as const;

/** A need of a segment: `job`, `pain`, `gain`. */
export type Need = (typeof NEEDS)[number]['need'];

/** Which property of a note states the links that BMML writes under a key; in the second version below `for` and `from`. */
export const LINKS: Readonly<Partial<Record<ElementKeyword, Readonly<Record<string, string>>>>> = {
  proposition: { targets: 'for' },
  channel: { for: 'for', segments: 'for' },
  relationship: { for: 'with', segment: 'with', segments: 'with' },
  revenue: { from: 'from', for: 'for', segments: 'from', from_segments: 'from', for_value: 'for' },
  resource: { for: 'for', for_value: 'for' },
  activity: { for: 'for', for_value: 'for' },
  partner: {
    for: 'provides',
    provides: 'provides',
    resources_acquired: 'provides',
    activities_performed: 'provides',
  },
  cost: { for: 'for', linked_to: 'for' },
  hypothesis: { about: 'about', applies_to: 'about', tests: 'about' },
};

/** Which property states the word that BMML, in its first version, writes under a key. */
export const TERMS: Readonly<Partial<Record<ElementKeyword, Readonly<Record<string, string>>>>> = {
  channel: { phases: 'phases' },
  relationship: { type: 'type' },
  revenue: { type: 'kind', pricing: 'pricing' },
  resource: { type: 'kind' },
  activity: { type: 'kind' },
  partner: { type: 'kind', motivation: 'motive' },
  cost: { type: 'kind' },
  hypothesis: { status: 'status' },
};

/** BMML's words for terms of ours that are no aliases of theirs. */
export const OTHER_WORDS: Readonly<Record<string, string>> = {
  optimization: 'optimisation',
  untested: 'open',
  validated: 'supported',
  invalidated: 'refuted',
};

/** What a channel's type says, in the first version. */
export const CHANNEL_TYPES: Readonly<Record<string, readonly [key: string, term: string]>> = {
  owned: ['owner', 'own'],
  partner: ['owner', 'partner-owned'],
  direct: ['reach', 'direct'],
  indirect: ['reach', 'indirect'],
};

/** The stages of a business that is being found; those of one that runs are the others. */
export const EXPLORE_STAGES: ReadonlySet<string> = new Set([
  'ideation',
  'discovery',
  'validation',
  'acceleration',
  'transfer',
]);
