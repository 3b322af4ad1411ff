import { capital, code, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, named, names, sayLacking } from './wording.ts';

/** Findings about hotspots, changes and the ideas that answer them. */
export const ideaFindings = {
  'hotspot/no-idea': {
    summary: 'Each hotspot has an idea that addresses it.',
    reason:
      'The eco-innovation activity starts from hotspots and looks for ideas on each. One that stays without is left lying, and nobody has decided that.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'has no idea that addresses it',
        many: 'hotspots',
        none: 'has an idea that addresses it',
        some: 'have no idea that addresses them',
      });
      return `${what} Name it after \`addresses\` in an idea, or write down a new one.`;
    },
    related: 'This one has no idea either.',
  },
  'change/no-idea': {
    summary: 'Each strategic change has an idea that addresses it.',
    reason:
      'The eco-innovation activity starts from strategic changes and looks for ideas on each. One that stays without happens to you instead of being used.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'has no idea that addresses it',
        many: 'changes',
        none: 'has an idea that addresses it',
        some: 'have no idea that addresses them',
      });
      return `${what} Name it after \`addresses\` in an idea, or write down a new one.`;
    },
    related: 'This one has no idea either.',
  },
  'idea/addresses-nothing': {
    summary: 'An idea addresses a hotspot or a change.',
    reason:
      'In the eco-innovation activity ideas are there to address hotspots and strategic changes. One that answers no trouble cannot be weighed against others that do.',
    message: ({ hasTrouble, ...args }: Lacking & { hasTrouble: boolean }) => {
      const what = sayLacking(args, {
        one: 'addresses no hotspot and no change',
        many: 'ideas',
        none: 'addresses a hotspot or a change',
        some: 'address no hotspot and no change',
      });
      return hasTrouble
        ? `${what} Name one after \`addresses\`: what gets better by it?`
        : `${what} Which trouble started it? Note it as a \`hotspot\` or a \`change\`, and name it after \`addresses\`.`;
    },
    related: 'This one addresses nothing either.',
  },
  'idea/not-evaluated': {
    summary: 'An idea is weighed by its benefits, costs and risks.',
    reason:
      'The eco-innovation activity hands each idea on to be weighed by its benefits, its costs and its risks. Without all three, the loudest idea wins.',
    message: ({ aspects, ...args }: Lacking & { aspects: readonly string[] }) => {
      if (args.lacking.count === 1) {
        const [idea] = args.lacking.first;
        return `${idea ? capital(named(idea)) : 'This idea'} states no ${and(aspects.map(code))} yet. Add ${aspects.length === 1 ? 'a line' : 'a line for each'}, if only a guess with a level.`;
      }
      const what = sayLacking(args, {
        one: '',
        many: 'ideas',
        none: 'is fully weighed',
        some: 'are not fully weighed',
      });
      return `${what} Give each its ${code('benefits')}, ${code('costs')} and ${code('risks')}, if only a guess with a level.`;
    },
    related: 'This one is not fully weighed either.',
  },
  'idea/servitisation-sells': {
    summary: 'An adopted product-service system is paid by use or over time.',
    reason:
      'In the eco-innovation activity a product-service system means that customers pay for a service that goes on, and no longer once for the product. A revenue that is still a sale keeps the old deal.',
    message: ({ idea, revenues }: { idea: NamedElement; revenues: NameList }) =>
      `${capital(named(idea))} is an adopted product-service system, but ${names(revenues)} ${revenues.count === 1 ? 'is still an asset sale' : 'are still asset sales'}. Change the kind to ${code('usage-fee')} or ${code('subscription')}, or name the revenue that takes ${revenues.count === 1 ? 'its' : 'their'} place.`,
    related: 'Still an asset sale.',
  },
  'idea/take-back-without-contact': {
    summary: 'A take-back scheme has a channel that is there after the sale.',
    reason:
      'The eco-innovation activity sees in the return of a product an occasion to ask how content the customer is and to offer the next one: it may need the customer to get in touch. That needs a way to do so.',
    message: ({ idea }: { idea: NamedElement }) =>
      `${capital(named(idea))} takes products back, but no channel is there after the sale. How does the customer get in touch? Add ${code('after-sales')} to that channel’s phases.`,
  },
  'idea/board-without-gender-expertise': {
    summary: 'A customer sustainability board has members who know about gender equality, or who are taught.',
    reason:
      'The eco-innovation activity asks that the customers on the board bring gender expertise, or else get training on gender equality.',
    message: ({ idea }: { idea: NamedElement }) =>
      `Nobody on ${named(idea)} is said to know about gender equality. Add ${code('gender-expertise')} to its members, or ${code('gender-training')} if they are to be taught.`,
  },
  'idea/board-agenda': {
    summary: 'A customer sustainability board has gender equality on its agenda.',
    reason: 'The eco-innovation activity asks that gender equality stands on the agenda of each meeting of the board.',
    message: ({ idea }: { idea: NamedElement }) =>
      `The agenda of ${named(idea)} does not name gender equality. Add ${code('gender-equality')} to it.`,
  },
  'idea/board-meets': {
    summary: 'A customer sustainability board meets once or twice a year.',
    reason:
      'The eco-innovation activity has the board meet once or twice a year: often enough to stay on course, seldom enough for busy customers.',
    message: ({ idea, says }: { idea: NamedElement; says: 'seldom' | 'often' | 'unsaid' }) =>
      ({
        seldom: `${capital(named(idea))} meets less than once a year: that is too seldom to stay on course. Write ${code('meets 1 per year')}, or twice.`,
        often: `${capital(named(idea))} meets more than twice a year: that is much to ask of customers. Write ${code('meets 2 per year')}, or once.`,
        unsaid: `${capital(named(idea))} does not say how often a year it meets. Write ${code('meets 2 per year')}, or once.`,
      })[says],
  },
} satisfies Readonly<Record<`${'hotspot' | 'change' | 'idea'}/${string}`, FindingTexts>>;
