import type { relationshipWayFindings as english } from '../english/relationship-way-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, and, named, names } from './wording.ts';

/** Findings about the way in which a relationship is kept: what it is, who serves, through what. In German. */
export const relationshipWayFindings: Texts<typeof english> = {
  'relationship/automated-over-human-channel': {
    summary: 'Ein automatisierter Dienst hat einen Kanal, der ohne Menschen auskommt.',
    reason:
      'Ein automatisierter Dienst erkennt den Kunden und handelt von selbst; wo sich in allen Kanälen Menschen begegnen, ist eines von beidem nicht, was es scheint. Eine Regel dieses Werkzeugs.',
    message: ({ relationship, channels }) =>
      `${capital(named(relationship))} ist ein automatisierter Dienst, aber in ${names(channels, 'dative')} begegnen sich Menschen. Nach \`via\` einen digitalen Kanal ergänzen oder den Typ ändern.`,
    related: 'In diesem Kanal begegnen sich Menschen.',
  },
  'relationship/service-contradicts-type': {
    summary: 'Wer die Arbeit tut, passt zum Typ der Kundenbeziehung.',
    reason:
      'Ob man Kunden bedient oder sie sich selbst bedienen lässt, ist eine der Fragen aus der Forumsdiskussion über den unklaren Block. Eine Beziehung, die beides zugleich sagt, lässt sich weder besetzen noch kalkulieren.',
    message: ({ relationship, service, types }) =>
      service === 'full'
        ? `${capital(named(relationship))} ist als voller Service angegeben, aber bei ${and(types.map(code))} tun die Kunden die Arbeit. \`service\` in \`self\` ändern oder einen persönlichen Typ wählen.`
        : `Bei ${named(relationship, 'dative')} sollen sich die Kunden selbst bedienen, aber ${and(types.map(code))} heißt, dass Menschen sie bedienen. \`service\` in \`full\` ändern oder den Typ in \`self-service\`.`,
  },
  'relationship/held-by-partner': {
    summary: 'Eine persönliche Kundenbeziehung hat einen eigenen Kanal oder sagt, welcher Partner sie pflegt.',
    reason:
      'Die Forumsdiskussion über den unklaren Block fragt, ob man mit seinen Kunden direkt zu tun hat oder über andere. Wo alle Wege zu ihnen anderen gehören, kennen die anderen sie und behalten sie vielleicht.',
    message: ({ relationship, carriers }) =>
      `${capital(named(relationship))} ist persönlich, aber ${names(carriers)} ${agree(carriers, 'liegt', 'liegen')} in fremden Händen: wer kennt die Kunden? Einen eigenen Kanal ergänzen oder nach \`needs\` den Partner nennen, der die Beziehung pflegt.`,
    related: 'Ein Kanal in fremden Händen.',
  },
  'relationship/is-distribution': {
    summary: 'Vertrieb und Lieferung stehen bei den Kanälen.',
    reason:
      'Wie ein Angebot ausgeliefert wird, gehört in den Block der Kanäle und nicht zum Umgang mit Kunden: so die Forumsdiskussion über den unklaren Block.',
    message: ({ relationship }) =>
      `${capital(named(relationship))} ist der Weg, auf dem das Angebot zu den Kunden kommt, und nicht die Art, wie wir mit ihnen umgehen. Einen Kanal daraus machen und fragen, welche Art von Beziehung die Kunden haben.`,
  },
  'relationship/is-channel': {
    summary: 'Kontaktmittel stehen bei den Kanälen.',
    reason:
      'Kanäle sind die Mittel des Kontakts, Beziehungen die Art des Umgangs, die über sie gepflegt wird: so die Forumsdiskussion über den unklaren Block.',
    message: ({ relationship }) =>
      `${capital(named(relationship))} ist ein Mittel des Kontakts und keine Art, miteinander umzugehen. Einen Kanal daraus machen und in der Kundenbeziehung sagen, was dort geschieht: hilft jemand, oder helfen sich die Kunden selbst?`,
  },
  'relationship/dedicated-for-mass-market': {
    summary: 'Feste persönliche Betreuung ist für Segmente, die klein genug für eigene Ansprechpartner sind.',
    reason:
      'In der Standardliteratur macht ein Massenmarkt keinen Unterschied zwischen seinen Kunden, während feste Betreuung jedem jemanden gibt, der ihn kennt: das trägt kaum ein Preis.',
    message: ({ relationship, segments }) =>
      `${capital(named(relationship))} gibt jedem Kunden einen festen Ansprechpartner, und ${names(segments)} ${agree(segments, 'ist ein Massenmarkt', 'sind Massenmärkte')}. Genügt persönliche Unterstützung oder Selbstbedienung, oder ist ein kleineres Segment gemeint?`,
    related: 'Dieses Segment ist ein Massenmarkt.',
  },
  'relationship/co-creation-needs-trust': {
    summary: 'Mitgestaltung geht über einen einzelnen Kauf hinaus und hört zu.',
    reason:
      'Der Leitfaden zum Block sagt, dass Mitgestaltung eine starke Beziehung, Vertrauen und Zusammenarbeit verlangt. Der Artikel über die Bausteine zählt auch losere Beispiele dazu, etwa Rezensionen für andere Leser.',
    message: ({ relationship, isTransactional }) =>
      isTransactional
        ? `${capital(named(relationship))} ist Mitgestaltung und braucht Vertrauen, endet aber mit jedem Kauf. \`ongoing\` daraus machen oder den Typ ändern.`
        : `${capital(named(relationship))} ist Mitgestaltung, sagt aber nicht, wie wir hören, was die Kunden beitragen. \`listens\` ergänzen.`,
  },
};
