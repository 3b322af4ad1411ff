import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about the canvas as a whole, about channels and value propositions, shown. */
export const offerExamples = {
  'canvas/block-empty': {
    wrong: snippet`
      segment homes "Homes nearby"
      proposition bread "Fresh bread" { for homes }
      channel shop "The shop" { kind store  for homes }
    `,
    right: snippet`
      partner mill "The mill"
      activity baking "Baking"
      resource bakers "Bakers"
      proposition bread "Fresh bread" { for homes }
      relationship counter "Help at the counter" { with homes  type personal-assistance }
      channel shop "The shop" { kind store  for homes }
      segment homes "Homes nearby"
      cost wages "Wages"
      revenue till "Bread" { from homes }
    `,
  },
  'canvas/second-header': {
    wrong: snippet`
      canvas "Bakery"
      segment homes "Homes nearby"
      canvas "Café"
    `,
    right: snippet`
      canvas "Bakery and café"
      segment homes "Homes nearby"
    `,
  },
  'channel/reaches-nobody': {
    wrong: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel shop "The shop" { kind store  for homes }
    `,
  },
  'channel/owner-contradicts-partner': {
    wrong: snippet`
      segment homes "Homes nearby"
      partner grocers "Grocers" { provides shelf }
      channel shelf "A shelf at the grocer’s" {
        kind   store
        for    homes
        owner  own
        by     grocers
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      partner grocers "Grocers" { provides shelf }
      channel shelf "A shelf at the grocer’s" {
        kind   store
        for    homes
        owner  partner-owned
        by     grocers
      }
    `,
  },
  'channel/phase-uncovered': {
    wrong: snippet`
      segment homes "Homes nearby"
      channel leaflet "Leaflets" { for homes  phases awareness, evaluation }
      channel shop "The shop" { for homes  phases purchase, delivery }
    `,
    right: snippet`
      segment homes "Homes nearby"
      channel leaflet "Leaflets" { for homes  phases awareness, evaluation }
      channel shop "The shop" { for homes  phases purchase, delivery, after-sales }
    `,
  },
  'proposition/needs-segment': {
    wrong: snippet`
      segment families "Families"
      proposition trips "Trips with children"
    `,
    right: snippet`
      segment families "Families"
      proposition trips "Trips with children" { for families }
    `,
  },
  'proposition/fits-another-segment': {
    wrong: snippet`
      segment families "Families" { pain bored "Children are bored on the way" }
      segment firms "Firms"
      proposition fares "Fares that can be changed" {
        for       firms
        relieves  bored "Games on board"
      }
    `,
    right: snippet`
      segment families "Families" { pain bored "Children are bored on the way" }
      segment firms "Firms"
      proposition fares "Fares that can be changed" {
        for       firms, families
        relieves  bored "Games on board"
      }
    `,
  },
  'proposition/job-undone': {
    wrong: snippet`
      segment couriers "Courier firms" {
        job  ride "Ride all day"
        job  bill "Bill each ride"
      }
      proposition fleet "Bikes that never stand still" { for couriers  offers ride "A spare bike" }
    `,
    right: snippet`
      segment couriers "Courier firms" {
        job  ride "Ride all day"
        job  bill "Bill each ride"
      }
      proposition fleet "Bikes that never stand still" {
        for     couriers
        offers  ride "A spare bike", bill "A bill from the app"
      }
    `,
  },
  'proposition/pain-unrelieved': {
    wrong: snippet`
      segment couriers "Courier firms" {
        pain  flat high "A flat tyre far from home"
        pain  theft high "Bikes are stolen"
      }
      proposition fleet "Bikes that never stand still" { for couriers  relieves flat "We come to you" }
    `,
    right: snippet`
      segment couriers "Courier firms" {
        pain  flat high "A flat tyre far from home"
        pain  theft high "Bikes are stolen"
      }
      proposition fleet "Bikes that never stand still" {
        for       couriers
        relieves  flat "We come to you", theft "A bike that tells where it is"
      }
    `,
  },
  'proposition/gain-uncreated': {
    wrong: snippet`
      segment couriers "Courier firms" {
        gain  praise "Customers praise them"
        gain  green "Not a gram of exhaust"
      }
      proposition fleet "Bikes that never stand still" { for couriers  creates green "Cargo bikes" }
    `,
    right: snippet`
      segment couriers "Courier firms" {
        gain  praise "Customers praise them"
        gain  green "Not a gram of exhaust"
      }
      proposition fleet "Bikes that never stand still" {
        for      couriers
        creates  green "Cargo bikes", praise "On time, every time"
      }
    `,
  },
} satisfies Readonly<Record<`${'canvas' | 'channel' | 'proposition'}/${string}`, FindingExample>>;
