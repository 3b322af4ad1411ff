import type { ignoreFindings as english } from '../english/ignore-findings.ts';
import { code as inCode } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, didYouMean } from './wording.ts';

/** Findings about comments that silence findings, in German. */
export const ignoreFindings: Texts<typeof english> = {
  'ignore/unused': {
    summary: 'Ein Kommentar, der einen Befund stummschaltet, hat auch einen.',
    reason: 'Ein Kommentar, der nichts stummschaltet, verdeckt den nächsten Fehler dieser Art auf derselben Zeile.',
    message: ({ code, isKnown, nearest }) => {
      if (code === undefined) {
        return 'Dieser Kommentar schaltet nichts stumm. Einen Code nennen: `// bmc-ignore CODE: Grund`.';
      }
      if (isKnown) {
        return `Auf dieser Zeile gibt es keinen Befund ${inCode(code)}. Den Code aus dem Kommentar nehmen.`;
      }
      return `Kein Befund hat den Code ${inCode(code)}.${didYouMean(nearest)}`;
    },
  },
  'ignore/no-reason': {
    summary: 'Ein Kommentar, der einen Befund stummschaltet, nennt den Grund.',
    reason: 'Wer das Canvas später liest, kann eine überlegte Ausnahme sonst nicht von einer eiligen unterscheiden.',
    message: ({ codes }) =>
      `${and(codes.map(inCode))} ${codes.length === 1 ? 'ist' : 'sind'} ohne Grund stummgeschaltet. Den Grund nach einem Doppelpunkt schreiben.`,
  },
};
