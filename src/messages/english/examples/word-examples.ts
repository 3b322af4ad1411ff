import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about names, references, terms and properties, shown. */
export const wordExamples = {
  'reference/unknown': {
    wrong: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for reders }
    `,
    right: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for readers }
    `,
  },
  'reference/wrong-kind': {
    wrong: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for readers }
      relationship counter "Ask the bookseller" { with shop  type personal-assistance }
    `,
    right: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for readers }
      relationship counter "Ask the bookseller" { with readers  type personal-assistance  via shop }
    `,
  },
  'reference/missing-file': {
    wrong: snippet`
      canvas "Bookshop, next year" { from "bokshop.bmc" }
    `,
    right: snippet`
      canvas "Bookshop, next year" { from "bookshop.bmc" }
    `,
  },
  'name/duplicate': {
    wrong: snippet`
      segment readers "Readers in town"
      segment readers "Readers abroad"
    `,
    right: snippet`
      segment readers "Readers in town"
      segment readers-abroad "Readers abroad"
    `,
  },
  'name/reserved': {
    wrong: snippet`
      partner partner "The mill"
    `,
    right: snippet`
      partner mill "The mill"
    `,
  },
  'name/missing': {
    wrong: snippet`
      segment { kind niche }
    `,
    right: snippet`
      segment "Collectors of first editions" { kind niche }
    `,
  },
  'term/unknown': {
    wrong: snippet`
      segment readers "Readers in town" { expects self-servise }
    `,
    right: snippet`
      segment readers "Readers in town" { expects self-service }
    `,
  },
  'term/alias': {
    wrong: snippet`
      segment readers "Readers in town" { expects dedicated }
    `,
    right: snippet`
      segment readers "Readers in town" { expects dedicated-personal-assistance }
    `,
  },
  'property/unknown': {
    wrong: snippet`
      segment readers "Readers in town" {
        knd  niche
      }
    `,
    right: snippet`
      segment readers "Readers in town" {
        kind  niche
      }
    `,
  },
  'property/misplaced': {
    wrong: snippet`
      segment readers "Readers in town" {
        with  shop
      }
      channel shop "The shop" { for readers }
    `,
    right: snippet`
      segment readers "Readers in town" {
        prefers  shop
      }
      channel shop "The shop" { for readers }
    `,
  },
  'property/empty': {
    wrong: snippet`
      segment readers "Readers in town" {
        kind
        size  1200
      }
    `,
    right: snippet`
      segment readers "Readers in town" {
        kind  niche
        size  1200
      }
    `,
  },
  'property/repeated': {
    wrong: snippet`
      segment readers "Readers in town" {
        size  1200
        size  1500
      }
    `,
    right: snippet`
      segment readers "Readers in town" {
        size  1200..1500
      }
    `,
  },
  'ignore/unused': {
    wrong: snippet`
      // bmc-ignore relationship/needs-type: we are still asking
      segment readers "Readers in town"
    `,
    right: snippet`
      segment readers "Readers in town"
    `,
  },
  'ignore/no-reason': {
    wrong: snippet`
      // bmc-ignore relationship/needs-type
      relationship "Trust" { with all }
    `,
    right: snippet`
      // bmc-ignore relationship/needs-type: we ask the readers in May
      relationship "Trust" { with all }
    `,
  },
} satisfies Readonly<Record<`${'reference' | 'name' | 'term' | 'property' | 'ignore'}/${string}`, FindingExample>>;
