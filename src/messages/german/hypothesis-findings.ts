import type { hypothesisFindings as english } from '../english/hypothesis-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { agree, named, names, sayLacking } from './wording.ts';

/** Findings about hypotheses, in German. */
export const hypothesisFindings: Texts<typeof english> = {
  'hypothesis/refuted-still-built': {
    summary: 'Nichts, was etabliert ist, beruht auf einer widerlegten Hypothese.',
    reason:
      'Ein Test, der gegen uns ausgeht, ist seinen Preis nur wert, wenn sich danach etwas ändert. Eine Regel dieses Werkzeugs.',
    message: ({ hypothesis, built }) =>
      `${capital(named(hypothesis))} ist widerlegt, aber ${names(built)} ${agree(built, 'gilt', 'gelten')} weiter als etabliert. Ändern, was darauf beruht, oder den Status auf ${code('retiring')} setzen.`,
    related: 'Etabliert, und beruht darauf.',
  },
  'hypothesis/no-test': {
    summary: 'Eine offene Hypothese sagt, wie sie geprüft werden soll.',
    reason:
      'Die Video-Zusammenfassung endet mit dem Rat, die Beziehung mit echten Kunden zu testen. Eine Hypothese ohne Test bleibt ein Wunsch.',
    message: (args) => {
      const how = sayLacking(args, {
        one: 'ist offen und sagt nicht, wie das geprüft werden soll',
        no: 'Keine',
        many: 'Hypothesen',
        none: 'sagt, wie sie geprüft werden soll',
        some: 'sagen nicht, wie sie geprüft werden sollen',
      });
      return `${how} Nach \`test\` schreiben, was geschehen soll und mit wem.`;
    },
    related: 'Auch diese sagt nicht, wie sie geprüft werden soll.',
  },
  'hypothesis/no-evidence': {
    summary: 'Eine bestätigte oder widerlegte Hypothese nennt ihren Beleg.',
    reason:
      'Die Video-Zusammenfassung rät, mit echten Kunden zu testen: was sie gesagt oder getan haben, ist der Beleg. Ohne ihn lässt sich später eine Erkenntnis nicht von einer Meinung unterscheiden.',
    message: (args) => {
      const why = sayLacking(args, {
        one: 'ist entschieden, nennt aber keinen Beleg',
        no: 'Keine',
        many: 'entschiedenen Hypothesen',
        none: 'nennt ihren Beleg',
        some: 'nennen keinen Beleg',
      });
      return `${why} Nach \`evidence\` schreiben, was sich gezeigt hat, oder den Status zurück auf ${code('testing')} setzen.`;
    },
    related: 'Auch diese nennt keinen Beleg.',
  },
};
