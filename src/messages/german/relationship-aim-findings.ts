import type { relationshipAimFindings as english } from '../english/relationship-aim-findings.ts';
import { capital } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, named, names } from './wording.ts';

/** Findings about what a relationship is for: winning customers, keeping them, and how we know that it will. In German. */
export const relationshipAimFindings: Texts<typeof english> = {
  'relationship/transactional-cannot-retain': {
    summary: 'Eine Kundenbeziehung, die Kunden binden soll, geht nach dem Kauf weiter.',
    reason:
      'Die Forumsdiskussion über den unklaren Block trennt einmalige Verkäufe von fortlaufendem Kontakt und das Gewinnen von Kunden vom Halten; die Übung zur Öko-Innovation zeigt, wie ein fortlaufender Dienst viel mehr Anlässe schafft, mit Kunden zu tun zu haben.',
    message: ({ relationship }) =>
      `${capital(named(relationship))} soll Kunden binden, ist aber transaktional: mit jedem Kauf ist Schluss. \`ongoing\` daraus machen oder \`retention\` streichen.`,
    related: 'Hier steht, dass sie transaktional ist.',
  },
  'relationship/only-acquisition': {
    summary: 'Zu jedem Segment, das gewonnen wird, gibt es auch eine Kundenbeziehung, die es hält.',
    reason:
      'Der Artikel über die Bausteine erzählt von einem Netz, das seine Kunden mit kostenlosen Diensten gewann und sich dem Halten und den Ausgaben jedes einzelnen zuwandte, als kaum noch neue zu gewinnen waren. Solange es noch keine Kunden zu halten gibt, schweigt die Regel.',
    message: ({ segments }) =>
      `Alles, was wir mit ${names(segments, 'dative')} tun, dient der Akquise. Was hält diese Kunden? Eine Kundenbeziehung zur Kundenbindung ergänzen, oder sagen, wozu die vorhandenen noch da sind.`,
    related: 'Diese Kundenbeziehung dient der Akquise.',
  },
  'relationship/no-retention-channel': {
    summary: 'Eine Kundenbeziehung, die Kunden binden soll, hat einen Kanal für alle, die schon gekauft haben.',
    reason:
      'In der Video-Zusammenfassung werben Kanäle, verkaufen und betreuen nach dem Kauf, und die Standardliteratur nennt ihre letzte Phase die nach dem Kauf: wer Kunden binden will, braucht einen Ort, an den sie sich wenden können. Wer sich nur selbst bedient, bleibt dort, wo er wieder kauft.',
    message: ({ relationships, carriers }) =>
      `${capital(names(relationships))} ${agree(relationships, 'soll', 'sollen')} Kunden binden, aber ${names(carriers)} ${agree(carriers, 'ist', 'sind')} nach dem Kauf nicht für sie da. Bei den Phasen \`after-sales\` ergänzen, oder einen weiteren Kanal.`,
    related: 'Dieser Kanal hat keine Phase nach dem Kauf.',
  },
  'relationship/retention-without-repeat': {
    summary: 'Eine Kundenbeziehung, die nur binden soll, bringt etwas ein, wenn Kunden bleiben.',
    reason:
      'Der Leitfaden zum Block zählt wiederholte Käufe zum Gewinn aus treuen Kunden, und die Übung zur Öko-Innovation ersetzt den einmaligen Verkauf durch einen Dienst, der immer wieder bezahlt wird. Ein Verkauf, dessen Betrag pro Kunde und Jahr gilt, wiederholt sich, und wer mehreres kauft, etwa Rasierer und Klingen, kommt wieder.',
    message: ({ relationship }) =>
      `${capital(named(relationship))} soll Kunden binden, aber nach diesem Canvas kaufen sie eine Sache, und die nur einmal. Kaufen sie wieder, dann beim Betrag sagen, wie oft: \`per customer per year\`. Wenn nicht: wofür zahlen sie, wenn sie bleiben, für ein Abonnement oder einen Service drumherum?`,
  },
  'relationship/untested': {
    summary: 'Zu einer angenommenen oder geplanten Kundenbeziehung gibt es eine Hypothese.',
    reason:
      'Die Video-Zusammenfassung rät, die Wahl der Beziehung mit echten Kunden zu testen, bevor man sich auf sie verlässt. Wo ein Canvas Hypothesen hat, verdient eine nur angenommene Kundenbeziehung ihre eigene.',
    message: ({ lacking: relationships }) =>
      relationships.count === 1
        ? `${capital(names(relationships))} gibt es noch nicht, und keine Hypothese handelt davon. Was müsste wahr sein, damit es funktioniert? Das als Hypothese aufschreiben, mit einem Test.`
        : `${names(relationships)} gibt es noch nicht, und keine Hypothese handelt davon. Was müsste wahr sein, damit es funktioniert? Das als Hypothesen aufschreiben, mit je einem Test.`,
    related: 'Auch von dieser handelt keine Hypothese.',
  },
};
