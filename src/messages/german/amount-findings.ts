import type { amountFindings as english } from '../english/amount-findings.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';

/** Findings about numbers and money, in German. */
export const amountFindings: Texts<typeof english> = {
  'amount/not-a-number': {
    summary: 'Eine Zahl, ein Betrag oder ein Datum ist so geschrieben, dass man sie lesen kann.',
    reason:
      'Was eine Kundenbeziehung kostet und was ihre Segmente einbringen, lässt sich nur vergleichen, wenn beides Zahlen sind.',
    message: ({ source, key, suggestion }) =>
      suggestion === undefined
        ? `${code(source)} lässt sich nicht als ${examples[key] ?? 'Zahl lesen'}.`
        : `${code(source)} lässt sich nicht lesen. Stattdessen ${code(suggestion)} schreiben.`,
  },
};

/** What each property takes, and how it is written. */
const examples: Readonly<Record<string, string>> = {
  amount: 'Betrag lesen. Ein Betrag sieht so aus: `12000 EUR per year`',
  share: 'Anteil lesen. Ein Anteil sieht so aus: `40 %`',
  size: 'Zahl lesen. Eine Zahl sieht so aus: `1200` oder `1000..1500`',
  meets: 'Häufigkeit lesen. Eine Häufigkeit sieht so aus: `2 per year`',
  date: 'Datum lesen. Ein Datum sieht so aus: `2026-11-21`',
  currency: 'Währung lesen. Eine Währung hat drei Buchstaben: `EUR`',
};
