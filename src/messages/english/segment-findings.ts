import { capital, code, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, named, names } from './wording.ts';

/** Findings about customer segments and what they expect. */
export const segmentFindings = {
  'segment/needs-relationship': {
    summary: 'There is a relationship with each customer segment.',
    reason:
      'The building-blocks article asks first which relationship each segment expects. Where a segment has none, nobody has asked it.',
    message: ({ segment, expects }: { segment: NamedElement; expects: readonly string[] }) => {
      const expected = expects.length > 0 ? ` It expects ${and(expects.map(code))}.` : '';
      return `No relationship is with ${named(segment)}.${expected} Create one, or name the segment after \`with\` in one that you have.`;
    },
  },
  'segment/expectation-unmet': {
    summary: 'A segment has the types of relationship that it expects.',
    reason:
      'What a segment expects is the first question of the building-blocks article, and the video summary calls knowing it the key to the block.',
    message: ({ segment, expected }: { segment: NamedElement; expected: string }) =>
      `No relationship with ${named(segment)} is of the type it expects, ${code(expected)}. Create one, or change the type of one.`,
  },
  'segment/relationship-unexpected': {
    summary: 'A relationship is of a type that its segments expect.',
    reason:
      'Which relationship each segment expects is the first question of the building-blocks article, and the video summary asks to test the answer with real customers. An unexpected relationship may be the best idea on the canvas: somebody should ask.',
    message: ({ relationships, types, segments, expected }: UnexpectedRelationship) =>
      `${capital(names(relationships))} ${relationships.count === 1 ? 'is' : 'are'} ${and(types.map(code))}, while ${names(segments)} ${segments.count === 1 ? 'expects' : 'expect'} ${and(expected.map(code))}. Do they want that? Write a hypothesis about it, or add the type to what they expect.`,
    related: 'This segment expects something else.',
  },
  'segment/needs-proposition': {
    summary: 'There is a value proposition for each customer segment.',
    reason:
      'In the standard literature the value proposition is why a segment turns to a company at all. People inside the company are left out.',
    message: ({ segment, lacksChannel, lacksRelationship }: OrphanSegment) => {
      const further = [...(lacksChannel ? ['no channel'] : []), ...(lacksRelationship ? ['no relationship'] : [])];
      const also = further.length > 0 ? `, and there is ${and(further)} for it either` : '';
      return `No value proposition is for ${named(segment)}${also}. What do you do for them? Write one, or name the segment after \`for\` in one that you have.`;
    },
  },
  'segment/needs-channel': {
    summary: 'There is a channel to each customer segment.',
    reason:
      'In the standard literature a value proposition reaches a segment through channels; without one it stays an intention. People inside the company are left out.',
    message: ({ segment }: { segment: NamedElement }) =>
      `No channel reaches ${named(segment)}. How does it hear of you, buy and get what it bought? Create one, or name the segment after \`for\` in one that you have.`,
  },
  'segment/pays-nothing': {
    summary: 'Each segment that pays has a revenue stream.',
    reason:
      'In the standard literature revenue comes from segments. One that pays nothing may well be right, when others pay for it: then the canvas should say so. It says so where they buy from a partner, or where a commission is earned on what they pay.',
    message: ({ segment, isPayer }: { segment: NamedElement; isPayer: boolean }) =>
      isPayer
        ? `${capital(named(segment))} is a payer, but no revenue is from it. Add one, or change its role.`
        : `No revenue is from ${named(segment)}. What does it pay for? If others pay for it, say so: \`role user\`.`,
  },
  'segment/preferred-channel-unused': {
    summary: 'A channel that a segment prefers carries a relationship with it.',
    reason:
      'The video summary holds that how customers prefer to buy shapes channels and relationships alike. A preference that is known and not met is worth a decision.',
    message: ({ segment, channel }: { segment: NamedElement; channel: NamedElement }) =>
      `${capital(named(segment))} prefers ${named(channel)}, but no relationship with it is kept there. Name the channel after \`via\` in one of them.`,
    related: 'The channel that it prefers.',
  },
  'segment/not-heard': {
    summary: 'The company hears from each segment.',
    reason:
      'Understanding what customers need, and noticing what is new or changing, is the first half of the block in the forum discussion on it; the guide to the block asks for surveys and other feedback.',
    message: ({ lacking: segments }: Lacking) =>
      `No relationship with ${names(segments)} says how you hear from ${segments.count === 1 ? 'it' : 'them'}. How would you know that ${segments.count === 1 ? 'its needs change' : 'their needs change'}? Add \`listens\`.`,
    related: 'This segment is not heard either.',
  },
  'segment/not-distinct': {
    summary: 'Two segments differ in what they are offered, how they are reached, dealt with, or what they pay.',
    reason:
      'The standard literature parts customers into segments where their needs ask for another offer, channel or relationship, or where they pay for other things. Where nothing differs there is one segment.',
    message: ({ segment, others }: { segment: NamedElement; others: NameList }) =>
      `${capital(named(segment))} has the same propositions, channels, relationships and revenues as ${names(others)}. Merge them, or say what is different for each.`,
    related: 'This segment is dealt with just so.',
  },
} satisfies Readonly<Record<`segment/${string}`, FindingTexts>>;

interface UnexpectedRelationship {
  relationships: NameList;
  types: readonly string[];
  segments: NameList;
  /** The types that those segments expect. */
  expected: readonly string[];
}

interface OrphanSegment {
  segment: NamedElement;
  /** Whether no channel reaches it either. */
  lacksChannel: boolean;
  /** Whether no relationship is with it either. */
  lacksRelationship: boolean;
}
