import type { relationshipExamples as english } from '../../english/examples/relationship-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about customer relationships, shown: whom they are with, of what type, through which channels. In German. */
export const relationshipExamples: Texts<typeof english> = {
  'relationship/needs-segment': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      relationship club "Lesekreis" {
        type  communities
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      relationship club "Lesekreis" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/needs-type': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      relationship "Vertrauen" {
        with  readers
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      relationship "Lesekreis" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/personal-needs-face-to-face': {
    wrong: snippet`
      segment families "Familien"
      channel portal "Portal" { kind web  for families }
      relationship banker "Eine eigene Bankberaterin" {
        with  families
        type  dedicated-personal-assistance
        via   portal
      }
    `,
    right: snippet`
      segment families "Familien"
      channel portal "Portal" { kind web  for families }
      channel visits "Hausbesuche" { kind face-to-face  for families }
      relationship banker "Eine eigene Bankberaterin" {
        with  families
        type  dedicated-personal-assistance
        via   visits, portal
      }
    `,
  },
  'relationship/automated-over-human-channel': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store  for homes }
      relationship usual "Das übliche Brot, samstags bereit" {
        with  homes
        type  automated-services
        via   shop
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store  for homes }
      channel app "Die App" { kind app  for homes }
      relationship usual "Das übliche Brot, samstags bereit" {
        with  homes
        type  automated-services
        via   app, shop
      }
    `,
  },
  'relationship/channel-misses-segment': {
    wrong: snippet`
      segment families "Familien"
      channel branch "Die Filiale" { kind branch  for families }
      segment firms "Firmen"
      channel desk "Der Schalter für Firmen" { kind branch  for firms }
      relationship "Für jede Firma eine Beraterin" { with firms  type dedicated-personal-assistance }
      relationship "Jemand zum Fragen" {
        with  families
        type  personal-assistance
        via   desk
      }
    `,
    right: snippet`
      segment families "Familien"
      channel branch "Die Filiale" { kind branch  for families }
      segment firms "Firmen"
      channel desk "Der Schalter für Firmen" { kind branch  for firms }
      relationship "Für jede Firma eine Beraterin" { with firms  type dedicated-personal-assistance }
      relationship "Jemand zum Fragen" {
        with  families
        type  personal-assistance
        via   branch
      }
    `,
  },
  'relationship/mode-contradicts-type': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      relationship club "Lesekreis" {
        with  readers
        type  communities
        mode  automated
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      relationship club "Lesekreis" {
        with  readers
        type  communities
      }
    `,
  },
  'relationship/service-contradicts-type': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Nehmen, was gefällt" {
        with     homes
        type     self-service
        service  full
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Nehmen, was gefällt" {
        with     homes
        type     self-service
        service  self
      }
    `,
  },
  'relationship/held-by-partner': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      channel grocers "Lebensmittelläden" { kind store  owner partner-owned  for homes }
      relationship counter "Hilfe an der Theke" {
        with  homes
        type  personal-assistance
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel grocers "Lebensmittelläden" { kind store  owner partner-owned  for homes }
      channel stall "Unser Marktstand" { kind store  owner own  for homes }
      relationship counter "Hilfe an der Theke" {
        with  homes
        type  personal-assistance
      }
    `,
  },
  'relationship/is-distribution': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship "Versand und Lieferung" {
        with  homes
        type  automated-services
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel van "Versand und Lieferung" { kind courier  for homes }
      relationship "Bestellungen, die von selbst kommen" {
        with  homes
        type  automated-services
      }
    `,
  },
  'relationship/is-channel': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship "Anruf, SMS, E-Mail" {
        with  homes
        type  personal-assistance
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel line "Anruf, SMS, E-Mail" { kind phone  for homes }
      relationship "Ein Bäcker antwortet" {
        with  homes
        type  personal-assistance
        via   line
      }
    `,
  },
  'relationship/dedicated-for-mass-market': {
    wrong: snippet`
      segment travellers "Reisende" { kind mass-market }
      relationship "Eine eigene Reiseberaterin" {
        with  travellers
        type  dedicated-personal-assistance
      }
    `,
    right: snippet`
      segment travellers "Reisende" { kind mass-market }
      relationship "Fragen, wer gerade Dienst hat" {
        with  travellers
        type  personal-assistance
      }
    `,
  },
  'relationship/co-creation-needs-trust': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship "Brot nach eigenem Rezept" {
        with    homes
        type    co-creation
        nature  transactional
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship "Brot nach eigenem Rezept" {
        with    homes
        type    co-creation
        nature  ongoing
      }
    `,
  },
};
