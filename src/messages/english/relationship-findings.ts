import { capital, code, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, named, names } from './wording.ts';

/** Findings about customer relationships. */
export const relationshipFindings = {
  'relationship/needs-segment': {
    summary: 'A relationship is with at least one customer segment.',
    reason:
      'The block lists how a company deals with each single segment: so the building-blocks article, and the guide to the block. A relationship with nobody can be neither expected, nor tested, nor paid for.',
    message: ({ lacking, of }: { lacking: NameList; of: number }) => {
      const [first] = lacking.first;
      if (lacking.count === 1 && first) {
        return `${capital(named(first))} is with no customer segment. Name one after \`with\`, or write \`with all\`.`;
      }
      const who =
        lacking.count === of
          ? `None of your ${of} relationships says with which segments it is`
          : `${lacking.count} of your ${of} relationships do not say with which segments they are`;
      return `${who}: ${names(lacking)}. Name them after \`with\`, or write \`with all\`.`;
    },
    related: 'This one is with no segment either.',
  },
  'relationship/needs-type': {
    summary: 'A relationship is of at least one of the six types.',
    reason:
      'The building-blocks article tells six types of interaction apart. A word like “trust” is none of them: from it nobody can say what the relationship costs, or through which channel it is kept.',
    message: ({ lacking, of }: { lacking: NameList; of: number }) => {
      const [first] = lacking.first;
      if (lacking.count === 1 && first) {
        return `As it stands, ${named(first)} says how you want to be seen, not how you interact: which of the six types is it? Or is it an offer, a channel, a way of listening?`;
      }
      const who =
        lacking.count === of
          ? `None of your ${of} relationships says how you interact`
          : `${lacking.count} of your ${of} relationships do not say how you interact`;
      return `${who}: ${names(lacking)}. Which of the six types is each? Or is one an offer, a channel, a way of listening?`;
    },
    related: 'This one has no type either.',
  },
  'relationship/personal-needs-face-to-face': {
    summary: 'A personal relationship is kept through at least one channel where people meet.',
    reason:
      'Personal relationships often call for face-to-face channels, and the two blocks should be checked against each other: so the forum discussion on the vague block. The building-blocks article and the guide to the block count phone and email as personal too; then it is worth asking whether that is enough, unless it is over at once.',
    message: ({ relationship, carriers, atADistance }: PersonalRelationship) => {
      const name = named(relationship);
      if (carriers.count === 0) {
        return `${capital(name)} is personal, but no channel carries it. Name one after \`via\`, or let a face-to-face channel reach its segments.`;
      }
      return atADistance
        ? `${capital(name)} is personal and kept at a distance, through ${names(carriers)}. That is common: is it enough here, or should people also meet face to face?`
        : `${capital(name)} is personal, but nobody meets through ${names(carriers)}. Add a face-to-face channel that reaches its segments, or change the type.`;
    },
    related: 'A channel that carries it.',
  },
  'relationship/channel-misses-segment': {
    summary: 'The channels of a relationship reach a segment that it is with.',
    reason:
      'In the standard literature a channel is the way to certain segments. A relationship kept through a channel that leads to others does not arrive.',
    message: ({ relationship, channel, reached, segments }: MissingChannel) =>
      `${capital(named(channel))} reaches ${names(reached)}, but not ${names(segments)}, with whom ${named(relationship)} is. Add the segment to the channel’s \`for\`, or choose another channel.`,
    related: 'This channel reaches other segments.',
  },
  'relationship/mode-contradicts-type': {
    summary: 'The mode of a relationship is that of one of its types.',
    reason: 'The mode follows from the type, so that a second, different statement only confuses. A rule of this tool.',
    message: ({ relationship, mode, types, modes }: ContradictedMode) =>
      `${capital(named(relationship))} is stated as ${code(mode)}, but ${and(types.map(code))} is ${and(modes)}. Drop \`mode\`: it follows from the type.`,
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingTexts>>;

interface PersonalRelationship {
  relationship: NamedElement;
  carriers: NameList;
  /** Whether a person at a distance carries it. */
  atADistance: boolean;
}

interface MissingChannel {
  relationship: NamedElement;
  channel: NamedElement;
  reached: NameList;
  segments: NameList;
}

interface ContradictedMode {
  relationship: NamedElement;
  mode: string;
  types: readonly string[];
  /** The modes of the types. */
  modes: readonly string[];
}
