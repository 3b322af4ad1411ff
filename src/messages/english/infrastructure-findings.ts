import type { Lacking } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { sayLacking } from './wording.ts';

/** Findings about resources, activities and partners. */
export const infrastructureFindings = {
  'resource/serves-nothing': {
    summary: 'A resource is tied to what it serves.',
    reason:
      'The standard literature asks which resources the propositions, channels, relationships and revenues call for, and the video summary reminds that a relationship decides what is needed. A resource that serves nothing is a cost without a reason.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'is tied to nothing',
        many: 'resources',
        none: 'is tied to anything',
        some: 'are tied to nothing',
      });
      return `${what} Name after \`for\` what would not work without it, or after \`needs\` in a relationship.`;
    },
    related: 'This one is tied to nothing either.',
  },
  'activity/serves-nothing': {
    summary: 'An activity is tied to what it serves.',
    reason:
      'The standard literature asks which activities the propositions, channels, relationships and revenues call for, and the video summary reminds that a relationship decides what has to be done. Work that serves nothing need not be done.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'is tied to nothing',
        many: 'activities',
        none: 'is tied to anything',
        some: 'are tied to nothing',
      });
      return `${what} Name after \`for\` what would not work without it, or after \`needs\` in a relationship.`;
    },
    related: 'This one is tied to nothing either.',
  },
  'partner/provides-nothing': {
    summary: 'A partner is tied to what it provides.',
    reason:
      'The standard literature asks which resources come from each partner and which activities it performs, and the video summary reminds that a relationship can call for partners. A partner who is tied to nothing could be anybody.',
    message: (args: Lacking) => {
      const what = sayLacking(args, {
        one: 'is tied to nothing',
        many: 'partners',
        none: 'is tied to anything',
        some: 'are tied to nothing',
      });
      return `${what} Name the resources, activities or channels that come from it after \`provides\`.`;
    },
    related: 'This one is tied to nothing either.',
  },
} satisfies Readonly<Record<`${'resource' | 'activity' | 'partner'}/${string}`, FindingTexts>>;
