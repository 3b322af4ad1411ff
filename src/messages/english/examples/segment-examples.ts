import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about customer segments, shown. */
export const segmentExamples = {
  'segment/needs-relationship': {
    wrong: snippet`
      segment readers "Readers in town"
      segment schools "Schools"
      relationship club "Reading club" { with readers  type communities }
    `,
    right: snippet`
      segment readers "Readers in town"
      segment schools "Schools"
      relationship club "Reading club" { with readers  type communities }
      relationship desk "One seller for each school" {
        with  schools
        type  dedicated-personal-assistance
      }
    `,
  },
  'segment/expectation-unmet': {
    wrong: snippet`
      segment young "Young readers" { expects self-service }
      relationship counter "Ask the bookseller" {
        with  young
        type  personal-assistance
      }
    `,
    right: snippet`
      segment young "Young readers" { expects self-service }
      relationship shelf "Browse and pay by phone" {
        with  young
        type  self-service
      }
    `,
  },
  'segment/relationship-unexpected': {
    wrong: snippet`
      segment firms "Firms" { expects dedicated-personal-assistance }
      relationship account "One agent for each firm" { with firms  type dedicated-personal-assistance }
      relationship forum "Travellers help each other" {
        with  firms
        type  communities
      }
    `,
    right: snippet`
      segment firms "Firms" { expects dedicated-personal-assistance, communities }
      relationship account "One agent for each firm" { with firms  type dedicated-personal-assistance }
      relationship forum "Travellers help each other" {
        with  firms
        type  communities
      }
    `,
  },
  'segment/needs-proposition': {
    wrong: snippet`
      segment families "Families"
      segment firms "Firms"
      proposition trips "Trips with children" { for families }
    `,
    right: snippet`
      segment families "Families"
      segment firms "Firms"
      proposition trips "Trips with children" { for families }
      proposition fares "Fares that can be changed" { for firms }
    `,
  },
  'segment/needs-channel': {
    wrong: snippet`
      segment families "Families"
      segment firms "Firms"
      proposition trips "Trips" { for all }
      channel agency "The agency in town" { kind store  for families }
    `,
    right: snippet`
      segment families "Families"
      segment firms "Firms"
      proposition trips "Trips" { for all }
      channel agency "The agency in town" { kind store  for families }
      channel line "The line for firms" { kind phone  for firms }
    `,
  },
  'segment/pays-nothing': {
    wrong: snippet`
      segment readers "Readers"
      segment shops "Shops that advertise"
      proposition news "News of the town" { for all }
      revenue adverts "Advertisements" { from shops  kind advertising }
    `,
    right: snippet`
      segment readers "Readers" { role user }
      segment shops "Shops that advertise"
      proposition news "News of the town" { for all }
      revenue adverts "Advertisements" { from shops  kind advertising }
    `,
  },
  'segment/preferred-channel-unused': {
    wrong: snippet`
      segment young "Young families" { prefers app }
      channel app "The app" { kind app  for young }
      channel branch "The branch" { kind branch  for young }
      relationship advice "Somebody to ask" {
        with  young
        type  personal-assistance
        via   branch
      }
    `,
    right: snippet`
      segment young "Young families" { prefers app }
      channel app "The app" { kind app  for young }
      channel branch "The branch" { kind branch  for young }
      relationship advice "Somebody to ask" {
        with  young
        type  personal-assistance
        via   branch, app
      }
    `,
  },
  'segment/not-heard': {
    wrong: snippet`
      segment readers "Readers in town"
      segment schools "Schools"
      relationship club "Reading club" { with readers  type communities  listens surveys }
      relationship desk "One seller for each school" {
        with  schools
        type  dedicated-personal-assistance
      }
    `,
    right: snippet`
      segment readers "Readers in town"
      segment schools "Schools"
      relationship club "Reading club" { with readers  type communities  listens surveys }
      relationship desk "One seller for each school" {
        with     schools
        type     dedicated-personal-assistance
        listens  interviews
      }
    `,
  },
  'segment/not-distinct': {
    wrong: snippet`
      segment young "Young families"
      segment old "Retired couples"
      proposition bread "Fresh bread" { for young, old }
      channel shop "The shop" { kind store  for young, old }
      relationship counter "Help at the counter" { with young, old  type personal-assistance }
      revenue till "Bread" { from young, old  kind asset-sale }
    `,
    right: snippet`
      segment homes "Homes nearby"
      proposition bread "Fresh bread" { for homes }
      channel shop "The shop" { kind store  for homes }
      relationship counter "Help at the counter" { with homes  type personal-assistance }
      revenue till "Bread" { from homes  kind asset-sale }
    `,
  },
} satisfies Readonly<Record<`segment/${string}`, FindingExample>>;
