import type { FindingCode } from '../messages/catalogue.ts';
import { nearestFinder } from '../taxonomy/nearest.ts';
import { activityServesSomething } from './activity/activity-serves-something.ts';
import { amountCanBeRead } from './amount/amount-can-be-read.ts';
import { blocksAreFilled } from './canvas/blocks-are-filled.ts';
import { changeHasIdea } from './change/has-idea.ts';
import { channelReachesSomebody } from './channel/channel-reaches-somebody.ts';
import { ownerFitsPartner } from './channel/owner-fits-partner.ts';
import { phasesAreCovered } from './channel/phases-are-covered.ts';
import { configRules } from './config/config-rules.ts';
import { costPaysForSomething } from './cost/cost-pays-for-something.ts';
import { currenciesAgree } from './cost/currencies-agree.ts';
import { hotspotHasIdea } from './hotspot/has-idea.ts';
import { decisionHasEvidence } from './hypothesis/decision-has-evidence.ts';
import { hypothesisIsTested } from './hypothesis/hypothesis-is-tested.ts';
import { refutedIsNotBuilt } from './hypothesis/refuted-is-not-built.ts';
import { ideaAddressesSomething } from './idea/addresses-something.ts';
import { boardKnowsGender } from './idea/board-knows-gender.ts';
import { boardMeets } from './idea/board-meets.ts';
import { boardSpeaksOfGender } from './idea/board-speaks-of-gender.ts';
import { ideaIsEvaluated } from './idea/is-evaluated.ts';
import { servitisationEarnsByUse } from './idea/servitisation-earns-by-use.ts';
import { takeBackHasContact } from './idea/take-back-has-contact.ts';
import { ignoreRules } from './ignore/ignore-rules.ts';
import { elementHasName } from './name/element-has-name.ts';
import { idIsFree } from './name/id-is-free.ts';
import { idIsUnique } from './name/id-is-unique.ts';
import { partnerProvidesSomething } from './partner/partner-provides-something.ts';
import { problemRules } from './problem-rules.ts';
import { propositionFitsItsSegments } from './proposition/fits-its-segments.ts';
import { gainsAreCreated } from './proposition/gains-are-created.ts';
import { jobsAreDone } from './proposition/jobs-are-done.ts';
import { propositionNeedsSegment } from './proposition/needs-segment.ts';
import { painsAreRelieved } from './proposition/pains-are-relieved.ts';
import { earlierCanvasExists } from './reference/earlier-canvas-exists.ts';
import { referenceCanStandThere } from './reference/reference-can-stand-there.ts';
import { referenceIsKnown } from './reference/reference-is-known.ts';
import { automatedGoesWithoutPeople } from './relationship/automated-goes-without-people.ts';
import { automationHasPlatform } from './relationship/automation-has-platform.ts';
import { channelReachesSegment } from './relationship/channel-reaches-segment.ts';
import { coCreationRestsOnTrust } from './relationship/co-creation-rests-on-trust.ts';
import { communityHasHost } from './relationship/community-has-host.ts';
import { dedicatedHasPeople } from './relationship/dedicated-has-people.ts';
import { dedicatedIsForFew } from './relationship/dedicated-is-for-few.ts';
import { relationshipEarnsItsCost } from './relationship/earns-its-cost.ts';
import { modeFollowsType } from './relationship/mode-follows-type.ts';
import { relationshipNeedsSegment } from './relationship/needs-segment.ts';
import { relationshipNeedsType } from './relationship/needs-type.ts';
import { personalIsInOwnHands } from './relationship/personal-is-in-own-hands.ts';
import { personalIsPaid } from './relationship/personal-is-paid.ts';
import { personalNeedsFaceToFace } from './relationship/personal-needs-face-to-face.ts';
import { plannedIsTested } from './relationship/planned-is-tested.ts';
import { relationshipIsIntegrated } from './relationship/relationship-is-integrated.ts';
import { retainingEarnsAgain } from './relationship/retaining-earns-again.ts';
import { retainingGoesOn } from './relationship/retaining-goes-on.ts';
import { retainingHasAfterSales } from './relationship/retaining-has-after-sales.ts';
import { segmentsAreAlsoKept } from './relationship/segments-are-also-kept.ts';
import { serviceFollowsType } from './relationship/service-follows-type.ts';
import { relationshipIsNoChannel, relationshipIsNoDistribution } from './relationship/title-names-relationship.ts';
import { resourceServesSomething } from './resource/resource-serves-something.ts';
import { revenueNeedsSegment } from './revenue/needs-segment.ts';
import { subscribersAreKept } from './revenue/subscribers-are-kept.ts';
import type { Rule } from './rule.ts';
import { expectationIsMet } from './segment/expectation-is-met.ts';
import { segmentIsDistinct } from './segment/is-distinct.ts';
import { segmentIsHeard } from './segment/is-heard.ts';
import { segmentNeedsChannel } from './segment/needs-channel.ts';
import { segmentNeedsProposition } from './segment/needs-proposition.ts';
import { segmentNeedsRelationship } from './segment/needs-relationship.ts';
import { payerPays } from './segment/payer-pays.ts';
import { preferredChannelIsUsed } from './segment/preferred-channel-is-used.ts';
import { relationshipIsExpected } from './segment/relationship-is-expected.ts';
import { termIsKnown } from './term/term-is-known.ts';
import { termIsWrittenAsInTaxonomy } from './term/term-is-written-as-in-taxonomy.ts';

/** Every rule, in the order in which they are told. Each code of the message catalogue belongs to exactly one. */
export const RULES: readonly Rule[] = [
  relationshipNeedsSegment,
  relationshipNeedsType,
  personalNeedsFaceToFace,
  automatedGoesWithoutPeople,
  channelReachesSegment,
  modeFollowsType,
  serviceFollowsType,
  retainingGoesOn,
  segmentsAreAlsoKept,
  retainingHasAfterSales,
  retainingEarnsAgain,
  relationshipIsIntegrated,
  personalIsPaid,
  relationshipEarnsItsCost,
  dedicatedHasPeople,
  automationHasPlatform,
  communityHasHost,
  coCreationRestsOnTrust,
  personalIsInOwnHands,
  relationshipIsNoDistribution,
  relationshipIsNoChannel,
  dedicatedIsForFew,
  plannedIsTested,
  segmentNeedsRelationship,
  expectationIsMet,
  relationshipIsExpected,
  segmentNeedsProposition,
  segmentNeedsChannel,
  payerPays,
  preferredChannelIsUsed,
  segmentIsHeard,
  segmentIsDistinct,
  blocksAreFilled,
  channelReachesSomebody,
  ownerFitsPartner,
  phasesAreCovered,
  propositionNeedsSegment,
  propositionFitsItsSegments,
  jobsAreDone,
  painsAreRelieved,
  gainsAreCreated,
  resourceServesSomething,
  activityServesSomething,
  partnerProvidesSomething,
  revenueNeedsSegment,
  subscribersAreKept,
  costPaysForSomething,
  currenciesAgree,
  referenceIsKnown,
  referenceCanStandThere,
  earlierCanvasExists,
  idIsUnique,
  idIsFree,
  elementHasName,
  termIsKnown,
  termIsWrittenAsInTaxonomy,
  amountCanBeRead,
  hotspotHasIdea,
  changeHasIdea,
  ideaAddressesSomething,
  ideaIsEvaluated,
  servitisationEarnsByUse,
  takeBackHasContact,
  boardKnowsGender,
  boardSpeaksOfGender,
  boardMeets,
  refutedIsNotBuilt,
  hypothesisIsTested,
  decisionHasEvidence,
  ...problemRules,
  ...ignoreRules,
  ...configRules,
];

const byCode = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined where no rule has it. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code as FindingCode);
}

let finder: ReturnType<typeof nearestFinder> | undefined;

/** The codes that may have been meant by a word that no rule has, the nearest first; at most three. */
export function nearestCodes(word: string): readonly string[] {
  finder ??= nearestFinder(byCode.keys());
  return finder.find(word);
}
