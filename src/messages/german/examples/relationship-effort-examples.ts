import type { relationshipEffortExamples as english } from '../../english/examples/relationship-effort-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about what relationships are for, and what they take, shown. In German. */
export const relationshipEffortExamples: Texts<typeof english> = {
  'relationship/transactional-cannot-retain': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship counter "Hilfe an der Theke" {
        with    homes
        type    personal-assistance
        motive  retention
        nature  transactional
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship counter "Der Bäcker kennt die Namen" {
        with    homes
        type    personal-assistance
        motive  retention
        nature  ongoing
      }
    `,
  },
  'relationship/only-acquisition': {
    wrong: snippet`
      canvas "Bäckerei" { stage grow }
      segment homes "Haushalte in der Nähe"
      relationship tasting "Eine Scheibe zum Probieren" {
        with    homes
        type    personal-assistance
        motive  acquisition
      }
    `,
    right: snippet`
      canvas "Bäckerei" { stage grow }
      segment homes "Haushalte in der Nähe"
      relationship tasting "Eine Scheibe zum Probieren" { with homes  type personal-assistance  motive acquisition }
      relationship card "Jeder zehnte Laib ist umsonst" {
        with    homes
        type    automated-services
        motive  retention
      }
    `,
  },
  'relationship/no-retention-channel': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store  for homes  phases evaluation, purchase }
      relationship counter "Hilfe an der Theke" {
        with    homes
        type    personal-assistance
        motive  retention
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store  for homes  phases evaluation, purchase, after-sales }
      relationship counter "Hilfe an der Theke" {
        with    homes
        type    personal-assistance
        motive  retention
      }
    `,
  },
  'relationship/retention-without-repeat': {
    wrong: snippet`
      segment farms "Höfe"
      revenue pumps "Verkaufte Pumpen" { from farms  kind asset-sale }
      relationship care "Ein Mechaniker, der den Hof kennt" {
        with    farms
        type    dedicated-personal-assistance
        motive  retention
      }
    `,
    right: snippet`
      segment farms "Höfe"
      revenue pumps "Verkaufte Pumpen" { from farms  kind asset-sale }
      revenue upkeep "Wartung im Jahresvertrag" { from farms  kind subscription }
      relationship care "Ein Mechaniker, der den Hof kennt" {
        with    farms
        type    dedicated-personal-assistance
        motive  retention
      }
    `,
  },
  'relationship/untested': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Nehmen, was gefällt, und mit dem Handy zahlen" {
        with    homes
        type    self-service
        status  assumed
      }
      proposition rye "Roggenbrot" { for homes }
      hypothesis eat "Sie essen Roggenbrot" { about rye  test "Zwanzig Laibe backen" }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Nehmen, was gefällt, und mit dem Handy zahlen" {
        with    homes
        type    self-service
        status  assumed
      }
      hypothesis phone "Sie zahlen mit dem Handy" { about shelf  test "Eine Woche lang ein Regal" }
    `,
  },
  'relationship/not-integrated': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      resource tills "Zwei Kassen" { kind physical }
      relationship till "Selbst kassieren" { with homes  type self-service  needs tills }
      relationship order "Bestellungen, die von selbst kommen" {
        with  homes
        type  automated-services
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      resource tills "Zwei Kassen" { kind physical }
      resource software "Software des Webshops" { kind intellectual }
      relationship till "Selbst kassieren" { with homes  type self-service  needs tills }
      relationship order "Bestellungen, die von selbst kommen" {
        with   homes
        type   automated-services
        needs  software
      }
    `,
  },
  'relationship/personal-unpaid': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      resource sellers "Vier Verkäuferinnen" { kind human }
      resource shop "Der Laden" { kind physical }
      cost rent "Miete" { for shop }
      relationship counter "Hilfe an der Theke" {
        with   homes
        type   personal-assistance
        needs  sellers
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      resource sellers "Vier Verkäuferinnen" { kind human }
      cost wages "Löhne" { for sellers }
      relationship counter "Hilfe an der Theke" {
        with   homes
        type   personal-assistance
        needs  sellers
      }
    `,
  },
  'relationship/costs-more-than-it-earns': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship counter "Hilfe an der Theke" { with homes  type personal-assistance }
      revenue bread "Brot" { from homes  kind asset-sale  amount 60k EUR per year }
      cost wages "Verkäuferinnen" { for counter  amount 6k EUR per month }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship counter "Hilfe an der Theke" { with homes  type personal-assistance }
      revenue bread "Brot" { from homes  kind asset-sale  amount 60k EUR per year }
      cost wages "Eine Verkäuferin" { for counter  amount 2k EUR per month }
    `,
  },
  'relationship/dedicated-needs-people': {
    wrong: snippet`
      segment families "Familien"
      relationship banker "Eine eigene Bankberaterin" {
        with  families
        type  dedicated-personal-assistance
      }
      resource house "Das Haus am See" { kind physical }
    `,
    right: snippet`
      segment families "Familien"
      relationship banker "Eine eigene Bankberaterin" {
        with   families
        type   dedicated-personal-assistance
        needs  bankers
      }
      resource bankers "Dreißig Bankberater" { kind human }
    `,
  },
  'relationship/automation-needs-platform': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship order "Bestellungen, die von selbst kommen" {
        with   homes
        type   automated-services
        needs  baking
      }
      activity baking "Nachts backen" { kind production }
      resource bakers "Drei Bäcker" { kind human  for order }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship order "Bestellungen, die von selbst kommen" {
        with   homes
        type   automated-services
        needs  baking
      }
      activity baking "Nachts backen" { kind production }
      resource shop "Software des Webshops" { kind intellectual  for order }
    `,
  },
  'relationship/community-needs-host': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship order "Online bestellen" { with homes  type self-service  needs shop }
      relationship club "Sauerteig-Club" {
        with  homes
        type  communities
      }
      resource shop "Software des Webshops" { kind intellectual }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship order "Online bestellen" { with homes  type self-service  needs shop }
      relationship club "Sauerteig-Club" {
        with   homes
        type   communities
        needs  evenings
      }
      resource shop "Software des Webshops" { kind intellectual }
      activity evenings "Jeden Monat ein Abend mit dem Bäcker"
    `,
  },
};
