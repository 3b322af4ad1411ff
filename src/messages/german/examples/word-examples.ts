import type { wordExamples as english } from '../../english/examples/word-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about names, references, terms and properties, shown. In German. */
export const wordExamples: Texts<typeof english> = {
  'reference/unknown': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for reders }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for readers }
    `,
  },
  'reference/wrong-kind': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for readers }
      relationship counter "Den Buchhändler fragen" { with shop  type personal-assistance }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      channel shop "Der Laden" { for readers }
      relationship counter "Den Buchhändler fragen" { with readers  type personal-assistance  via shop }
    `,
  },
  'reference/missing-file': {
    wrong: snippet`
      canvas "Buchladen, nächstes Jahr" { from "buchlden.bmc" }
    `,
    right: snippet`
      canvas "Buchladen, nächstes Jahr" { from "buchladen.bmc" }
    `,
  },
  'name/duplicate': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      segment readers "Leser im Ausland"
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      segment readers-abroad "Leser im Ausland"
    `,
  },
  'name/reserved': {
    wrong: snippet`
      partner partner "Die Mühle"
    `,
    right: snippet`
      partner mill "Die Mühle"
    `,
  },
  'name/missing': {
    wrong: snippet`
      segment { kind niche }
    `,
    right: snippet`
      segment "Sammler von Erstausgaben" { kind niche }
    `,
  },
  'term/unknown': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { expects self-servise }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { expects self-service }
    `,
  },
  'term/alias': {
    wrong: snippet`
      segment readers "Leser in der Stadt" { expects dedicated }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" { expects dedicated-personal-assistance }
    `,
  },
  'property/unknown': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        knd  niche
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
      }
    `,
  },
  'property/misplaced': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        with  shop
      }
      channel shop "Der Laden" { for readers }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        prefers  shop
      }
      channel shop "Der Laden" { for readers }
    `,
  },
  'property/empty': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        kind
        size  1200
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        kind  niche
        size  1200
      }
    `,
  },
  'property/repeated': {
    wrong: snippet`
      segment readers "Leser in der Stadt" {
        size  1200
        size  1500
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt" {
        size  1200..1500
      }
    `,
  },
  'ignore/unused': {
    wrong: snippet`
      // bmc-ignore relationship/needs-type: wir fragen noch
      segment readers "Leser in der Stadt"
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
    `,
  },
  'ignore/no-reason': {
    wrong: snippet`
      // bmc-ignore relationship/needs-type
      relationship "Vertrauen" { with all }
    `,
    right: snippet`
      // bmc-ignore relationship/needs-type: im Mai fragen wir die Leser
      relationship "Vertrauen" { with all }
    `,
  },
};
