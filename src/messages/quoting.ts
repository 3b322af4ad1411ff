import type { blocks } from './english/blocks.ts';

/** An element as a message names it: by its title or id, else by what it is. */
export interface NamedElement {
  readonly label: string;
  readonly keyword: keyof typeof blocks;
}

/** Some elements to name, and how many there are in all: a message names the first few. */
export interface NameList {
  readonly first: readonly NamedElement[];
  readonly count: number;
}

/** Elements that lack something, of how many of their block: what a finding about a habit knows. */
export interface Lacking {
  readonly lacking: NameList;
  readonly of: number;
}

/** The most letters of a title that a message quotes. */
const LONGEST_QUOTE = 60;

/** A text on one line, cut where it is long. */
export function short(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST_QUOTE
    ? `${letters
        .slice(0, LONGEST_QUOTE - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** A text that begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as they are written in a canvas. */
export function code(word: string): string {
  return `\`${short(word)}\``;
}

/** What an amount comes to in a year, about as it would be written in a canvas: `4.2M EUR`, `480k EUR`, `950 EUR`. */
export function money(amount: number, currency: string | undefined): string {
  const [letter, factor] = SCALES.find(([, from]) => Math.abs(amount) >= from) ?? ['', 1];
  const digits = Number((amount / factor).toPrecision(3));
  return `${digits}${letter}${currency === undefined ? '' : ` ${currency}`}`;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['bn', 1e9],
  ['M', 1e6],
  ['k', 1e3],
];
