import { code } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';

/** Findings about numbers and money. */
export const amountFindings = {
  'amount/not-a-number': {
    summary: 'A number, amount or date is written so that it can be read.',
    reason: 'What a relationship costs and what its segments bring in can only be compared when both are numbers.',
    message: ({ source, key, suggestion }: { source: string; key: string; suggestion: string | undefined }) =>
      suggestion === undefined
        ? `${code(source)} cannot be read as ${examples[key] ?? 'a number'}.`
        : `${code(source)} cannot be read. Write ${code(suggestion)}.`,
  },
} satisfies Readonly<Record<`amount/${string}`, FindingTexts>>;

/** What each property takes, and how it is written. */
const examples: Readonly<Record<string, string>> = {
  amount: 'an amount. Write one like `12000 EUR per year`',
  share: 'a share. Write one like `40 %`',
  size: 'a number. Write one like `1200` or `1000..1500`',
  meets: 'a frequency. Write one like `2 per year`',
  date: 'a date. Write one like `2026-11-21`',
  currency: 'a currency. Write its three letters, like `EUR`',
};
