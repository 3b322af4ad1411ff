import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about customer relationships, shown: whom they are with, of what type, through which channels. */
export const relationshipExamples = {
  'relationship/needs-segment': {
    wrong: snippet`
      segment readers "Readers in town"
      relationship club "Reading club" {
        type  communities
      }
    `,
    right: snippet`
      segment readers "Readers in town"
      relationship club "Reading club" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/needs-type': {
    wrong: snippet`
      segment readers "Readers in town"
      relationship "Trust" {
        with  readers
      }
    `,
    right: snippet`
      segment readers "Readers in town"
      relationship "Reading club" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/personal-needs-face-to-face': {
    wrong: snippet`
      segment families "Families"
      channel portal "Portal" { kind web  for families }
      relationship banker "A banker of their own" {
        with  families
        type  dedicated-personal-assistance
        via   portal
      }
    `,
    right: snippet`
      segment families "Families"
      channel portal "Portal" { kind web  for families }
      channel visits "Visits at home" { kind face-to-face  for families }
      relationship banker "A banker of their own" {
        with  families
        type  dedicated-personal-assistance
        via   visits, portal
      }
    `,
  },
  'relationship/automated-over-human-channel': {
    wrong: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store  for homes }
      relationship usual "Your usual bread, ready on Saturday" {
        with  homes
        type  automated-services
        via   shop
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store  for homes }
      channel app "The app" { kind app  for homes }
      relationship usual "Your usual bread, ready on Saturday" {
        with  homes
        type  automated-services
        via   app, shop
      }
    `,
  },
  'relationship/channel-misses-segment': {
    wrong: snippet`
      segment families "Families"
      channel branch "The branch" { kind branch  for families }
      segment firms "Firms"
      channel desk "The desk for firms" { kind branch  for firms }
      relationship "One adviser for each firm" { with firms  type dedicated-personal-assistance }
      relationship "Somebody to ask" {
        with  families
        type  personal-assistance
        via   desk
      }
    `,
    right: snippet`
      segment families "Families"
      channel branch "The branch" { kind branch  for families }
      segment firms "Firms"
      channel desk "The desk for firms" { kind branch  for firms }
      relationship "One adviser for each firm" { with firms  type dedicated-personal-assistance }
      relationship "Somebody to ask" {
        with  families
        type  personal-assistance
        via   branch
      }
    `,
  },
  'relationship/mode-contradicts-type': {
    wrong: snippet`
      segment readers "Readers in town"
      relationship club "Reading club" {
        with  readers
        type  communities
        mode  automated
      }
    `,
    right: snippet`
      segment readers "Readers in town"
      relationship club "Reading club" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/service-contradicts-type': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship shelf "Take what you like" {
        with     homes
        type     self-service
        service  full
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship shelf "Take what you like" {
        with     homes
        type     self-service
        service  self
      }
    `,
  },
  'relationship/held-by-partner': {
    wrong: snippet`
      segment homes "Homes nearby"
      channel grocers "Grocers" { kind store  owner partner-owned  for homes }
      relationship counter "Help at the counter" {
        with  homes
        type  personal-assistance
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel grocers "Grocers" { kind store  owner partner-owned  for homes }
      channel stall "Our market stall" { kind store  owner own  for homes }
      relationship counter "Help at the counter" {
        with  homes
        type  personal-assistance
      }
    `,
  },
  'relationship/is-distribution': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship "Shipping and delivery" {
        with  homes
        type  automated-services
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel van "Shipping and delivery" { kind courier  for homes }
      relationship "Orders that place themselves" {
        with  homes
        type  automated-services
      }
    `,
  },
  'relationship/is-channel': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship "Call, text, email" {
        with  homes
        type  personal-assistance
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel line "Call, text, email" { kind phone  for homes }
      relationship "A baker answers" {
        with  homes
        type  personal-assistance
        via   line
      }
    `,
  },
  'relationship/dedicated-for-mass-market': {
    wrong: snippet`
      segment travellers "Travellers" { kind mass-market }
      relationship "A travel agent of your own" {
        with  travellers
        type  dedicated-personal-assistance
      }
    `,
    right: snippet`
      segment travellers "Travellers" { kind mass-market }
      relationship "Ask the agent on duty" {
        with  travellers
        type  personal-assistance
      }
    `,
  },
  'relationship/co-creation-needs-trust': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship "Bread after your recipe" {
        with    homes
        type    co-creation
        nature  transactional
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship "Bread after your recipe" {
        with    homes
        type    co-creation
        nature  ongoing
      }
    `,
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingExample>>;
