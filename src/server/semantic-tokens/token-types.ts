import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';

/**
 * What words of a canvas are to an editor that colours by meaning. The extension's manifest says of each what it is a
 * kind of, and which colour it takes where a theme knows it not.
 */
export const TOKEN_TYPES = [
  'bmcPartner',
  'bmcActivity',
  'bmcResource',
  'bmcProposition',
  'bmcRelationship',
  'bmcChannel',
  'bmcSegment',
  'bmcCost',
  'bmcRevenue',
  'bmcHypothesis',
  'bmcHotspot',
  'bmcChange',
  'bmcIdea',
  'bmcJob',
  'bmcPain',
  'bmcGain',
  'bmcType',
  'bmcMotive',
  'bmcKind',
  'bmcTrait',
  'bmcStatus',
  'bmcLevel',
] as const;

/** One of the sorts of words that are told apart. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What may be said of a word beside its sort: whether an id is given here, and not only named. */
export const TOKEN_MODIFIERS = ['declaration'] as const;

/** The sort of the id of an element, or of a job, pain or gain. */
export const ID_TYPES: Readonly<Record<Exclude<ElementKeyword, 'canvas'> | 'job' | 'pain' | 'gain', TokenType>> = {
  partner: 'bmcPartner',
  activity: 'bmcActivity',
  resource: 'bmcResource',
  proposition: 'bmcProposition',
  relationship: 'bmcRelationship',
  channel: 'bmcChannel',
  segment: 'bmcSegment',
  cost: 'bmcCost',
  revenue: 'bmcRevenue',
  hypothesis: 'bmcHypothesis',
  hotspot: 'bmcHotspot',
  change: 'bmcChange',
  idea: 'bmcIdea',
  job: 'bmcJob',
  pain: 'bmcPain',
  gain: 'bmcGain',
};

/** The sort of the words of a vocabulary: those that say the same sort of thing look alike. */
export const TERM_TYPES: Readonly<Record<VocabularyName, TokenType>> = {
  type: 'bmcType',
  mode: 'bmcType',
  motive: 'bmcMotive',
  'partner-motive': 'bmcMotive',
  'channel-kind': 'bmcKind',
  'segment-kind': 'bmcKind',
  'proposition-kind': 'bmcKind',
  'revenue-kind': 'bmcKind',
  pricing: 'bmcKind',
  'resource-kind': 'bmcKind',
  'activity-kind': 'bmcKind',
  'partner-kind': 'bmcKind',
  'cost-kind': 'bmcKind',
  'cost-focus': 'bmcKind',
  source: 'bmcKind',
  pattern: 'bmcKind',
  nature: 'bmcTrait',
  service: 'bmcTrait',
  lifecycle: 'bmcTrait',
  listens: 'bmcTrait',
  phases: 'bmcTrait',
  owner: 'bmcTrait',
  reach: 'bmcTrait',
  role: 'bmcTrait',
  members: 'bmcTrait',
  agenda: 'bmcTrait',
  status: 'bmcStatus',
  'hypothesis-status': 'bmcStatus',
  stage: 'bmcStatus',
  decision: 'bmcStatus',
  level: 'bmcLevel',
};
