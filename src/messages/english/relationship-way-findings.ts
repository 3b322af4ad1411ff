import { capital, code, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, named, names } from './wording.ts';

/** Findings about the way in which a relationship is kept: what it is, who serves, through what. */
export const relationshipWayFindings = {
  'relationship/automated-over-human-channel': {
    summary: 'An automated service has a channel that works without people.',
    reason:
      'An automated service recognises the customer and acts by itself; where all its channels are meetings of people, one of the two is not what it seems. A rule of this tool.',
    message: ({ relationship, channels }: { relationship: NamedElement; channels: NameList }) =>
      `${capital(named(relationship))} is an automated service, but people meet in ${names(channels)}. Add a digital channel after \`via\`, or change the type.`,
    related: 'People meet in this channel.',
  },
  'relationship/service-contradicts-type': {
    summary: 'Who does the work agrees with the type of relationship.',
    reason:
      'Whether to serve customers or to let them serve themselves is one of the questions of the forum discussion on the vague block. A relationship that answers both ways can be neither staffed nor priced.',
    message: ({ relationship, service, types }: ContradictedService) =>
      service === 'full'
        ? `${capital(named(relationship))} is stated as full service, but in ${and(types.map(code))} customers do the work. Change \`service\` to \`self\`, or the type to an assistance.`
        : `In ${named(relationship)} customers are said to serve themselves, but ${and(types.map(code))} means that people serve them. Change \`service\` to \`full\`, or the type to \`self-service\`.`,
  },
  'relationship/held-by-partner': {
    summary: 'A personal relationship has a channel of one’s own, or says which partner holds it.',
    reason:
      'The forum discussion on the vague block asks whether you deal with your customers directly or through somebody else. Where all the ways to them are others’, others know them, and may keep them.',
    message: ({ relationship, carriers }: { relationship: NamedElement; carriers: NameList }) =>
      `${capital(named(relationship))} is personal, but ${names(carriers)} ${carriers.count === 1 ? 'is' : 'are'} in others’ hands: who knows your customers? Add a channel of your own, or name the partner who holds the relationship after \`needs\`.`,
    related: 'A channel in others’ hands.',
  },
  'relationship/is-distribution': {
    summary: 'Distribution stands among the channels.',
    reason:
      'Distribution belongs to how an offer is delivered, in the block of channels, and not to how you deal with customers: so the forum discussion on the vague block.',
    message: ({ relationship }: { relationship: NamedElement }) =>
      `${capital(named(relationship))} is how the offer gets to customers, not how you deal with them. Make it a channel, and ask what type of relationship your customers have with you.`,
  },
  'relationship/is-channel': {
    summary: 'Means of contact stand among the channels.',
    reason:
      'Channels are the means of contact, relationships the sort of interaction that is kept through them: so the forum discussion on the vague block.',
    message: ({ relationship }: { relationship: NamedElement }) =>
      `${capital(named(relationship))} is a means of contact, not a way of dealing with one another. Make it a channel, and say in the relationship what happens there: does somebody help, or do customers help themselves?`,
  },
  'relationship/dedicated-for-mass-market': {
    summary: 'Dedicated assistance is for segments small enough to have a person of their own.',
    reason:
      'In the standard literature a mass market makes no difference between its customers, while dedicated assistance gives each one a person who knows it: few prices bear that.',
    message: ({ relationship, segments }: { relationship: NamedElement; segments: NameList }) =>
      `${capital(named(relationship))} gives each customer somebody of their own, and ${names(segments)} ${segments.count === 1 ? 'is a mass market' : 'are mass markets'}. Would personal assistance or self-service do, or is it meant for a smaller segment?`,
    related: 'This segment is a mass market.',
  },
  'relationship/co-creation-needs-trust': {
    summary: 'Co-creation goes on beyond a single sale, and listens.',
    reason:
      'The guide to the block says that co-creation takes a strong relationship, trust and collaboration. The building-blocks article counts looser examples too, such as reviews written for other readers.',
    message: ({ relationship, isTransactional }: { relationship: NamedElement; isTransactional: boolean }) =>
      isTransactional
        ? `${capital(named(relationship))} is co-creation, which takes trust, but ends with each sale. Make it \`ongoing\`, or change the type.`
        : `${capital(named(relationship))} is co-creation, but does not say how you hear what customers bring. Add \`listens\`.`,
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingTexts>>;

interface ContradictedService {
  relationship: NamedElement;
  service: string;
  types: readonly string[];
}
