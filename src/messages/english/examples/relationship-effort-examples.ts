import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about what relationships are for, and what they take, shown. */
export const relationshipEffortExamples = {
  'relationship/transactional-cannot-retain': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship counter "Help at the counter" {
        with    homes
        type    personal-assistance
        motive  retention
        nature  transactional
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship counter "The baker knows your name" {
        with    homes
        type    personal-assistance
        motive  retention
        nature  ongoing
      }
    `,
  },
  'relationship/only-acquisition': {
    wrong: snippet`
      canvas "Bakery" { stage grow }
      segment homes "Homes nearby"
      relationship tasting "A slice to try" {
        with    homes
        type    personal-assistance
        motive  acquisition
      }
    `,
    right: snippet`
      canvas "Bakery" { stage grow }
      segment homes "Homes nearby"
      relationship tasting "A slice to try" { with homes  type personal-assistance  motive acquisition }
      relationship card "Every tenth loaf is free" {
        with    homes
        type    automated-services
        motive  retention
      }
    `,
  },
  'relationship/no-retention-channel': {
    wrong: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store  for homes  phases evaluation, purchase }
      relationship counter "Help at the counter" {
        with    homes
        type    personal-assistance
        motive  retention
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store  for homes  phases evaluation, purchase, after-sales }
      relationship counter "Help at the counter" {
        with    homes
        type    personal-assistance
        motive  retention
      }
    `,
  },
  'relationship/retention-without-repeat': {
    wrong: snippet`
      segment farms "Farms"
      revenue pumps "Pumps sold" { from farms  kind asset-sale }
      relationship care "A mechanic who knows the farm" {
        with    farms
        type    dedicated-personal-assistance
        motive  retention
      }
    `,
    right: snippet`
      segment farms "Farms"
      revenue pumps "Pumps sold" { from farms  kind asset-sale }
      revenue upkeep "Upkeep by the year" { from farms  kind subscription }
      relationship care "A mechanic who knows the farm" {
        with    farms
        type    dedicated-personal-assistance
        motive  retention
      }
    `,
  },
  'relationship/untested': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship shelf "Take what you like, pay by phone" {
        with    homes
        type    self-service
        status  assumed
      }
      proposition rye "Rye bread" { for homes }
      hypothesis eat "They eat rye" { about rye  test "Bake twenty loaves" }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship shelf "Take what you like, pay by phone" {
        with    homes
        type    self-service
        status  assumed
      }
      hypothesis phone "They pay by phone" { about shelf  test "A shelf for one week" }
    `,
  },
  'relationship/not-integrated': {
    wrong: snippet`
      segment homes "Homes nearby"
      resource tills "Two tills" { kind physical }
      relationship till "Pay by yourself" { with homes  type self-service  needs tills }
      relationship order "Orders that place themselves" {
        with  homes
        type  automated-services
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      resource tills "Two tills" { kind physical }
      resource software "Software of the web shop" { kind intellectual }
      relationship till "Pay by yourself" { with homes  type self-service  needs tills }
      relationship order "Orders that place themselves" {
        with   homes
        type   automated-services
        needs  software
      }
    `,
  },
  'relationship/personal-unpaid': {
    wrong: snippet`
      segment homes "Homes nearby"
      resource sellers "Four sellers" { kind human }
      resource shop "The shop" { kind physical }
      cost rent "Rent" { for shop }
      relationship counter "Help at the counter" {
        with   homes
        type   personal-assistance
        needs  sellers
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      resource sellers "Four sellers" { kind human }
      cost wages "Wages" { for sellers }
      relationship counter "Help at the counter" {
        with   homes
        type   personal-assistance
        needs  sellers
      }
    `,
  },
  'relationship/costs-more-than-it-earns': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship counter "Help at the counter" { with homes  type personal-assistance }
      revenue bread "Bread" { from homes  kind asset-sale  amount 60k EUR per year }
      cost wages "Sellers" { for counter  amount 6k EUR per month }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship counter "Help at the counter" { with homes  type personal-assistance }
      revenue bread "Bread" { from homes  kind asset-sale  amount 60k EUR per year }
      cost wages "One seller" { for counter  amount 2k EUR per month }
    `,
  },
  'relationship/dedicated-needs-people': {
    wrong: snippet`
      segment families "Families"
      relationship banker "A banker of their own" {
        with  families
        type  dedicated-personal-assistance
      }
      resource house "The house by the lake" { kind physical }
    `,
    right: snippet`
      segment families "Families"
      relationship banker "A banker of their own" {
        with   families
        type   dedicated-personal-assistance
        needs  bankers
      }
      resource bankers "Thirty bankers" { kind human }
    `,
  },
  'relationship/automation-needs-platform': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship order "Orders that place themselves" {
        with   homes
        type   automated-services
        needs  baking
      }
      activity baking "Baking at night" { kind production }
      resource bakers "Three bakers" { kind human  for order }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship order "Orders that place themselves" {
        with   homes
        type   automated-services
        needs  baking
      }
      activity baking "Baking at night" { kind production }
      resource shop "Software of the web shop" { kind intellectual  for order }
    `,
  },
  'relationship/community-needs-host': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship order "Order online" { with homes  type self-service  needs shop }
      relationship club "Sourdough club" {
        with  homes
        type  communities
      }
      resource shop "Software of the web shop" { kind intellectual }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship order "Order online" { with homes  type self-service  needs shop }
      relationship club "Sourdough club" {
        with   homes
        type   communities
        needs  evenings
      }
      resource shop "Software of the web shop" { kind intellectual }
      activity evenings "An evening with the baker each month"
    `,
  },
} satisfies Readonly<Record<`relationship/${string}`, FindingExample>>;
