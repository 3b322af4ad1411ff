import type { infrastructureFindings as english } from '../english/infrastructure-findings.ts';
import type { Texts } from '../texts.ts';
import { sayLacking } from './wording.ts';

const TIE = 'Nach `for` nennen, was ohne sie nicht ginge, oder sie in einer Kundenbeziehung nach `needs` nennen.';

/** Findings about resources, activities and partners, in German. */
export const infrastructureFindings: Texts<typeof english> = {
  'resource/serves-nothing': {
    summary: 'Eine Ressource ist mit dem verbunden, wofür sie da ist.',
    reason:
      'Die Standardliteratur fragt, welche Ressourcen die Wertangebote, Kanäle, Kundenbeziehungen und Einnahmen verlangen, und die Video-Zusammenfassung erinnert daran, dass eine Kundenbeziehung bestimmt, was nötig ist. Eine Ressource, die zu nichts dient, kostet ohne Grund.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'ist mit nichts verbunden',
        no: 'Keine',
        many: 'Schlüsselressourcen',
        none: 'ist mit etwas verbunden',
        some: 'sind mit nichts verbunden',
      });
      return `${what} ${TIE}`;
    },
    related: 'Auch diese ist mit nichts verbunden.',
  },
  'activity/serves-nothing': {
    summary: 'Eine Aktivität ist mit dem verbunden, wofür sie da ist.',
    reason:
      'Die Standardliteratur fragt, welche Aktivitäten die Wertangebote, Kanäle, Kundenbeziehungen und Einnahmen verlangen, und die Video-Zusammenfassung erinnert daran, dass eine Kundenbeziehung bestimmt, was zu tun ist. Arbeit, die zu nichts dient, kann man lassen.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'ist mit nichts verbunden',
        no: 'Keine',
        many: 'Schlüsselaktivitäten',
        none: 'ist mit etwas verbunden',
        some: 'sind mit nichts verbunden',
      });
      return `${what} ${TIE}`;
    },
    related: 'Auch diese ist mit nichts verbunden.',
  },
  'partner/provides-nothing': {
    summary: 'Ein Partner ist mit dem verbunden, was von ihm kommt.',
    reason:
      'Die Standardliteratur fragt, welche Ressourcen von jedem Partner kommen und welche Aktivitäten er übernimmt, und die Video-Zusammenfassung erinnert daran, dass eine Kundenbeziehung Partner verlangen kann. Ein Partner, der mit nichts verbunden ist, könnte jeder sein.',
    message: (args) => {
      const what = sayLacking(args, {
        one: 'ist mit nichts verbunden',
        no: 'Keiner',
        many: 'Schlüsselpartner',
        none: 'ist mit etwas verbunden',
        some: 'sind mit nichts verbunden',
      });
      return `${what} Nach \`provides\` die Ressourcen, Aktivitäten oder Kanäle nennen, die von dort kommen.`;
    },
    related: 'Auch dieser ist mit nichts verbunden.',
  },
};
