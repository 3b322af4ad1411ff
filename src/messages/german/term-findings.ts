import type { termFindings as english } from '../english/term-findings.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, didYouMean, or } from './wording.ts';

/** The most words that a message lists. */
const LONGEST_LIST = 12;

/** Findings about the words of the taxonomy, in German. */
export const termFindings: Texts<typeof english> = {
  'term/unknown': {
    summary: 'Ein Begriff ist ein Wort der Taxonomie.',
    reason:
      'Ein bekanntes Wort bedeutet für alle dasselbe, die das Canvas lesen; ein unbekanntes lässt sich weder prüfen noch erklären.',
    message: ({ word, vocabulary, nearest, known, elsewhere, orText }) => {
      const what = `${code(word)} ist ${notA[vocabulary] ?? `kein Wort für ${code(vocabulary)}`}`;
      if (elsewhere.length > 0) return `${what}. Es kann nach ${or(elsewhere.map(code))} stehen.`;
      const orQuoted = orText ? ' In Anführungszeichen geht es auch mit eigenen Worten.' : '';
      if (nearest.length > 0) return `${what}.${didYouMean(nearest)}${orQuoted}`;
      const rest = known.length - LONGEST_LIST;
      const list = and([...known.slice(0, LONGEST_LIST).map(code), ...(rest > 0 ? [`${rest} weitere`] : [])]);
      return `${what}. Bekannt sind ${list}.${orQuoted}`;
    },
  },
  'term/alias': {
    summary: 'Ein Begriff steht so da, wie ihn die Taxonomie schreibt.',
    reason: 'Ein Wort für eine Sache hält Canvases einander ähnlich und ihre Unterschiede lesbar.',
    message: ({ word, term }) => `${code(word)} wird als ${code(term)} verstanden. Besser gleich so schreiben.`,
  },
};

/** What an unknown word of each vocabulary is not. */
const notA: Readonly<Record<string, string>> = {
  type: 'kein bekannter Typ einer Kundenbeziehung',
  mode: 'kein bekannter Modus einer Kundenbeziehung',
  motive: 'kein bekanntes Motiv',
  nature: 'keine bekannte Natur einer Kundenbeziehung',
  service: 'kein bekannter Umfang des Service',
  lifecycle: 'kein bekannter Abschnitt einer Kundenbeziehung',
  status: 'kein bekannter Status',
  'hypothesis-status': 'kein bekannter Status einer Hypothese',
  listens: 'keine bekannte Art zuzuhören',
  'channel-kind': 'keine bekannte Art von Kanal',
  phases: 'keine bekannte Phase eines Kanals',
  owner: 'kein bekannter Eigentümer eines Kanals',
  reach: 'keine bekannte Reichweite',
  'segment-kind': 'keine bekannte Art von Segment',
  role: 'keine bekannte Rolle',
  'proposition-kind': 'keine bekannte Art von Wert',
  'revenue-kind': 'keine bekannte Art von Einnahme',
  pricing: 'keine bekannte Preisbildung',
  'resource-kind': 'keine bekannte Art von Ressource',
  'activity-kind': 'keine bekannte Art von Aktivität',
  'partner-kind': 'keine bekannte Art von Partner',
  'partner-motive': 'kein bekanntes Motiv einer Partnerschaft',
  'cost-kind': 'keine bekannte Art von Kosten',
  'cost-focus': 'kein bekannter Kostenfokus',
  stage: 'keine bekannte Phase eines Geschäfts',
  source: 'keine bekannte Quelle',
  pattern: 'kein bekanntes Muster für Ideen',
  decision: 'keine bekannte Entscheidung',
  members: 'keine bekannte Art von Mitglied',
  agenda: 'kein bekannter Punkt einer Tagesordnung',
  level: 'keine bekannte Stufe',
};
