import type { VocabularyName } from '../../taxonomy/vocabulary.ts';
import type { TermWords } from '../term-words.ts';
import { agenda, decision, hypothesisStatus, members, pattern, source } from './terms/beside-the-canvas.ts';
import { owner, phases, reach } from './terms/channel.ts';
import { channelKindsWithPeople } from './terms/channel-kinds-with-people.ts';
import { channelKindsWithoutPeople } from './terms/channel-kinds-without-people.ts';
import { costFocus, costKind } from './terms/cost.ts';
import { level, stage, status } from './terms/header.ts';
import { activityKind, partnerKind, partnerMotive, resourceKind } from './terms/infrastructure.ts';
import { pricing } from './terms/pricing.ts';
import { propositionKind } from './terms/proposition.ts';
import { lifecycle, listens, motive, nature, service } from './terms/relationship-facts.ts';
import { mode, type } from './terms/relationship-type.ts';
import { revenueKind } from './terms/revenue-kind.ts';
import { role, segmentKind } from './terms/segment.ts';

/** The German words for every term, by vocabulary. */
export const terms: Readonly<Record<VocabularyName, Readonly<Record<string, TermWords>>>> = {
  agenda,
  decision,
  'hypothesis-status': hypothesisStatus,
  members,
  pattern,
  source,
  'channel-kind': { ...channelKindsWithPeople, ...channelKindsWithoutPeople },
  owner,
  phases,
  reach,
  'cost-focus': costFocus,
  'cost-kind': costKind,
  level,
  stage,
  status,
  'activity-kind': activityKind,
  'partner-kind': partnerKind,
  'partner-motive': partnerMotive,
  'resource-kind': resourceKind,
  pricing,
  'proposition-kind': propositionKind,
  lifecycle,
  listens,
  motive,
  nature,
  service,
  mode,
  type,
  'revenue-kind': revenueKind,
  role,
  'segment-kind': segmentKind,
};
