import type { ideaExamples as english } from '../../english/examples/idea-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about hotspots, changes, ideas and hypotheses, shown. In German. */
export const ideaExamples: Texts<typeof english> = {
  'hotspot/no-idea': {
    wrong: snippet`
      hotspot steam "Ein Drittel des Dampfs geht verloren" { severity high }
      hotspot scrap "Küchen werfen die Dosen weg" { severity medium }
      idea back "Leere Dosen zurücknehmen" { addresses scrap }
    `,
    right: snippet`
      hotspot steam "Ein Drittel des Dampfs geht verloren" { severity high }
      hotspot scrap "Küchen werfen die Dosen weg" { severity medium }
      idea back "Leere Dosen zurücknehmen" { addresses scrap }
      idea lease "Dampf nach Tonnen bezahlen" { addresses steam }
    `,
  },
  'change/no-idea': {
    wrong: snippet`
      change law "Läden melden ihre Emissionen"
      change diet "Es wird weniger Thunfisch gegessen"
      idea beans "Bohnen in Dosen" { addresses diet }
    `,
    right: snippet`
      change law "Läden melden ihre Emissionen"
      change diet "Es wird weniger Thunfisch gegessen"
      idea beans "Bohnen in Dosen" { addresses diet }
      idea figures "Zahlen zu jeder Lieferung" { addresses law }
    `,
  },
  'idea/addresses-nothing': {
    wrong: snippet`
      hotspot scrap "Küchen werfen die Dosen weg" { severity medium }
      idea back "Leere Dosen zurücknehmen" { pattern take-back-scheme }
    `,
    right: snippet`
      hotspot scrap "Küchen werfen die Dosen weg" { severity medium }
      idea back "Leere Dosen zurücknehmen" { pattern take-back-scheme  addresses scrap }
    `,
  },
  'idea/not-evaluated': {
    wrong: snippet`
      hotspot scrap "Küchen werfen die Dosen weg"
      idea back "Leere Dosen zurücknehmen" {
        addresses  scrap
        benefits   medium "Bei jeder Abholung ein Gespräch mit der Küche"
      }
    `,
    right: snippet`
      hotspot scrap "Küchen werfen die Dosen weg"
      idea back "Leere Dosen zurücknehmen" {
        addresses  scrap
        benefits   medium "Bei jeder Abholung ein Gespräch mit der Küche"
        costs      low "Kisten und ein Schrotthändler"
        risks      low "Ungespülte Dosen riechen"
      }
    `,
  },
  'idea/servitisation-sells': {
    wrong: snippet`
      revenue boilers "Dampfkessel" { kind asset-sale }
      hotspot steam "Ein Drittel des Dampfs geht verloren"
      idea lease "Dampf nach Tonnen" {
        pattern    product-service-system
        decision   adopt
        addresses  steam
        changes    boilers
      }
    `,
    right: snippet`
      revenue boilers "Dampf nach Tonnen" { kind usage-fee }
      hotspot steam "Ein Drittel des Dampfs geht verloren"
      idea lease "Dampf nach Tonnen" {
        pattern    product-service-system
        decision   adopt
        addresses  steam
        changes    boilers
      }
    `,
  },
  'idea/take-back-without-contact': {
    wrong: snippet`
      channel lorries "Unsere Lastwagen" { for all  phases delivery }
      hotspot scrap "Küchen werfen die Dosen weg"
      idea back "Leere Dosen zurücknehmen" { pattern take-back-scheme  addresses scrap }
    `,
    right: snippet`
      channel lorries "Unsere Lastwagen" { for all  phases delivery, after-sales }
      hotspot scrap "Küchen werfen die Dosen weg"
      idea back "Leere Dosen zurücknehmen" { pattern take-back-scheme  addresses scrap }
    `,
  },
  'idea/board-without-gender-expertise': {
    wrong: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        members    sustainability-expertise
      }
    `,
    right: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        members    sustainability-expertise, gender-expertise
      }
    `,
  },
  'idea/board-agenda': {
    wrong: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        agenda     sustainability-performance
      }
    `,
    right: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        agenda     sustainability-performance, gender-equality
      }
    `,
  },
  'idea/board-meets': {
    wrong: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        meets      6 per year
      }
    `,
    right: snippet`
      hotspot price "Einkäufer reden nur über den Preis"
      idea board "Ein Beirat aus Kunden" {
        pattern    customer-sustainability-board
        addresses  price
        meets      2 per year
      }
    `,
  },
  'hypothesis/refuted-still-built': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Mit dem Handy zahlen" { with homes  type self-service  status established }
      hypothesis pay "Sie zahlen gern mit dem Handy" {
        about     shelf
        status    refuted
        evidence  "Zwei von fünfzig taten es"
      }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      relationship shelf "Mit dem Handy zahlen" { with homes  type self-service  status retiring }
      hypothesis pay "Sie zahlen gern mit dem Handy" {
        about     shelf
        status    refuted
        evidence  "Zwei von fünfzig taten es"
      }
    `,
  },
  'hypothesis/no-test': {
    wrong: snippet`
      hypothesis rye "Sie kaufen Roggenbrot" { test "Zwanzig Laibe backen" }
      hypothesis phone "Sie zahlen mit dem Handy"
    `,
    right: snippet`
      hypothesis rye "Sie kaufen Roggenbrot" { test "Zwanzig Laibe backen" }
      hypothesis phone "Sie zahlen mit dem Handy" { test "Eine Woche lang ein Regal" }
    `,
  },
  'hypothesis/no-evidence': {
    wrong: snippet`
      hypothesis rye "Sie kaufen Roggenbrot" {
        test    "Zwanzig Laibe backen"
        status  supported
      }
    `,
    right: snippet`
      hypothesis rye "Sie kaufen Roggenbrot" {
        test      "Zwanzig Laibe backen"
        status    supported
        evidence  "Mittags waren alle verkauft"
      }
    `,
  },
};
