import type { FindingCode } from '../messages/catalogue.ts';
import { amountCanBeRead } from './amount/amount-can-be-read.ts';
import { blocksAreFilled } from './canvas/blocks-are-filled.ts';
import { elementHasName } from './name/element-has-name.ts';
import { idIsFree } from './name/id-is-free.ts';
import { idIsUnique } from './name/id-is-unique.ts';
import { problemRules } from './problem-rules.ts';
import { earlierCanvasExists } from './reference/earlier-canvas-exists.ts';
import { referenceCanStandThere } from './reference/reference-can-stand-there.ts';
import { referenceIsKnown } from './reference/reference-is-known.ts';
import { channelReachesSegment } from './relationship/channel-reaches-segment.ts';
import { modeFollowsType } from './relationship/mode-follows-type.ts';
import { relationshipNeedsSegment } from './relationship/needs-segment.ts';
import { relationshipNeedsType } from './relationship/needs-type.ts';
import { personalNeedsFaceToFace } from './relationship/personal-needs-face-to-face.ts';
import type { Rule } from './rule.ts';
import { expectationIsMet } from './segment/expectation-is-met.ts';
import { segmentNeedsRelationship } from './segment/needs-relationship.ts';
import { termIsKnown } from './term/term-is-known.ts';
import { termIsWrittenAsInTaxonomy } from './term/term-is-written-as-in-taxonomy.ts';

/** Every rule, in the order in which they are told. Each code of the message catalogue belongs to exactly one. */
export const RULES: readonly Rule[] = [
  relationshipNeedsSegment,
  relationshipNeedsType,
  personalNeedsFaceToFace,
  channelReachesSegment,
  modeFollowsType,
  segmentNeedsRelationship,
  expectationIsMet,
  blocksAreFilled,
  referenceIsKnown,
  referenceCanStandThere,
  earlierCanvasExists,
  idIsUnique,
  idIsFree,
  elementHasName,
  termIsKnown,
  termIsWrittenAsInTaxonomy,
  amountCanBeRead,
  ...problemRules,
];

const byCode = new Map(RULES.map((rule) => [rule.code, rule]));

/** The rule of a code; undefined where no rule has it. */
export function ruleOf(code: string): Rule | undefined {
  return byCode.get(code as FindingCode);
}
