import { capital, code, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, names, sayLacking } from './wording.ts';

/** Findings about costs and revenues. */
export const moneyFindings = {
  'revenue/needs-segment': {
    summary: 'A revenue comes from at least one customer segment.',
    reason:
      'The standard literature reads each revenue stream as what one segment is willing to pay for. Who pays is a segment, also where others get the offer for nothing: advertisers, sellers, donors.',
    message: ({ thirdParty, ...args }: Lacking & { thirdParty: boolean }) => {
      const whose = sayLacking(args, {
        one: 'does not say who pays it',
        many: 'revenues',
        none: 'says who pays it',
        some: 'do not say who pays them',
      });
      const third = thirdParty
        ? ' Who pays for advertising or brokerage is a segment too: create it, if it has no note.'
        : '';
      return `${whose} Name the segment after \`from\`, or write \`from all\`.${third}`;
    },
    related: 'This one does not say who pays it either.',
  },
  'revenue/subscription-unretained': {
    summary: 'Those who subscribe have a relationship that goes on or retains them.',
    reason:
      'The guide to the block ties lasting revenue to keeping customers, and the eco-innovation activity sees in a payment that goes on many occasions to stay in touch. A subscription that nobody looks after is one cancelled in its first quiet month.',
    message: ({ revenue, segments }: { revenue: NamedElement; segments: NameList }) =>
      `${capital(named(revenue))} is a subscription of ${names(segments)}, but no relationship with them retains or goes on. Make one ${code('nature ongoing')}, or give one the motive ${code('retention')}.`,
    related: 'A segment that subscribes.',
  },
  'cost/pays-for-nothing': {
    summary: 'A cost is tied to what it pays for.',
    reason:
      'The standard literature asks which resources, activities and partners cost most, and the video summary what a kind of relationship costs. A cost that is tied to nothing answers neither.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'does not say what it pays for',
        many: 'costs',
        none: 'says what it pays for',
        some: 'do not say what they pay for',
      });
      return `${what} Name it after \`for\`: a resource, an activity, a partner, a relationship or anything else.`;
    },
    related: 'This one does not say what it pays for either.',
  },
  'cost/currency-mixed': {
    summary: 'All amounts of a canvas are in one currency.',
    reason:
      'In the standard literature a business model earns more than it costs: that can only be seen in one currency. Nothing is converted here, and sums of several currencies are kept apart.',
    message: ({ element, currency, usual }: { element: NamedElement; currency: string; usual: string }) =>
      `${capital(named(element))} is in ${currency}, while this canvas reckons in ${usual}. Nothing is converted, so the two are never added up or compared: write it in ${usual}, if you want to.`,
    related: 'The currency that this canvas reckons in.',
  },
} satisfies Readonly<Record<`${'revenue' | 'cost'}/${string}`, FindingTexts>>;
