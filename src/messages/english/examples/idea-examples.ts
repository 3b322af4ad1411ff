import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about hotspots, changes, ideas and hypotheses, shown. */
export const ideaExamples = {
  'hotspot/no-idea': {
    wrong: snippet`
      hotspot steam "A third of our steam is lost" { severity high }
      hotspot scrap "Kitchens bin our tins" { severity medium }
      idea back "Take empty tins back" { addresses scrap }
    `,
    right: snippet`
      hotspot steam "A third of our steam is lost" { severity high }
      hotspot scrap "Kitchens bin our tins" { severity medium }
      idea back "Take empty tins back" { addresses scrap }
      idea lease "Pay for steam by the tonne" { addresses steam }
    `,
  },
  'change/no-idea': {
    wrong: snippet`
      change law "Shops must report emissions"
      change diet "People eat less tuna"
      idea beans "Tins of beans" { addresses diet }
    `,
    right: snippet`
      change law "Shops must report emissions"
      change diet "People eat less tuna"
      idea beans "Tins of beans" { addresses diet }
      idea figures "Figures with each delivery" { addresses law }
    `,
  },
  'idea/addresses-nothing': {
    wrong: snippet`
      hotspot scrap "Kitchens bin our tins" { severity medium }
      idea back "Take empty tins back" { pattern take-back-scheme }
    `,
    right: snippet`
      hotspot scrap "Kitchens bin our tins" { severity medium }
      idea back "Take empty tins back" { pattern take-back-scheme  addresses scrap }
    `,
  },
  'idea/not-evaluated': {
    wrong: snippet`
      hotspot scrap "Kitchens bin our tins"
      idea back "Take empty tins back" {
        addresses  scrap
        benefits   medium "We talk to the kitchen at each pick-up"
      }
    `,
    right: snippet`
      hotspot scrap "Kitchens bin our tins"
      idea back "Take empty tins back" {
        addresses  scrap
        benefits   medium "We talk to the kitchen at each pick-up"
        costs      low "Crates, and a scrap dealer"
        risks      low "Unrinsed tins smell"
      }
    `,
  },
  'idea/servitisation-sells': {
    wrong: snippet`
      revenue boilers "Boilers" { kind asset-sale }
      hotspot steam "A third of the steam is lost"
      idea lease "Steam, paid by the tonne" {
        pattern    product-service-system
        decision   adopt
        addresses  steam
        changes    boilers
      }
    `,
    right: snippet`
      revenue boilers "Steam by the tonne" { kind usage-fee }
      hotspot steam "A third of the steam is lost"
      idea lease "Steam, paid by the tonne" {
        pattern    product-service-system
        decision   adopt
        addresses  steam
        changes    boilers
      }
    `,
  },
  'idea/take-back-without-contact': {
    wrong: snippet`
      channel lorries "Our lorries" { for all  phases delivery }
      hotspot scrap "Kitchens bin our tins"
      idea back "Take empty tins back" { pattern take-back-scheme  addresses scrap }
    `,
    right: snippet`
      channel lorries "Our lorries" { for all  phases delivery, after-sales }
      hotspot scrap "Kitchens bin our tins"
      idea back "Take empty tins back" { pattern take-back-scheme  addresses scrap }
    `,
  },
  'idea/board-without-gender-expertise': {
    wrong: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        members    sustainability-expertise
      }
    `,
    right: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        members    sustainability-expertise, gender-expertise
      }
    `,
  },
  'idea/board-agenda': {
    wrong: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        agenda     sustainability-performance
      }
    `,
    right: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        agenda     sustainability-performance, gender-equality
      }
    `,
  },
  'idea/board-meets': {
    wrong: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        meets      6 per year
      }
    `,
    right: snippet`
      hotspot price "Buyers talk about price alone"
      idea board "A board of customers" {
        pattern    customer-sustainability-board
        addresses  price
        meets      2 per year
      }
    `,
  },
  'hypothesis/refuted-still-built': {
    wrong: snippet`
      segment homes "Homes nearby"
      relationship shelf "Pay by phone" { with homes  type self-service  status established }
      hypothesis pay "They like to pay by phone" {
        about     shelf
        status    refuted
        evidence  "Two of fifty did"
      }
    `,
    right: snippet`
      segment homes "Homes nearby"
      relationship shelf "Pay by phone" { with homes  type self-service  status retiring }
      hypothesis pay "They like to pay by phone" {
        about     shelf
        status    refuted
        evidence  "Two of fifty did"
      }
    `,
  },
  'hypothesis/no-test': {
    wrong: snippet`
      hypothesis rye "They buy rye" { test "Bake twenty loaves" }
      hypothesis phone "They pay by phone"
    `,
    right: snippet`
      hypothesis rye "They buy rye" { test "Bake twenty loaves" }
      hypothesis phone "They pay by phone" { test "A shelf for one week" }
    `,
  },
  'hypothesis/no-evidence': {
    wrong: snippet`
      hypothesis rye "They buy rye" {
        test    "Bake twenty loaves"
        status  supported
      }
    `,
    right: snippet`
      hypothesis rye "They buy rye" {
        test      "Bake twenty loaves"
        status    supported
        evidence  "All were gone by noon"
      }
    `,
  },
} satisfies Readonly<Record<`${'hotspot' | 'change' | 'idea' | 'hypothesis'}/${string}`, FindingExample>>;
