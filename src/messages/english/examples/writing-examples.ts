import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about how a text is written, shown. */
export const writingExamples = {
  'syntax/quoted-word': {
    wrong: snippet`
      segment readers "Readers in town" { kind "niche" }
    `,
    right: snippet`
      segment readers "Readers in town" { kind niche }
    `,
  },
  'syntax/text-for-id': {
    wrong: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for "Readers in town" }
    `,
    right: snippet`
      segment readers "Readers in town"
      channel shop "The shop" { for readers }
    `,
  },
  'syntax/unquoted-text': {
    wrong: snippet`
      canvas "Bookshop" { tagline Readers welcome }
    `,
    right: snippet`
      canvas "Bookshop" { tagline "Readers welcome" }
    `,
  },
  'syntax/unclosed-text': {
    wrong: snippet`
      segment readers "Readers in town
      segment schools "Schools"
    `,
    right: snippet`
      segment readers "Readers in town"
      segment schools "Schools"
    `,
  },
  'syntax/unclosed-block-text': {
    wrong: snippet`
      segment readers "Readers in town" {
        note """
          They read aloud to one another.
      }
      segment schools "Schools"
    `,
    right: snippet`
      segment readers "Readers in town" {
        note """
          They read aloud to one another.
        """
      }
      segment schools "Schools"
    `,
  },
  'syntax/typographic-quotes': {
    wrong: snippet`
      segment readers “Readers in town”
    `,
    right: snippet`
      segment readers "Readers in town"
    `,
  },
  'syntax/unclosed-comment': {
    wrong: snippet`
      /* Ask them in May.
      segment readers "Readers in town"
    `,
    right: snippet`
      /* Ask them in May. */
      segment readers "Readers in town"
    `,
  },
  'syntax/missing-close': {
    wrong: snippet`
      segment readers "Readers in town" {
        kind  niche

      segment schools "Schools"
    `,
    right: snippet`
      segment readers "Readers in town" {
        kind  niche
      }
      segment schools "Schools"
    `,
  },
  'syntax/missing-open': {
    wrong: snippet`
      segment readers "Readers in town"
        kind  niche
      }
    `,
    right: snippet`
      segment readers "Readers in town" {
        kind  niche
      }
    `,
  },
  'syntax/missing-comma': {
    wrong: snippet`
      segment readers "Readers in town" { role user payer }
    `,
    right: snippet`
      segment readers "Readers in town" { role user, payer }
    `,
  },
  'syntax/missing-value': {
    wrong: snippet`
      segment readers "Readers in town" { role user, }
    `,
    right: snippet`
      segment readers "Readers in town" { role user }
    `,
  },
  'syntax/fact-outside': {
    wrong: snippet`
      segment readers "Readers in town" {
        kind  niche
      }
      size  1200
    `,
    right: snippet`
      segment readers "Readers in town" {
        kind  niche
        size  1200
      }
    `,
  },
  'syntax/extra-brace': {
    wrong: snippet`
      segment readers "Readers in town" { kind niche }
      }
    `,
    right: snippet`
      segment readers "Readers in town" { kind niche }
    `,
  },
  'syntax/header-id': {
    wrong: snippet`
      canvas bookshop "Bookshop"
    `,
    right: snippet`
      canvas "Bookshop"
    `,
  },
  'syntax/stray': {
    wrong: snippet`
      segmnt readers "Readers in town"
    `,
    right: snippet`
      segment readers "Readers in town"
    `,
  },
  'encoding/not-utf-8': {
    wrong: snippet`
      segment cafes "Caf\ufffds in town"
    `,
    right: snippet`
      segment cafes "Cafés in town"
    `,
  },
  'file/too-large': {
    described: 'A file of several megabytes, such as a log that was saved under the name of a canvas.',
  },
} satisfies Readonly<Record<`${'syntax' | 'encoding' | 'file'}/${string}`, FindingExample>>;
