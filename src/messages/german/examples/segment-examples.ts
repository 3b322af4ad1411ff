import type { segmentExamples as english } from '../../english/examples/segment-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about customer segments, shown. In German. */
export const segmentExamples: Texts<typeof english> = {
  'segment/needs-relationship': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      segment schools "Schulen"
      relationship club "Lesekreis" { with readers  type communities }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      segment schools "Schulen"
      relationship club "Lesekreis" { with readers  type communities }
      relationship desk "Für jede Schule eine Verkäuferin" {
        with  schools
        type  dedicated-personal-assistance
      }
    `,
  },
  'segment/expectation-unmet': {
    wrong: snippet`
      segment young "Junge Leser" { expects self-service }
      relationship counter "Den Buchhändler fragen" {
        with  young
        type  personal-assistance
      }
    `,
    right: snippet`
      segment young "Junge Leser" { expects self-service }
      relationship shelf "Stöbern und mit dem Handy zahlen" {
        with  young
        type  self-service
      }
    `,
  },
  'segment/relationship-unexpected': {
    wrong: snippet`
      segment firms "Firmen" { expects dedicated-personal-assistance }
      relationship account "Für jede Firma eine Beraterin" { with firms  type dedicated-personal-assistance }
      relationship forum "Reisende helfen einander" {
        with  firms
        type  communities
      }
    `,
    right: snippet`
      segment firms "Firmen" { expects dedicated-personal-assistance, communities }
      relationship account "Für jede Firma eine Beraterin" { with firms  type dedicated-personal-assistance }
      relationship forum "Reisende helfen einander" {
        with  firms
        type  communities
      }
    `,
  },
  'segment/needs-proposition': {
    wrong: snippet`
      segment families "Familien"
      segment firms "Firmen"
      proposition trips "Reisen mit Kindern" { for families }
    `,
    right: snippet`
      segment families "Familien"
      segment firms "Firmen"
      proposition trips "Reisen mit Kindern" { for families }
      proposition fares "Umbuchbare Fahrkarten" { for firms }
    `,
  },
  'segment/needs-channel': {
    wrong: snippet`
      segment families "Familien"
      segment firms "Firmen"
      proposition trips "Reisen" { for all }
      channel agency "Das Reisebüro in der Stadt" { kind store  for families }
    `,
    right: snippet`
      segment families "Familien"
      segment firms "Firmen"
      proposition trips "Reisen" { for all }
      channel agency "Das Reisebüro in der Stadt" { kind store  for families }
      channel line "Das Telefon für Firmen" { kind phone  for firms }
    `,
  },
  'segment/pays-nothing': {
    wrong: snippet`
      segment readers "Leser"
      segment shops "Läden, die werben"
      proposition news "Neues aus der Stadt" { for all }
      revenue adverts "Anzeigen" { from shops  kind advertising }
    `,
    right: snippet`
      segment readers "Leser" { role user }
      segment shops "Läden, die werben"
      proposition news "Neues aus der Stadt" { for all }
      revenue adverts "Anzeigen" { from shops  kind advertising }
    `,
  },
  'segment/preferred-channel-unused': {
    wrong: snippet`
      segment young "Junge Familien" { prefers app }
      channel app "Die App" { kind app  for young }
      channel branch "Die Filiale" { kind branch  for young }
      relationship advice "Jemand zum Fragen" {
        with  young
        type  personal-assistance
        via   branch
      }
    `,
    right: snippet`
      segment young "Junge Familien" { prefers app }
      channel app "Die App" { kind app  for young }
      channel branch "Die Filiale" { kind branch  for young }
      relationship advice "Jemand zum Fragen" {
        with  young
        type  personal-assistance
        via   branch, app
      }
    `,
  },
  'segment/not-heard': {
    wrong: snippet`
      segment readers "Leser in der Stadt"
      segment schools "Schulen"
      relationship club "Lesekreis" { with readers  type communities  listens surveys }
      relationship desk "Für jede Schule eine Verkäuferin" {
        with  schools
        type  dedicated-personal-assistance
      }
    `,
    right: snippet`
      segment readers "Leser in der Stadt"
      segment schools "Schulen"
      relationship club "Lesekreis" { with readers  type communities  listens surveys }
      relationship desk "Für jede Schule eine Verkäuferin" {
        with     schools
        type     dedicated-personal-assistance
        listens  interviews
      }
    `,
  },
  'segment/not-distinct': {
    wrong: snippet`
      segment young "Junge Familien"
      segment old "Paare im Ruhestand"
      proposition bread "Frisches Brot" { for young, old }
      channel shop "Der Laden" { kind store  for young, old }
      relationship counter "Hilfe an der Theke" { with young, old  type personal-assistance }
      revenue till "Brot" { from young, old  kind asset-sale }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      proposition bread "Frisches Brot" { for homes }
      channel shop "Der Laden" { kind store  for homes }
      relationship counter "Hilfe an der Theke" { with homes  type personal-assistance }
      revenue till "Brot" { from homes  kind asset-sale }
    `,
  },
};
