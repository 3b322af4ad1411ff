import { capital, type Lacking, money, type NamedElement, type NameList } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, names, sayLacking } from './wording.ts';

/** Findings about what a relationship takes and costs. */
export const relationshipEffortFindings = {
  'relationship/not-integrated': {
    summary: 'A relationship is tied to what it takes: a cost, a resource, an activity or a partner.',
    reason:
      'How is it integrated with the rest of the business model, asks the building-blocks article; and the video summary shows that resources, activities and costs change with the relationship that is chosen.',
    message: (lacks: Lacking) =>
      `${sayLacking(lacks, { one: 'needs nothing, and nothing pays for it', many: 'relationships', none: 'says what it needs, and nothing pays for them', some: 'do not say what they need, and nothing pays for them' })} Say what it takes after \`needs\`, or name it in a cost.`,
    related: 'This one is tied to nothing either.',
  },
  'relationship/personal-unpaid': {
    summary: 'Some cost pays for the people in a personal relationship.',
    reason:
      'How costly is it to maintain, asks the building-blocks article of each relationship. People are seldom free, and a cost that nobody wrote down is missed when the price is made.',
    message: ({ lacking: relationships }: Lacking) =>
      relationships.count === 1
        ? `${capital(names(relationships))} takes people, but no cost pays for it or for what it needs. Name it in the cost that does, or add that cost.`
        : `${names(relationships)} take people, but no cost pays for them or for what they need. Name them in the costs that do, or add those costs.`,
    related: 'Nothing pays for this one either.',
  },
  'relationship/costs-more-than-it-earns': {
    summary: 'A relationship costs less in a year than its segments bring in.',
    reason:
      'How costly is it to maintain, asks the building-blocks article. Only amounts that are known for a year, in one currency, and shared with nothing else are compared.',
    message: ({ relationship, segments, cost, earned, currency }: CostlyRelationship) =>
      `${capital(named(relationship))} costs ${money(cost, currency)} a year, and ${names(segments)} ${segments.count === 1 ? 'brings' : 'bring'} in ${money(earned, currency)}. Can it be kept for less, or does it pay in a way that the canvas does not show?`,
    related: 'A part of what it costs.',
  },
  'relationship/dedicated-needs-people': {
    summary: 'Dedicated assistance has people among the key resources.',
    reason:
      'The video summary ties key resources to the chosen relationship, and the building-blocks article names dedicated bankers and account managers. A relationship that needs a partner is left alone: the people may be the partner’s.',
    message: ({ relationships }: { relationships: NameList }) =>
      `${capital(names(relationships))} ${relationships.count === 1 ? 'takes somebody who knows' : 'take people who know'} each customer, but none of your key resources is human. Add them as a resource, or name the partner who has them after \`needs\`.`,
    related: 'This one takes people too.',
  },
  'relationship/automation-needs-platform': {
    summary: 'Automated relationships and self-service have something to run on.',
    reason:
      'Somebody has to build and keep what customers use without help: an activity that runs a platform, or a resource such as machines or software. A rule of this tool.',
    message: ({ relationships }: { relationships: NameList }) =>
      `${capital(names(relationships))} ${relationships.count === 1 ? 'lets' : 'let'} customers deal with tools rather than people, but no activity of yours is a platform, and no resource is physical or intellectual. What do they use? Add it, or name the partner who has it after \`needs\`.`,
    related: 'This one runs on something too.',
  },
  'relationship/community-needs-host': {
    summary: 'A community is hosted by somebody.',
    reason:
      'Customers talk to each other only where somebody offers the place, begins and keeps order; unhosted communities fall silent. A rule of this tool.',
    message: ({ relationship }: { relationship: NamedElement }) =>
      `Nobody hosts ${named(relationship)}: no activity, resource or partner is tied to it. Name one after \`needs\`, or create it.`,
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingTexts>>;

interface CostlyRelationship {
  relationship: NamedElement;
  segments: NameList;
  /** What it costs in a year at the least. */
  cost: number;
  /** What its segments bring in a year at the most. */
  earned: number;
  currency: string | undefined;
}
