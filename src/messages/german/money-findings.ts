import type { moneyFindings as english } from '../english/money-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { named, names, sayLacking } from './wording.ts';

/** Findings about costs and revenues, in German. */
export const moneyFindings: Texts<typeof english> = {
  'revenue/needs-segment': {
    summary: 'Eine Einnahme kommt von mindestens einem Kundensegment.',
    reason:
      'Die Standardliteratur liest jede Einnahmequelle als das, wofür ein Segment zu zahlen bereit ist. Wer zahlt, ist ein Segment, auch wenn andere das Angebot umsonst bekommen: Werbekunden, Verkäufer, Spender.',
    message: ({ thirdParty, ...args }) => {
      const whose = sayLacking(args, {
        one: 'sagt nicht, wer zahlt',
        no: 'Keine',
        many: 'Einnahmequellen',
        none: 'sagt, wer zahlt',
        some: 'sagen nicht, wer zahlt',
      });
      const third = thirdParty
        ? ' Auch wer für Werbung oder Vermittlung zahlt, ist ein Segment: fehlt die Notiz dafür, eine anlegen.'
        : '';
      return `${whose} Nach \`from\` das Segment nennen oder \`from all\` schreiben.${third}`;
    },
    related: 'Auch diese sagt nicht, wer zahlt.',
  },
  'revenue/subscription-unretained': {
    summary: 'Zu Abonnenten gibt es eine Kundenbeziehung, die fortdauert oder sie bindet.',
    reason:
      'Der Leitfaden zum Block führt dauerhafte Einnahmen auf Kundenbindung zurück, und die Übung zur Öko-Innovation sieht in fortlaufenden Zahlungen viele Anlässe, in Kontakt zu bleiben. Ein Abonnement, um das sich niemand kümmert, wird im ersten stillen Monat gekündigt.',
    message: ({ revenue, segments }) =>
      `${capital(named(revenue))} ist ein Abonnement von ${names(segments, 'dative')}, aber keine Kundenbeziehung bindet diese Kunden oder dauert fort. Bei einer ${code('nature ongoing')} schreiben oder ihr das Motiv ${code('retention')} geben.`,
    related: 'Ein Segment, das abonniert.',
  },
  'cost/pays-for-nothing': {
    summary: 'Eine Kostenposition ist mit dem verbunden, wofür sie anfällt.',
    reason:
      'Die Standardliteratur fragt, welche Ressourcen, Aktivitäten und Partner am meisten kosten, und die Video-Zusammenfassung, was eine Art von Kundenbeziehung kostet. Kosten, die mit nichts verbunden sind, beantworten keines von beidem.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'sagt nicht, wofür diese Kosten anfallen',
        no: 'Keine',
        many: 'Kostenpositionen',
        none: 'sagt, wofür sie anfällt',
        some: 'sagen nicht, wofür sie anfallen',
      });
      return `${what} Das nach \`for\` nennen: eine Ressource, eine Aktivität, einen Partner, eine Kundenbeziehung oder etwas anderes.`;
    },
    related: 'Auch diese sagt nicht, wofür sie anfällt.',
  },
  'cost/currency-mixed': {
    summary: 'Alle Beträge eines Canvas stehen in einer Währung.',
    reason:
      'In der Standardliteratur bringt ein Geschäftsmodell mehr ein, als es kostet: das sieht man nur in einer Währung. Umgerechnet wird hier nichts, und Summen in verschiedenen Währungen bleiben getrennt.',
    message: ({ element, currency, usual }) =>
      `${capital(named(element))} steht in ${currency}, während dieses Canvas in ${usual} rechnet. Umgerechnet wird nichts, deshalb werden die beiden nie zusammengezählt oder verglichen: bei Bedarf in ${usual} schreiben.`,
    related: 'Die Währung, in der dieses Canvas rechnet.',
  },
};
