import type { segmentFindings as english } from '../english/segment-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, and, named, names } from './wording.ts';

/** Findings about customer segments and what they expect, in German. */
export const segmentFindings: Texts<typeof english> = {
  'segment/needs-relationship': {
    summary: 'Zu jedem Kundensegment gibt es eine Kundenbeziehung.',
    reason:
      'Der Artikel über die Bausteine fragt zuerst, welche Beziehung jedes Segment erwartet. Wo ein Segment keine hat, hat es niemand gefragt.',
    message: ({ segment, expects }) => {
      const expected = expects.length > 0 ? ` Erwartet wird ${and(expects.map(code))}.` : '';
      return `Zu ${named(segment, 'dative')} gibt es keine Kundenbeziehung.${expected} Eine anlegen oder das Segment bei einer vorhandenen nach \`with\` nennen.`;
    },
  },
  'segment/expectation-unmet': {
    summary: 'Ein Segment hat die Arten von Kundenbeziehung, die es erwartet.',
    reason:
      'Was ein Segment erwartet, ist die erste Frage des Artikels über die Bausteine, und die Video-Zusammenfassung nennt dieses Wissen den Schlüssel zum Block.',
    message: ({ segment, expected }) =>
      `Keine Kundenbeziehung zu ${named(segment, 'dative')} ist von dem erwarteten Typ ${code(expected)}. Eine anlegen oder den Typ einer vorhandenen ändern.`,
  },
  'segment/relationship-unexpected': {
    summary: 'Eine Kundenbeziehung ist von einem Typ, den ihre Segmente erwarten.',
    reason:
      'Welche Beziehung jedes Segment erwartet, ist die erste Frage des Artikels über die Bausteine, und die Video-Zusammenfassung rät, die Antwort mit echten Kunden zu testen. Eine unerwartete Beziehung kann die beste Idee auf dem Canvas sein: jemand sollte fragen.',
    message: ({ relationships, types, segments, expected }) =>
      `${capital(names(relationships))} ${agree(relationships, 'ist', 'sind')} ${and(types.map(code))}, ${names(segments)} ${agree(segments, 'erwartet', 'erwarten')} aber ${and(expected.map(code))}. Wollen diese Kunden das? Eine Hypothese dazu schreiben oder den Typ bei den Erwartungen ergänzen.`,
    related: 'Dieses Segment erwartet etwas anderes.',
  },
  'segment/needs-proposition': {
    summary: 'Für jedes Kundensegment gibt es ein Wertangebot.',
    reason:
      'In der Standardliteratur ist das Wertangebot der Grund, warum sich ein Segment überhaupt an ein Unternehmen wendet. Menschen im eigenen Haus bleiben außen vor.',
    message: ({ segment, lacksChannel, lacksRelationship }) => {
      const missing = ['kein Wertangebot'];
      if (lacksChannel) missing.push('keinen Kanal');
      if (lacksRelationship) missing.push('keine Kundenbeziehung');
      return `Für ${named(segment, 'accusative')} gibt es ${and(missing)}. Was tun wir für diese Kunden? Eines schreiben oder das Segment bei einem vorhandenen nach \`for\` nennen.`;
    },
  },
  'segment/needs-channel': {
    summary: 'Zu jedem Kundensegment gibt es einen Kanal.',
    reason:
      'In der Standardliteratur erreicht ein Wertangebot ein Segment über Kanäle; ohne sie bleibt es eine Absicht. Menschen im eigenen Haus bleiben außen vor.',
    message: ({ segment }) =>
      `Kein Kanal erreicht ${named(segment, 'accusative')}. Wie erfahren diese Kunden von uns, wie kaufen sie, wie kommt das Gekaufte zu ihnen? Einen Kanal anlegen oder das Segment bei einem vorhandenen nach \`for\` nennen.`,
  },
  'segment/pays-nothing': {
    summary: 'Zu jedem Segment, das zahlt, gibt es eine Einnahmequelle.',
    reason:
      'In der Standardliteratur kommen Einnahmen von Segmenten. Eines, das nichts zahlt, kann durchaus richtig sein, wenn andere für es zahlen: dann sollte das Canvas es sagen. Es sagt es, wo bei einem Partner gekauft wird oder wo an den Zahlungen eine Provision verdient wird.',
    message: ({ segment, isPayer }) =>
      isPayer
        ? `${capital(named(segment))} soll zahlen, aber keine Einnahme kommt von dort. Eine ergänzen oder die Rolle ändern.`
        : `Von ${named(segment, 'dative')} kommt keine Einnahme. Wofür zahlen diese Kunden? Zahlen andere für sie, dann \`role user\` schreiben.`,
  },
  'segment/preferred-channel-unused': {
    summary: 'Ein Kanal, den ein Segment bevorzugt, trägt eine Kundenbeziehung zu ihm.',
    reason:
      'Nach der Video-Zusammenfassung prägt die Art, wie Kunden am liebsten kaufen, Kanäle und Beziehungen gleichermaßen. Eine Vorliebe, die bekannt ist und nicht erfüllt wird, ist eine Entscheidung wert.',
    message: ({ segment, channel }) =>
      `${capital(named(segment))} bevorzugt ${named(channel, 'accusative')}, aber keine Kundenbeziehung läuft darüber. Den Kanal bei einer davon nach \`via\` nennen.`,
    related: 'Der bevorzugte Kanal.',
  },
  'segment/not-heard': {
    summary: 'Das Unternehmen hört von jedem Segment.',
    reason:
      'Zu verstehen, was Kunden brauchen, und zu merken, was neu ist oder sich ändert, ist in der Forumsdiskussion die erste Hälfte des Blocks; der Leitfaden zum Block verlangt Umfragen und andere Rückmeldungen.',
    message: ({ lacking: segments }) =>
      `Keine Kundenbeziehung zu ${names(segments, 'dative')} sagt, wie wir von diesen Kunden hören. Woran würden wir merken, dass sich ihre Bedürfnisse ändern? \`listens\` ergänzen.`,
    related: 'Auch von diesem Segment hören wir nichts.',
  },
  'segment/not-distinct': {
    summary:
      'Zwei Segmente unterscheiden sich darin, was ihnen geboten wird, wie sie erreicht und behandelt werden oder was sie zahlen.',
    reason:
      'Die Standardliteratur teilt Kunden in Segmente, wo ihre Bedürfnisse ein anderes Angebot, einen anderen Kanal oder eine andere Beziehung verlangen oder wo sie für anderes zahlen. Wo sich nichts unterscheidet, ist es ein Segment.',
    message: ({ segment, others }) =>
      `${capital(named(segment))} hat dieselben Wertangebote, Kanäle, Kundenbeziehungen und Einnahmen wie ${names(others)}. Zusammenlegen, oder sagen, was jeweils anders ist.`,
    related: 'Dieses Segment wird genauso behandelt.',
  },
};
