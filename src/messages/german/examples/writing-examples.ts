import type { writingExamples as english } from '../../english/examples/writing-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about how a text is written, shown. In German. */
export const writingExamples: Texts<typeof english> = {
  'syntax/quoted-word': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { kind "niche" }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { kind niche }
    `,
  },
  'syntax/text-for-id': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for "Leser in der Stadt" }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for readers }
    `,
  },
  'syntax/unquoted-text': {
    wrong: snippet`
      canvas "Buchladen" { tagline Leser willkommen }
    `,
    right: snippet`
      canvas "Buchladen" { tagline "Leser willkommen" }
    `,
  },
  'syntax/unclosed-text': {
    wrong: snippet`
      segment readers "Leser in der Stadt
      segment schools "Schulen"
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      segment schools "Schulen"
    `,
  },
  'syntax/unclosed-block-text': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        note """
          Sie lesen einander vor.
      }
      segment schools "Schulen"
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        note """
          Sie lesen einander vor.
        """
      }
      segment schools "Schulen"
    `,
  },
  'syntax/typographic-quotes': {
    wrong: snippet`
      segment readers „Leser in der Stadt“
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
    `,
  },
  'syntax/unclosed-comment': {
    wrong: snippet`
      /* Im Mai fragen.
      segment readers "Leser in der Stadt"
    `,
    right: snippet`
      /* Im Mai fragen. */
      segment readers "Leser in der Stadt"
    `,
  },
  'syntax/missing-close': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche

      segment schools "Schulen"
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
      }
      segment schools "Schulen"
    `,
  },
  'syntax/missing-open': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
        kind  niche
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
      }
    `,
  },
  'syntax/missing-comma': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { role user payer }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { role user, payer }
    `,
  },
  'syntax/missing-value': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { role user, }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { role user }
    `,
  },
  'syntax/fact-outside': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
      }
      size  1200
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
        size  1200
      }
    `,
  },
  'syntax/extra-brace': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { kind niche }
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { kind niche }
    `,
  },
  'syntax/header-id': {
    wrong: snippet`
      canvas bookshop "Buchladen"
    `,
    right: snippet`
      canvas "Buchladen"
    `,
  },
  'syntax/stray': {
    wrong: snippet`
      segmnt readers "Leser in der Stadt"
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
    `,
  },
  'encoding/not-utf-8': {
    wrong: snippet`
      segment cafes "Caf\ufffds in der Stadt"
    `,
    right: snippet`
      segment cafes "Cafés in der Stadt"
    `,
  },
  'file/too-large': {
    described:
      'Eine Datei von mehreren Megabyte, etwa ein Protokoll, das unter dem Namen eines Canvas gespeichert wurde.',
  },
};
