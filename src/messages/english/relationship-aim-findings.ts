import { capital, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, names } from './wording.ts';

/** Findings about what a relationship is for: winning customers, keeping them, and how we know that it will. */
export const relationshipAimFindings = {
  'relationship/transactional-cannot-retain': {
    summary: 'A relationship that is to keep customers goes on after the sale.',
    reason:
      'The forum discussion on the vague block parts one-time sales from ongoing contact, and winning customers from keeping them; the eco-innovation activity shows how an ongoing service gives many more occasions to deal with a customer.',
    message: ({ relationship }: { relationship: NamedElement }) =>
      `${capital(named(relationship))} is to retain customers, but is transactional: it ends with each sale. Make it \`ongoing\`, or drop \`retention\`.`,
    related: 'Here it is transactional.',
  },
  'relationship/only-acquisition': {
    summary: 'Each segment that is being won has a relationship that keeps it, too.',
    reason:
      'The building-blocks article tells how a network that won its customers with free service turns to keeping them, and to what each one spends, once it can hardly win more. Until there are customers to keep, the rule is silent.',
    message: ({ segments }: { segments: NameList }) =>
      `All you do with ${names(segments)} serves to win customers. What keeps them? Add a relationship that retains, or say what else the present ones are for.`,
    related: 'This relationship is there to win customers.',
  },
  'relationship/no-retention-channel': {
    summary: 'A relationship that is to keep customers has a channel for those who have bought.',
    reason:
      'The video summary has channels market, sell and support after the sale, and the standard literature calls the last of their phases after sales: a relationship that retains needs a place where customers can turn. Those who only serve themselves are kept where they buy again.',
    message: ({ relationships, carriers }: { relationships: NameList; carriers: NameList }) =>
      `${capital(names(relationships))} ${relationships.count === 1 ? 'is' : 'are'} to retain customers, but ${names(carriers)} ${carriers.count === 1 ? 'is' : 'are'} not there for them after the sale. Add \`after-sales\` to the phases, or another channel.`,
    related: 'This channel has no phase after the sale.',
  },
  'relationship/retention-without-repeat': {
    summary: 'A relationship that only retains has something to earn from those who stay.',
    reason:
      'The guide to the block counts repeat purchases among the gains of loyal customers, and the eco-innovation activity replaces a single sale by a service that is paid for again. An asset sale whose amount is per customer and year is taken to repeat, and whoever buys several things, such as razors and blades, to come back.',
    message: ({ relationship }: { relationship: NamedElement }) =>
      `${capital(named(relationship))} is to retain customers, but as far as the canvas tells they buy one thing, once. If they buy it again, say how often in its amount: \`per customer per year\`. If not, what do they pay for when they stay: a subscription, or a service around it?`,
  },
  'relationship/untested': {
    summary: 'An assumed or planned relationship has a hypothesis about it.',
    reason:
      'The video summary asks to test the choice of relationship with real customers before relying on it. Where a canvas has hypotheses, one that is only assumed deserves its own.',
    message: ({ lacking: relationships }: Lacking) =>
      relationships.count === 1
        ? `${capital(names(relationships))} is not there yet, and no hypothesis is about it. What would have to be true for it to work? Write that as a hypothesis, with a test.`
        : `${names(relationships)} are not there yet, and no hypothesis is about any of them. What would have to be true for them to work? Write that as hypotheses, with a test each.`,
    related: 'No hypothesis is about this one either.',
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingTexts>>;
