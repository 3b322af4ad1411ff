import type { offerExamples as english } from '../../english/examples/offer-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about the canvas as a whole, about channels and value propositions, shown. In German. */
export const offerExamples: Texts<typeof english> = {
  'canvas/block-empty': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      proposition bread "Frisches Brot" { for homes }
      channel shop "Der Laden" { kind store  for homes }
    `,
    right: snippet`
      partner mill "Die Mühle"
      activity baking "Backen"
      resource bakers "Bäcker"
      proposition bread "Frisches Brot" { for homes }
      relationship counter "Hilfe an der Theke" { with homes  type personal-assistance }
      channel shop "Der Laden" { kind store  for homes }
      segment homes "Haushalte in der Nähe"
      cost wages "Löhne"
      revenue till "Brot" { from homes }
    `,
  },
  'canvas/second-header': {
    wrong: snippet`
      canvas "Bäckerei"
      segment homes "Haushalte in der Nähe"
      canvas "Café"
    `,
    right: snippet`
      canvas "Bäckerei und Café"
      segment homes "Haushalte in der Nähe"
    `,
  },
  'channel/reaches-nobody': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel shop "Der Laden" { kind store  for homes }
    `,
  },
  'channel/owner-contradicts-partner': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      partner grocers "Lebensmittelläden" { provides shelf }
      channel shelf "Ein Regal im Lebensmittelladen" {
        kind   store
        for    homes
        owner  own
        by     grocers
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      partner grocers "Lebensmittelläden" { provides shelf }
      channel shelf "Ein Regal im Lebensmittelladen" {
        kind   store
        for    homes
        owner  partner-owned
        by     grocers
      }
    `,
  },
  'channel/phase-uncovered': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      channel leaflet "Handzettel" { for homes  phases awareness, evaluation }
      channel shop "Der Laden" { for homes  phases purchase, delivery }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      channel leaflet "Handzettel" { for homes  phases awareness, evaluation }
      channel shop "Der Laden" { for homes  phases purchase, delivery, after-sales }
    `,
  },
  'proposition/needs-segment': {
    wrong: snippet`
      segment families "Familien"
      proposition trips "Reisen mit Kindern"
    `,
    right: snippet`
      segment families "Familien"
      proposition trips "Reisen mit Kindern" { for families }
    `,
  },
  'proposition/fits-another-segment': {
    wrong: snippet`
      segment families "Familien" { pain bored "Kinder langweilen sich unterwegs" }
      segment firms "Firmen"
      proposition fares "Umbuchbare Fahrkarten" {
        for       firms
        relieves  bored "Spiele an Bord"
      }
    `,
    right: snippet`
      segment families "Familien" { pain bored "Kinder langweilen sich unterwegs" }
      segment firms "Firmen"
      proposition fares "Umbuchbare Fahrkarten" {
        for       firms, families
        relieves  bored "Spiele an Bord"
      }
    `,
  },
  'proposition/job-undone': {
    wrong: snippet`
      segment couriers "Kurierfirmen" {
        job  ride "Den ganzen Tag fahren"
        job  bill "Jede Fahrt abrechnen"
      }
      proposition fleet "Räder, die nie stillstehen" { for couriers  offers ride "Ein Ersatzrad" }
    `,
    right: snippet`
      segment couriers "Kurierfirmen" {
        job  ride "Den ganzen Tag fahren"
        job  bill "Jede Fahrt abrechnen"
      }
      proposition fleet "Räder, die nie stillstehen" {
        for     couriers
        offers  ride "Ein Ersatzrad", bill "Eine Rechnung aus der App"
      }
    `,
  },
  'proposition/pain-unrelieved': {
    wrong: snippet`
      segment couriers "Kurierfirmen" {
        pain  flat high "Ein Platten weit weg von zu Hause"
        pain  theft high "Räder werden gestohlen"
      }
      proposition fleet "Räder, die nie stillstehen" { for couriers  relieves flat "Wir kommen hin" }
    `,
    right: snippet`
      segment couriers "Kurierfirmen" {
        pain  flat high "Ein Platten weit weg von zu Hause"
        pain  theft high "Räder werden gestohlen"
      }
      proposition fleet "Räder, die nie stillstehen" {
        for       couriers
        relieves  flat "Wir kommen hin", theft "Ein Rad, das sagt, wo es ist"
      }
    `,
  },
  'proposition/gain-uncreated': {
    wrong: snippet`
      segment couriers "Kurierfirmen" {
        gain  praise "Kunden loben sie"
        gain  green "Kein Gramm Abgas"
      }
      proposition fleet "Räder, die nie stillstehen" { for couriers  creates green "Lastenräder" }
    `,
    right: snippet`
      segment couriers "Kurierfirmen" {
        gain  praise "Kunden loben sie"
        gain  green "Kein Gramm Abgas"
      }
      proposition fleet "Räder, die nie stillstehen" {
        for      couriers
        creates  green "Lastenräder", praise "Immer pünktlich"
      }
    `,
  },
};
