import { capital, code, type Lacking, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, names, or, sayLacking } from './wording.ts';

/** Findings about channels. */
export const channelFindings = {
  'channel/reaches-nobody': {
    summary: 'A channel reaches at least one customer segment.',
    reason:
      'In the standard literature a channel is the way on which a company reaches certain segments. One that leads to nobody can neither be compared with other ways nor carry a relationship.',
    message: (args: Lacking) => {
      const whom = sayLacking(args, {
        one: 'does not say whom it reaches',
        many: 'channels',
        none: 'says whom it reaches',
        some: 'do not say whom they reach',
      });
      return `${whom} Name segments or propositions after \`for\`, or write \`for all\`.`;
    },
    related: 'This one does not say whom it reaches either.',
  },
  'channel/owner-contradicts-partner': {
    summary: 'A channel is the company’s own, or run by a partner.',
    reason:
      'The standard literature tells own channels from those of partners, for they differ in margin, reach and in who meets the customer. One note can only be the one or the other.',
    message: ({ channel, partners }: { channel: NamedElement; partners: NameList }) =>
      `${capital(named(channel))} is stated as your own, and as run by ${names(partners)}. Drop ${code('owner')} or write ${code('partner-owned')}, or drop ${code('by')} if it is yours.`,
    related: 'A partner who runs it.',
  },
  'channel/phase-uncovered': {
    summary: 'The channels to a segment cover all five phases, from awareness to after-sales.',
    reason:
      'The standard literature follows a customer through five phases: hearing of an offer, weighing it, buying it, getting it, and being helped afterwards. A phase without a channel is a place where customers are lost, or one that nobody has written down. People whose stated role is not to pay need no place to buy.',
    message: ({ gaps }: { gaps: readonly PhaseGap[] }) => {
      const [first, ...more] = gaps.map(({ phases, segments }) => `${or(phases.map(code))} for ${names(segments)}`);
      const rest = more.map((gap) => `none covers ${gap}`);
      return `No channel covers ${[first ?? '', ...rest].join('; ')}. Add the phase to the channel that does it, or ask who should.`;
    },
    related: 'A segment for which a phase is not covered.',
  },
} satisfies Readonly<Record<`channel/${string}`, FindingTexts>>;

/** The phases that no channel covers for some segments. */
interface PhaseGap {
  readonly phases: readonly string[];
  readonly segments: NameList;
}
